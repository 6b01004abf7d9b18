<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>%1 s</source>
        <comment>a time in seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a time in minutes and seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a time in hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Faulted</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يتم الإرسال</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>لدى المشغّل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم يتم التسليم</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>على وشك الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Waiting for another try</source>
        <translation>بانتظار محاولة أخرى</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Accepted by the carrier</source>
        <translation>قبلها المشغّل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
</context>
<context>
    <name>CountryNames</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>جزيرة أسينشيون</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>أندورا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Antigua And Barbuda</source>
        <translation>أنتيغوا وبربودا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>أنغويلا</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>أنتاركتيكا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>أروبا</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>جزر آلاند</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>بربادوس</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>بنين</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>سان بارتليمي</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>برمودا</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>بروناي</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>هولندا الكاريبية</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>جزر البهاما</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>بوتان</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>جزيرة بوفيه</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>بليز</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>جزر كوكوس</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>الكونغو - كينشاسا</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>الكونغو - برازافيل</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>جزيرة كليبيرتون</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>الرأس الأخضر</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>كوراساو</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>جزيرة كريسماس</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>دييغو غارسيا</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>دومينيكا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Ceuta And Melilla</source>
        <translation>سبتة ومليلية</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>الصحراء الغربية</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>إريتريا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>فيجي</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>جزر فوكلاند</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ميكرونيزيا</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>جزر فارو</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>غرينادا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>غويانا الفرنسية</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>غيرنزي</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>جبل طارق</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>غرينلاند</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>غوادلوب</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>غينيا الاستوائية</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>South Georgia And South Sandwich Islands</source>
        <translation>جورجيا الجنوبية وجزر ساندويتش الجنوبية</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>غوام</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>غينيا بيساو</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>غيانا</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Heard And McDonald Islands</source>
        <translation>جزيرة هيرد وجزر ماكدونالد</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>جزر الكناري</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>جزيرة مان</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>الإقليم البريطاني في المحيط الهندي</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>جيرسي</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>كيريباتي</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>Saint Kitts And Nevis</source>
        <translation>سانت كيتس ونيفيس</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>جزر كايمان</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>سانت لوسيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>موناكو</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>سان مارتن</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>جزر مارشال</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ماكاو</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>المارتينيك</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>مونتسرات</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>موريشيوس</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>جزر المالديف</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>جزيرة نورفولك</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ناورو</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>نيوي</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>بولينيزيا الفرنسية</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Saint Pierre And Miquelon</source>
        <translation>سان بيير ومكويلون</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>جزر بيتكيرن</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>الأراضي الفلسطينية</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>بالاو</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>أوقيانوسيا النائية</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>روينيون</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>جزر سليمان</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>سيشل</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>سانت هيلينا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Svalbard And Jan Mayen</source>
        <translation>سفالبارد ويان ماين</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>سان مارينو</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>سورينام</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>Sao Tome And Principe</source>
        <translation>ساو تومي وبرينسيبي</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>سينت مارتن</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>إسواتيني</translation>
    </message>
    <message>
        <source>Tristan Da Cunha</source>
        <translation>تريستان دا كونا</translation>
    </message>
    <message>
        <source>Turks And Caicos Islands</source>
        <translation>جزر توركس وكايكوس</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>الأقاليم الجنوبية الفرنسية</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>توغو</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>توكيلو</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>تيمور - ليشتي</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>تونغا</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Trinidad And Tobago</source>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>توفالو</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>جزر الولايات المتحدة النائية</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أورغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>الفاتيكان</translation>
    </message>
    <message>
        <source>Saint Vincent And Grenadines</source>
        <translation>سانت فنسنت وجزر غرينادين</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>جزر فيرجن البريطانية</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>جزر فيرجن الأمريكية</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>فانواتو</translation>
    </message>
    <message>
        <source>Wallis And Futuna</source>
        <translation>جزر واليس وفوتونا</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>ساموا</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>كوسوفو</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>مايوت</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>The distribution list “%1” is ready: %Ln recipient(s).</source>
        <translation>
            <numerusform>قائمة التوزيع «%1» جاهزة: %Ln مستلم.</numerusform>
            <numerusform>قائمة التوزيع «%1» جاهزة: %Ln مستلم.</numerusform>
            <numerusform>قائمة التوزيع «%1» جاهزة: مستلمان (%Ln).</numerusform>
            <numerusform>قائمة التوزيع «%1» جاهزة: %Ln مستلمين.</numerusform>
            <numerusform>قائمة التوزيع «%1» جاهزة: %Ln مستلمًا.</numerusform>
            <numerusform>قائمة التوزيع «%1» جاهزة: %Ln مستلم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The distribution list “%1” needs a look. %2</source>
        <translation>تحتاج قائمة التوزيع «%1» إلى مراجعة. %2</translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has started: %Ln message(s) are on their way.</source>
        <translation>
            <numerusform>بدأت الحملة «%1»: %Ln رسالة في الطريق.</numerusform>
            <numerusform>بدأت الحملة «%1»: %Ln رسالة في الطريق.</numerusform>
            <numerusform>بدأت الحملة «%1»: رسالتان (%Ln) في الطريق.</numerusform>
            <numerusform>بدأت الحملة «%1»: %Ln رسائل في الطريق.</numerusform>
            <numerusform>بدأت الحملة «%1»: %Ln رسالة في الطريق.</numerusform>
            <numerusform>بدأت الحملة «%1»: %Ln رسالة في الطريق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has been sent: %Ln message(s).</source>
        <translation>
            <numerusform>أُرسلت الحملة «%1»: %Ln رسالة.</numerusform>
            <numerusform>أُرسلت الحملة «%1»: %Ln رسالة.</numerusform>
            <numerusform>أُرسلت الحملة «%1»: رسالتان (%Ln).</numerusform>
            <numerusform>أُرسلت الحملة «%1»: %Ln رسائل.</numerusform>
            <numerusform>أُرسلت الحملة «%1»: %Ln رسالة.</numerusform>
            <numerusform>أُرسلت الحملة «%1»: %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” was paused: %Ln message(s) wait.</source>
        <translation>
            <numerusform>أُوقفت الحملة «%1» مؤقتًا: %Ln رسالة تنتظر.</numerusform>
            <numerusform>أُوقفت الحملة «%1» مؤقتًا: %Ln رسالة تنتظر.</numerusform>
            <numerusform>أُوقفت الحملة «%1» مؤقتًا: رسالتان (%Ln) تنتظران.</numerusform>
            <numerusform>أُوقفت الحملة «%1» مؤقتًا: %Ln رسائل تنتظر.</numerusform>
            <numerusform>أُوقفت الحملة «%1» مؤقتًا: %Ln رسالة تنتظر.</numerusform>
            <numerusform>أُوقفت الحملة «%1» مؤقتًا: %Ln رسالة تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign “%1” waits for your decision. %2</source>
        <translation>تنتظر الحملة «%1» قرارك. %2</translation>
    </message>
    <message>
        <source>The campaign “%1” failed. %2</source>
        <translation>فشلت الحملة «%1». %2</translation>
    </message>
    <message>
        <source>The e-mail address %1 is still to be confirmed. Open the link in the mail that was sent there.</source>
        <translation>لم يُؤكَّد عنوان البريد الإلكتروني %1 بعد. افتح الرابط الوارد في رسالة البريد المرسلة إليه.</translation>
    </message>
    <message>
        <source>80 % of the budget “%1” is spent.</source>
        <translation>أُنفق 80% من الميزانية «%1».</translation>
    </message>
    <message>
        <source>The budget “%1” is spent.</source>
        <translation>أُنفقت الميزانية «%1» بالكامل.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Import contacts, create SMS campaigns, send them and follow what became of each message.</source>
        <translation>استورد جهات الاتصال، وأنشئ حملات SMS، وأرسلها، وتابع ما آلت إليه كل رسالة.</translation>
    </message>
    <message>
        <source>Where workspaces, caches and settings are kept.</source>
        <translation>المكان الذي تُحفظ فيه مساحات العمل والذاكرة المؤقتة والإعدادات.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light أو dark أو system</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Does the main job by itself in a new workspace below this folder, saves pictures there, and ends with 0 when all went well.</source>
        <translation>ينفّذ المهمة الرئيسية تلقائيًا في مساحة عمل جديدة داخل هذا المجلد، ويحفظ فيه الصور، وينتهي بالرمز 0 إذا سار كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Ends as soon as the window is painted, for measuring the start.</source>
        <translation>ينتهي فور رسم النافذة، لقياس مدة بدء التشغيل.</translation>
    </message>
    <message>
        <source>Shows every shared widget on one page, for those who build screens.</source>
        <translation>يعرض كل عناصر الواجهة المشتركة في صفحة واحدة، لمن يصمّمون الشاشات.</translation>
    </message>
    <message>
        <source>The language of the interface: en, de, fr …</source>
        <translation>لغة الواجهة: en, de, fr …</translation>
    </message>
    <message>
        <source>With --smoke-test: also every screen while it waits, with nothing in it, and after a failure.</source>
        <translation>مع ⁦--smoke-test⁩: كل شاشة أيضًا أثناء الانتظار، ودون محتوى، وبعد حدوث خطأ.</translation>
    </message>
    <message>
        <source>With --smoke-test: on example data.</source>
        <translation>مع ⁦--smoke-test⁩: على بيانات تجريبية.</translation>
    </message>
    <message>
        <source>Begins on this page: dashboard, contacts, campaigns, history …</source>
        <translation>البدء بهذه الصفحة: ⁦dashboard, contacts, campaigns, history⁩ …</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>A file with contacts to import.</source>
        <translation>ملف فيه جهات اتصال للاستيراد.</translation>
    </message>
</context>
<context>
    <name>TableTour</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>تصفية حسب</translation>
    </message>
    <message>
        <source>Opens a panel at the side. Choose what you look for and press Search; what is set stands above the table, and a click on it takes it away.</source>
        <translation>يفتح لوحة جانبية. اختر ما تبحث عنه ثم اضغط «بحث». تظهر عوامل التصفية المختارة فوق الجدول، ويزيلها النقر عليها.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose which columns the table shows. Your choice is remembered.</source>
        <translation>اختر الأعمدة التي يعرضها الجدول. يُحفظ اختيارك.</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>خانات الاختيار</translation>
    </message>
    <message>
        <source>Check single rows, or the box in the heading for the whole page. A bar at the bottom then shows what you can do with them.</source>
        <translation>حدّد صفوفًا منفردة، أو حدّد الصفحة كلها بالخانة التي في رأس الجدول. يعرض شريط في الأسفل عندئذ ما يمكنك فعله بها.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>How many rows a page has, which of them you see, and the way to the other pages.</source>
        <translation>عدد الصفوف في الصفحة، وأيها معروض، وكيفية الانتقال إلى الصفحات الأخرى.</translation>
    </message>
</context>
<context>
    <name>brand</name>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>تتعذر قراءة الشعار ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The brand %1 cannot be read.</source>
        <translation>تتعذر قراءة ملف العلامة التجارية ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters, on one line.</source>
        <translation>يجب أن يتكون الاسم من 1 إلى %1 من الأحرف، في سطر واحد.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #rrggbb, for example #6C4DE6.</source>
        <translation>«%1» ليس لونًا. اكتبه بالصيغة ⁦#rrggbb⁩، مثل ⁦#6C4DE6⁩.</translation>
    </message>
    <message>
        <source>“links” must be an object.</source>
        <translation>يجب أن يكون «links» كائنًا.</translation>
    </message>
    <message>
        <source>There is no link “%1”. Known are: %2.</source>
        <translation>لا يوجد رابط باسم «%1». الروابط المعروفة: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The link “%1” must begin with https:// or mailto: and have at most %2 characters.</source>
        <translation>يجب أن يبدأ الرابط «%1» بـ ⁦https://⁩ أو ⁦mailto:⁩ وألا يزيد عدد أحرفه على %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>لا يوجد حقل باسم «%1». الحقول المعروفة: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>The logo is not a whole PNG file.</source>
        <translation>الشعار ليس ملف PNG كاملًا.</translation>
    </message>
    <message>
        <source>The logo must have at most 1024 pixels on each side.</source>
        <translation>يجب ألا يزيد كل من عرض الشعار وارتفاعه على 1024 بكسل.</translation>
    </message>
    <message>
        <source>The logo has a document type or entities, which are not allowed. Save it as plain SVG.</source>
        <translation>يحتوي الشعار على نوع مستند أو كيانات، وهذا غير مسموح. احفظه كملف SVG بسيط.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG file.</source>
        <translation>الشعار ليس ملف SVG ولا ملف PNG.</translation>
    </message>
    <message>
        <source>The logo is too complicated: at most 2000 shapes, 32 levels deep.</source>
        <translation>الشعار معقد جدًا: الحد الأقصى 2000 شكل و32 مستوى من التداخل.</translation>
    </message>
    <message>
        <source>The logo is larger than 64 KiB.</source>
        <translation>حجم الشعار أكبر من 64 كيبيبايت.</translation>
    </message>
    <message>
        <source>A brand has at most 8 colours for charts.</source>
        <translation>الحد الأقصى لألوان المخططات في العلامة التجارية هو 8 ألوان.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>يجب أن يكون «%1» نصًا.</translation>
    </message>
    <message>
        <source>The logo is not in base64.</source>
        <translation>الشعار ليس بترميز Base64.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The local data cannot be read or written. Check the disk and the rights of the folder.</source>
        <translation>تتعذر قراءة البيانات المحلية أو كتابتها. تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>The local data were made by a newer version of this program. Install that version.</source>
        <translation>أُنشئت البيانات المحلية بإصدار أحدث من هذا البرنامج. ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>لم يعد هذا العنصر موجودًا. ربما حذفه شخص ما.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>لا توجد مساحة عمل مفتوحة.</translation>
    </message>
    <message>
        <source>Another program uses the local data at the moment. Try again shortly.</source>
        <translation>يستخدم برنامج آخر البيانات المحلية حاليًا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The disk is full, so the local data cannot be saved. Make room on it; the program then goes on.</source>
        <translation>القرص ممتلئ، لذا يتعذر حفظ البيانات المحلية. وفّر مساحة عليه وسيتابع البرنامج عمله.</translation>
    </message>
    <message>
        <source>The local data are damaged. They are set aside and fetched again from the service.</source>
        <translation>البيانات المحلية تالفة. ستُعزل ثم تُجلب من الخدمة من جديد.</translation>
    </message>
    <message>
        <source>The local data could not be read or changed, because of an error in this program.</source>
        <translation>تعذرت قراءة البيانات المحلية أو تغييرها بسبب خطأ في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The service sent data that this program does not understand. Update the program, or tell the administrator of the service.</source>
        <translation>أرسلت الخدمة بيانات لا يفهمها هذا البرنامج. حدّث البرنامج أو أبلغ مسؤول الخدمة.</translation>
    </message>
</context>
<context>
    <name>cm::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.

Built with Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite and QtKeychain. Icons by Lucide (ISC), typeface Inter (SIL Open Font License 1.1).</source>
        <translation>برنامج حر مرخّص بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما يليه.

بُني باستخدام Qt وlibphonenumber وBoost وOpenSSL وlibsodium وSQLite وQtKeychain. الأيقونات من Lucide (رخصة ISC)، والخط Inter (رخصة SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>cm::AccountBox</name>
    <message>
        <source>Choose a traffic account</source>
        <translation>اختر حساب إرسال</translation>
    </message>
    <message>
        <source>There is no active campaign account</source>
        <translation>لا يوجد حساب حملات نشط</translation>
    </message>
</context>
<context>
    <name>cm::AccountButton</name>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>cm::AccountDialog</name>
    <message>
        <source>Create campaign account</source>
        <translation>إنشاء حساب حملات</translation>
    </message>
    <message>
        <source>Edit traffic account</source>
        <translation>تعديل حساب الإرسال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>اسم ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>اسم ال&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>ال&amp;بوابة</translation>
    </message>
    <message>
        <source>&amp;When nobody knows whether a message was sent</source>
        <translation>عن&amp;دما لا يُعرف هل أُرسلت الرسالة أم لا</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;نشط</translation>
    </message>
    <message>
        <source>Campaigns and quick sends go out through an account of this type, and its gateway.</source>
        <translation>تخرج الحملات ورسائل الإرسال السريع عبر حساب من هذا النوع وعبر بوابته.</translation>
    </message>
    <message>
        <source>Fixed: the carrier and the statistics know the account by this name.</source>
        <translation>ثابت: يعرف المشغّل والإحصاءات الحساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Like the account name</source>
        <translation>مثل اسم الحساب</translation>
    </message>
    <message>
        <source>What the users of the account see.</source>
        <translation>ما يراه مستخدمو الحساب.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>اختر بوابة</translation>
    </message>
    <message>
        <source>Wait for the delivery receipt (nobody gets it twice)</source>
        <translation>انتظار إيصال التسليم (لا تصل إلى أحد مرتين)</translation>
    </message>
    <message>
        <source>Send it again (somebody could get it twice)</source>
        <translation>إعادة الإرسال (قد تصل إلى شخص ما مرتين)</translation>
    </message>
    <message>
        <source>When the connection breaks before the carrier has answered, the message may have been sent or not. No protocol can tell.</source>
        <translation>إذا انقطع الاتصال قبل أن يرد المشغّل، فقد تكون الرسالة أُرسلت أو لم تُرسل، ولا يستطيع أي بروتوكول الجزم بذلك.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أدخل اسمًا للحساب.</translation>
    </message>
    <message>
        <source>Choose the gateway that its messages leave through.</source>
        <translation>اختر البوابة التي تخرج منها رسائله.</translation>
    </message>
</context>
<context>
    <name>cm::AccountTableModel</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>cm::AccountsScreen</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>No traffic accounts</source>
        <translation>لا توجد حسابات إرسال</translation>
    </message>
    <message>
        <source>Campaigns go out through a traffic account of type Campaign. An administrator gives you one.</source>
        <translation>تخرج الحملات عبر حساب إرسال من النوع «حملة»، ويمنحك إياه أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>إلغاء التنشيط</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>Create campaign account</source>
        <translation>إنشاء حساب حملات</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>حسابات الإرسال</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>Account “%1” saved</source>
        <translation>تم حفظ الحساب «%1»</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <translation>«%1» نشط</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>«%1» غير نشط</translation>
    </message>
    <message>
        <source>Deactivate this account?</source>
        <translation>هل تريد إلغاء تنشيط هذا الحساب؟</translation>
    </message>
    <message>
        <source>Nothing can be sent through “%1” until it is active again. Its messages stay in the statistics and the history.</source>
        <translation>لا يمكن إرسال أي شيء عبر «%1» حتى يُنشَّط من جديد. تبقى رسائله في الإحصاءات والسجل.</translation>
    </message>
    <message>
        <source>Accounts, gateways, prices</source>
        <translation>الحسابات والبوابات والأسعار</translation>
    </message>
    <message>
        <source>Traffic accounts are what people send through. Who administrates also finds the gateways to the carriers and the price table here.</source>
        <translation>يتم الإرسال عبر حسابات الإرسال. ويجد المسؤولون هنا أيضًا بوابات المشغّلين وجدول الأسعار.</translation>
    </message>
    <message>
        <source>Type a part of an account&apos;s name.</source>
        <translation>اكتب جزءًا من اسم الحساب.</translation>
    </message>
    <message>
        <source>A new account that campaigns can be sent through, and the gateway that it uses.</source>
        <translation>حساب جديد يمكن إرسال الحملات عبره، والبوابة التي يستخدمها.</translation>
    </message>
    <message>
        <source>An account decides who may send and through which gateway. Sending needs an active one of type Campaign.</source>
        <translation>يحدد الحساب من يجوز له الإرسال وعبر أي بوابة. ويتطلب الإرسال حسابًا نشطًا من النوع «حملة».</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>The name that you see when you choose an account. You can change it.</source>
        <translation>الاسم الذي تراه عند اختيار حساب. يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Campaign accounts are for campaigns; HTTP and SMPP accounts are for other programs.</source>
        <translation>حسابات الحملات مخصصة للحملات؛ وحسابات HTTP وSMPP مخصصة لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Inactive accounts can be looked at in the statistics and the history, but not be sent through.</source>
        <translation>تبقى الحسابات غير النشطة ظاهرة في الإحصاءات وفي السجل، لكن لا يمكن الإرسال عبرها.</translation>
    </message>
</context>
<context>
    <name>cm::AddListScreen</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>تعريف العناصر النائبة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>جارٍ استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>You can leave this page: the import goes on, and the progress stays at the bottom of the window.</source>
        <translation>يمكنك مغادرة هذه الصفحة: يستمر الاستيراد ويبقى تقدّمه ظاهرًا أسفل النافذة.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>إضافة قائمة توزيع</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>أُلغي الاستيراد، ولم يُحفظ شيء منه.</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>خطوتان</translation>
    </message>
    <message>
        <source>First the contacts, then what each of their columns is.</source>
        <translation>جهات الاتصال أولًا، ثم معنى كل عمود من أعمدتها.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Looks into the contacts and shows what was found.</source>
        <translation>يفحص جهات الاتصال ويعرض ما عُثر عليه.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Checks every row and makes the list. A report says what was not taken over, and why.</source>
        <translation>يفحص كل صف وينشئ القائمة. ويبيّن تقرير ما لم يُستورد وسبب ذلك.</translation>
    </message>
    <message>
        <source>An import is already open. Finish it first.</source>
        <translation>هناك عملية استيراد مفتوحة بالفعل. أنهِها أولاً.</translation>
    </message>
</context>
<context>
    <name>cm::AttentionBar</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation>تجاهل التعديل</translation>
    </message>
    <message>
        <source>Discard the edit?</source>
        <translation>هل تريد تجاهل التعديل؟</translation>
    </message>
    <message>
        <source>%1 goes back to what the service has.</source>
        <translation>ستُستعاد النسخة الموجودة في الخدمة: %1.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>لم يُقبل تعديل %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(و%n تعديل آخر)</numerusform>
            <numerusform>(وتعديل واحد آخر)</numerusform>
            <numerusform>(وتعديلان آخران)</numerusform>
            <numerusform>(و%n تعديلات أخرى)</numerusform>
            <numerusform>(و%n تعديلًا آخر)</numerusform>
            <numerusform>(و%n تعديل آخر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::BatchProducer</name>
    <message>
        <source>The messages of this campaign no longer come out as those that are already on the service, because a list or the program has changed. Nothing was sent; please launch the campaign again.</source>
        <translation>لم تعد رسائل هذه الحملة مطابقة للرسائل الموجودة في الخدمة، لأن إحدى القوائم أو البرنامج قد تغيّر. لم يُرسل أي شيء؛ أطلق الحملة من جديد.</translation>
    </message>
</context>
<context>
    <name>cm::BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n إشعار غير مقروء</numerusform>
            <numerusform>إشعار واحد غير مقروء</numerusform>
            <numerusform>إشعاران غير مقروءين</numerusform>
            <numerusform>%n إشعارات غير مقروءة</numerusform>
            <numerusform>%n إشعارًا غير مقروء</numerusform>
            <numerusform>%n إشعار غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread notifications</source>
        <translation>لا توجد إشعارات غير مقروءة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing to tell you yet. What happens to your lists and campaigns is said here.</source>
        <translation>لا جديد حتى الآن. يظهر هنا ما يحدث لقوائمك وحملاتك.</translation>
    </message>
    <message>
        <source>On the desktop, too, while I work elsewhere</source>
        <translation>على سطح المكتب أيضًا، عندما أعمل في برنامج آخر</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تمييز الكل كمقروء</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>⁦%1+⁩</translation>
    </message>
</context>
<context>
    <name>cm::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>اكتمل %1%</translation>
    </message>
</context>
<context>
    <name>cm::CampaignDraft</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>أدخل اسمًا للحملة.</translation>
    </message>
    <message numerus="yes">
        <source>The name needs at least %n character(s).</source>
        <translation>
            <numerusform>يجب ألا يقل الاسم عن %n حرف.</numerusform>
            <numerusform>يجب ألا يقل الاسم عن حرف واحد.</numerusform>
            <numerusform>يجب ألا يقل الاسم عن حرفين.</numerusform>
            <numerusform>يجب ألا يقل الاسم عن %n أحرف.</numerusform>
            <numerusform>يجب ألا يقل الاسم عن %n حرفًا.</numerusform>
            <numerusform>يجب ألا يقل الاسم عن %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>يجب ألا يزيد الاسم على %n حرف.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على حرف واحد.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على حرفين.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على %n أحرف.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على %n حرفًا.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The placeholder “%1” is defined twice. Remove one of them.</source>
        <translation>العنصر النائب «%1» معرّف مرتين. أزل أحدهما.</translation>
    </message>
    <message>
        <source>Choose the column that fills the placeholder “%1”.</source>
        <translation>اختر العمود الذي يملأ العنصر النائب «%1».</translation>
    </message>
    <message>
        <source>The placeholder “%1” is filled from the column “%2”, which none of the chosen lists has. Choose another column.</source>
        <translation>يُملأ العنصر النائب «%1» من العمود «%2»، وهو غير موجود في أي من القوائم المختارة. اختر عمودًا آخر.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>اكتب الرسالة.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Choose one from the Placeholders menu, or correct the name.</source>
        <translation>لا يوجد عنصر نائب باسم «%1». اختر واحدًا من قائمة «العناصر النائبة» أو صحّح الاسم.</translation>
    </message>
    <message>
        <source>The list “%2” has no column for the placeholder “%1”. Leave the list out, or choose a placeholder that all lists have.</source>
        <translation>ليس في القائمة «%2» عمود للعنصر النائب «%1». استبعد القائمة أو اختر عنصرًا نائبًا موجودًا في كل القوائم.</translation>
    </message>
    <message>
        <source>Choose at least one contact list.</source>
        <translation>اختر قائمة جهات اتصال واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The list “%1” is still in progress. Wait until it is ready, or choose another one.</source>
        <translation>القائمة «%1» ما زالت قيد الإعداد. انتظر حتى تصبح جاهزة أو اختر قائمة أخرى.</translation>
    </message>
    <message>
        <source>The chosen lists have no entries.</source>
        <translation>القوائم المختارة لا تحتوي على أي إدخالات.</translation>
    </message>
    <message>
        <source>Enter the day and the time, as in 31/12/2026 18:00.</source>
        <translation>أدخل اليوم والوقت بهذا الشكل: 31/12/2026 18:00.</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that lies ahead.</source>
        <translation>مضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Choose the traffic account that the campaign is sent through.</source>
        <translation>اختر حساب الإرسال الذي تُرسل الحملة عبره.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignFacts</name>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>SMS count</source>
        <translation>عدد رسائل SMS</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>حساب الإرسال</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>تاريخ الإطلاق</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>التكلفة حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each recipient</source>
        <translation>
            <numerusform>%Ln رسالة SMS لكل مستلم</numerusform>
            <numerusform>%Ln رسالة SMS لكل مستلم</numerusform>
            <numerusform>رسالتا SMS (%Ln) لكل مستلم</numerusform>
            <numerusform>%Ln رسائل SMS لكل مستلم</numerusform>
            <numerusform>%Ln رسالة SMS لكل مستلم</numerusform>
            <numerusform>%Ln رسالة SMS لكل مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln إجمالًا</numerusform>
            <numerusform>%Ln إجمالًا</numerusform>
            <numerusform>%Ln إجمالًا</numerusform>
            <numerusform>%Ln إجمالًا</numerusform>
            <numerusform>%Ln إجمالًا</numerusform>
            <numerusform>%Ln إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Unicode)</source>
        <translation>%1 (Unicode)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
</context>
<context>
    <name>cm::CampaignScreen</name>
    <message>
        <source>This campaign is no longer there</source>
        <translation>لم تعد هذه الحملة موجودة</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>حُذفت الحملة، أو لم يعد مسموحًا لك بعرضها.</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>كل الحملات</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Cancel campaign</source>
        <translation>إل&amp;غاء الحملة</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;تعديل المسودة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>ال&amp;رسائل</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>است&amp;نساخ</translation>
    </message>
    <message>
        <source>The campaign goes on</source>
        <translation>استؤنفت الحملة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>قوائم التوزيع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>sent of %1 in total</source>
        <translation>أُرسلت من أصل %1</translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>قائمة لم تعد موجودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صفان (%Ln)</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick send: the numbers were typed in</source>
        <translation>إرسال سريع: أُدخلت الأرقام يدويًا</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>لم تُختر أي قائمة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>مستلمان (%Ln)</numerusform>
            <numerusform>%Ln مستلمين</numerusform>
            <numerusform>%Ln مستلمًا</numerusform>
            <numerusform>%Ln مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause this campaign?</source>
        <translation>هل تريد إيقاف هذه الحملة مؤقتًا؟</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet wait until you resume. Those on their way still arrive.</source>
        <translation>تنتظر الرسائل التي لم تُرسل بعد حتى تستأنف الحملة. أما الرسائل التي في الطريق فستصل.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The campaign is paused</source>
        <translation>الحملة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Cancel this campaign?</source>
        <translation>هل تريد إلغاء هذه الحملة؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not been sent yet and will never be. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln رسالة لم تُرسل بعد ولن تُرسل أبدًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%Ln رسالة لم تُرسل بعد ولن تُرسل أبدًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>رسالتان (%Ln) لم تُرسلا بعد ولن تُرسلا أبدًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%Ln رسائل لم تُرسل بعد ولن تُرسل أبدًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%Ln رسالة لم تُرسل بعد ولن تُرسل أبدًا. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>%Ln رسالة لم تُرسل بعد ولن تُرسل أبدًا. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>إلغاء الحملة</translation>
    </message>
    <message>
        <source>The campaign was canceled</source>
        <translation>أُلغيت الحملة</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>تم حفظ «%1» كمسودة</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>هل تريد حذف هذه المسودة؟</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>ستُحذف المسودة «%1» نهائيًا. لم يُرسل شيء منها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>تم حذف المسودة «%1»</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where the campaign stands, from draft to completed.</source>
        <translation>المرحلة التي بلغتها الحملة، من مسودة إلى مكتملة.</translation>
    </message>
    <message>
        <source>Stops the sending at once. What has left already stays sent; Resume goes on where it stopped.</source>
        <translation>يوقف الإرسال فورًا. ما خرج من الرسائل يبقى مرسلًا؛ ويتابع «استئناف» من حيث توقف الإرسال.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Goes on where the sending was stopped.</source>
        <translation>يتابع الإرسال من حيث توقف.</translation>
    </message>
    <message>
        <source>Stops the campaign for good. What has not been sent is not sent any more.</source>
        <translation>يوقف الحملة نهائيًا. ما لم يُرسل بعد لن يُرسل.</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>تعديل المسودة</translation>
    </message>
    <message>
        <source>Goes on with the draft.</source>
        <translation>يتابع العمل على المسودة.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Every single message of this campaign, in the message history.</source>
        <translation>كل رسالة من رسائل هذه الحملة، في سجل الرسائل.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>استنساخ</translation>
    </message>
    <message>
        <source>Makes a draft with the same sender, lists and message, and a name of its own.</source>
        <translation>ينشئ مسودة بالمرسل نفسه والقوائم نفسها والرسالة نفسها، وباسم خاص بها.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>نتيجة الحملة</translation>
    </message>
    <message>
        <source>Sent, delivered, undelivered and on the way, while it happens.</source>
        <translation>الرسائل المرسلة، وما تم تسليمه وما لم يتم تسليمه وما في الطريق، أولًا بأول.</translation>
    </message>
    <message>
        <source>Who the campaign went to, list by list.</source>
        <translation>من أُرسلت إليهم الحملة، قائمة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Sender, text, number of SMS and characters, and the times.</source>
        <translation>المرسل والنص وعدد رسائل SMS والأحرف، والأوقات.</translation>
    </message>
    <message>
        <source>The message as a recipient gets it. Walk through the recipients.</source>
        <translation>الرسالة كما تصل إلى المستلم. تنقّل بين المستلمين.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignTableModel</name>
    <message>
        <source>%1 / %2 (%3)</source>
        <comment>sent / total (per cent)</comment>
        <translation>%1 / %2 (%3)</translation>
    </message>
    <message>
        <source>Paused (%1)</source>
        <comment>with per cent sent</comment>
        <translation>متوقفة مؤقتًا (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>المرسلة / الإجمالي</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>cm::Campaigns</name>
    <message>
        <source>A draft. Nothing is sent until you launch it.</source>
        <translation>مسودة. لا يُرسل أي شيء حتى تطلقها.</translation>
    </message>
    <message>
        <source>Starts by itself on %1, also when this program is closed.</source>
        <translation>تبدأ تلقائيًا في %1، حتى إذا كان هذا البرنامج مغلقًا.</translation>
    </message>
    <message>
        <source>The messages are being prepared. Nothing has been sent yet.</source>
        <translation>يجري تحضير الرسائل. لم يُرسل أي شيء بعد.</translation>
    </message>
    <message>
        <source>The messages are on their way.</source>
        <translation>الرسائل في الطريق.</translation>
    </message>
    <message>
        <source>What has not been sent yet waits until you resume.</source>
        <translation>ما لم يُرسل بعد ينتظر حتى تستأنف الحملة.</translation>
    </message>
    <message>
        <source>It was canceled; what had not been sent by then will not be sent.</source>
        <translation>أُلغيت الحملة؛ ولن يُرسل ما لم يكن قد أُرسل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Every message has been sent, and every receipt is here.</source>
        <translation>أُرسلت كل الرسائل ووصلت كل الإيصالات.</translation>
    </message>
    <message>
        <source>Every message has been sent. Receipts may still arrive.</source>
        <translation>أُرسلت كل الرسائل. قد تصل إيصالات أخرى.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>تعذر إرسالها.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in doubt</source>
        <translation>
            <numerusform>%n رسالة غير محسومة</numerusform>
            <numerusform>رسالة واحدة غير محسومة</numerusform>
            <numerusform>رسالتان غير محسومتين</numerusform>
            <numerusform>%n رسائل غير محسومة</numerusform>
            <numerusform>%n رسالة غير محسومة</numerusform>
            <numerusform>%n رسالة غير محسومة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection broke before the carrier confirmed. It may have sent them or not, and nobody can tell until its delivery receipt arrives.</source>
        <translation>%1: انقطع الاتصال قبل أن يؤكد المشغّل. ربما أرسلها وربما لم يرسلها، ولا سبيل إلى معرفة ذلك حتى يصل إيصال التسليم.</translation>
    </message>
    <message>
        <source>They are not sent again by themselves, so that nobody gets a message twice.</source>
        <translation>لا يُعاد إرسالها تلقائيًا، حتى لا تصل رسالة إلى أحد مرتين.</translation>
    </message>
    <message>
        <source>This traffic account sends them again, so that a recipient could get one twice.</source>
        <translation>يعيد حساب الإرسال هذا إرسالها، لذا قد تصل رسالة إلى مستلم مرتين.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is not in the SMS alphabet, and Unicode is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>«%1» (الحرف %2) ليس في أبجدية SMS، وUnicode متوقف في الإعدادات. استبدله أو شغّل Unicode.</translation>
    </message>
    <message>
        <source>“%1” (character %2) makes it a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>«%1» (الحرف %2) يجعلها رسالة Unicode: تتسع رسالة SMS الواحدة لـ 70 حرفًا بدلًا من 160.</translation>
    </message>
    <message numerus="yes">
        <source>In the SMS alphabet it would be %n SMS.</source>
        <translation>
            <numerusform>في أبجدية SMS يكون العدد %n رسالة SMS.</numerusform>
            <numerusform>في أبجدية SMS تكفي رسالة SMS واحدة.</numerusform>
            <numerusform>في أبجدية SMS تكفي رسالتا SMS.</numerusform>
            <numerusform>في أبجدية SMS تكفي %n رسائل SMS.</numerusform>
            <numerusform>في أبجدية SMS تكفي %n رسالة SMS.</numerusform>
            <numerusform>في أبجدية SMS تكفي %n رسالة SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (character %2) counts twice; without such characters it would be %n SMS.</source>
        <translation>
            <numerusform>«%1» (الحرف %2) يُحتسب مرتين؛ ومن دون هذه الأحرف يكون العدد %n رسالة SMS.</numerusform>
            <numerusform>«%1» (الحرف %2) يُحتسب مرتين؛ ومن دون هذه الأحرف تكفي رسالة SMS واحدة.</numerusform>
            <numerusform>«%1» (الحرف %2) يُحتسب مرتين؛ ومن دون هذه الأحرف تكفي رسالتا SMS.</numerusform>
            <numerusform>«%1» (الحرف %2) يُحتسب مرتين؛ ومن دون هذه الأحرف تكفي %n رسائل SMS.</numerusform>
            <numerusform>«%1» (الحرف %2) يُحتسب مرتين؛ ومن دون هذه الأحرف تكفي %n رسالة SMS.</numerusform>
            <numerusform>«%1» (الحرف %2) يُحتسب مرتين؛ ومن دون هذه الأحرف تكفي %n رسالة SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second SMS begins with “%1” (character %2).</source>
        <translation>تبدأ رسالة SMS الثانية بـ «%1» (الحرف %2).</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>نحو %1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</source>
        <translation>
            <numerusform>بالحروف التي تضيفها هذه البوابة إلى أبجدية SMS يصبح العدد %1 بدلًا من %n رسالة SMS.</numerusform>
            <numerusform>بالحروف التي تضيفها هذه البوابة إلى أبجدية SMS يصبح العدد %1 بدلًا من رسالة SMS واحدة.</numerusform>
            <numerusform>بالحروف التي تضيفها هذه البوابة إلى أبجدية SMS يصبح العدد %1 بدلًا من رسالتي SMS.</numerusform>
            <numerusform>بالحروف التي تضيفها هذه البوابة إلى أبجدية SMS يصبح العدد %1 بدلًا من %n رسائل SMS.</numerusform>
            <numerusform>بالحروف التي تضيفها هذه البوابة إلى أبجدية SMS يصبح العدد %1 بدلًا من %n رسالة SMS.</numerusform>
            <numerusform>بالحروف التي تضيفها هذه البوابة إلى أبجدية SMS يصبح العدد %1 بدلًا من %n رسالة SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway of this traffic account cannot carry “%1” (character %2) in the SMS alphabet. It becomes a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>لا تستطيع بوابة حساب الإرسال هذا نقل «%1» (الحرف %2) بأبجدية SMS، فتصبح الرسالة رسالة Unicode: تتسع رسالة SMS الواحدة لـ 70 حرفًا بدلًا من 160.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignsScreen</name>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>لا توجد حملات بعد</translation>
    </message>
    <message>
        <source>A campaign sends one message to everybody on your lists, personalized for each of them.</source>
        <translation>ترسل الحملة رسالة واحدة إلى كل من في قوائمك، مخصصة لكل منهم.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء حملة</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Clone campaign</source>
        <translation>استنساخ الحملة</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>تعديل المسودة</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>تم حفظ «%1» كمسودة</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>هل تريد حذف هذه المسودة؟</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>ستُحذف المسودة «%1» نهائيًا. لم يُرسل شيء منها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>تم حذف المسودة «%1»</translation>
    </message>
    <message>
        <source>Type a part of a campaign&apos;s name.</source>
        <translation>اكتب جزءًا من اسم الحملة.</translation>
    </message>
    <message>
        <source>Starts a new campaign: who it is from, who gets it, and what it says.</source>
        <translation>يبدأ حملة جديدة: مرسلها ومستلموها ونصها.</translation>
    </message>
    <message>
        <source>Your campaigns</source>
        <translation>حملاتك</translation>
    </message>
    <message>
        <source>Every campaign, also drafts and those that wait for their time.</source>
        <translation>كل الحملات، ومنها المسودات والحملات التي تنتظر موعدها.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>What recipients see as the sender of the message.</source>
        <translation>ما يراه المستلمون مرسلًا للرسالة.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>When the campaign goes out. Blank when it was launched at once.</source>
        <translation>موعد خروج الحملة. يبقى فارغًا إذا أُطلقت فورًا.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>From draft to completed. Open a campaign to see what has become of its messages.</source>
        <translation>من مسودة إلى مكتملة. افتح حملة لترى ما آلت إليه رسائلها.</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>المرسلة / الإجمالي</translation>
    </message>
    <message>
        <source>How many of the messages have been sent.</source>
        <translation>عدد ما أُرسل من الرسائل.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>View the details, make a copy with a name of its own, or go on with a draft.</source>
        <translation>عرض التفاصيل، أو إنشاء نسخة باسم خاص بها، أو متابعة العمل على مسودة.</translation>
    </message>
</context>
<context>
    <name>cm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>حفظ %1 كصورة</translation>
    </message>
</context>
<context>
    <name>cm::ChoicePage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>مرحبًا بك في %1</translation>
    </message>
    <message>
        <source>Import contacts, write a message, send it to everybody once, and see what became of each one.</source>
        <translation>استورد جهات الاتصال، واكتب رسالة، وأرسلها إلى الجميع مرة واحدة، وتابع ما آلت إليه كل رسالة.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>العمل على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Everything stays here. Nothing to set up: start with the built-in practice carrier, add a real one when you are ready.</source>
        <translation>كل شيء يبقى هنا، ولا حاجة إلى أي إعداد: ابدأ بالمشغّل التجريبي المدمج، وأضف مشغّلًا حقيقيًا عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>بدء سريع</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Your company runs the service. Sign in with your e-mail address; you can also go on working offline.</source>
        <translation>تدير شركتك الخدمة. سجّل الدخول بعنوان بريدك الإلكتروني؛ ويمكنك أيضًا متابعة العمل دون اتصال.</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>يمكنك تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>استكشاف البرنامج ببيانات تجريبية</translation>
    </message>
    <message>
        <source>Three months of an invented shop, on this computer. Nothing is sent, and one click removes it again.</source>
        <translation>ثلاثة أشهر لمتجر وهمي، على هذا الكمبيوتر. لا يُرسل أي شيء، ويمكن إزالة كل ذلك بنقرة واحدة.</translation>
    </message>
</context>
<context>
    <name>cm::CloneDialog</name>
    <message>
        <source>Clone campaign</source>
        <translation>استنساخ الحملة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – نسخة</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;اسم النسخة</translation>
    </message>
    <message>
        <source>The copy is saved as a draft with the same sender, lists and message. Nothing is sent.</source>
        <translation>تُحفظ النسخة كمسودة بالمرسل نفسه والقوائم نفسها والرسالة نفسها. لا يُرسل أي شيء.</translation>
    </message>
</context>
<context>
    <name>cm::ColumnHeader</name>
    <message>
        <source>Placeholder</source>
        <translation>عنصر نائب</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>نوع العمود %1</translation>
    </message>
    <message>
        <source>Name of column %1</source>
        <translation>اسم العمود %1</translation>
    </message>
    <message>
        <source>Name of the placeholder</source>
        <translation>اسم العنصر النائب</translation>
    </message>
    <message>
        <source>Receives the SMS</source>
        <translation>يستلم رسائل SMS</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
</context>
<context>
    <name>cm::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>لا يوجد شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Where to, or what to do?</source>
        <translation>إلى أين، أو ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Search for a command, list, campaign or template</source>
        <translation>البحث عن أمر أو قائمة أو حملة أو قالب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>قائمة توزيع</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>cm::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>cm::ConnectForm</name>
    <message>
        <source>This is not the address of a server. It looks like “sms.example.com”.</source>
        <translation>هذا ليس عنوان خادم. يكون العنوان بهذا الشكل: «sms.example.com».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Ask whoever runs the service in your company for its address.</source>
        <translation>اطلب عنوان الخدمة ممن يديرها في شركتك.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>cm::ContactFile</name>
    <message>
        <source>There is nothing to import yet. Please paste the contacts.</source>
        <translation>لا يوجد شيء لاستيراده بعد. الصق جهات الاتصال.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Please choose a file with contacts.</source>
        <translation>الملف «%1» فارغ. اختر ملفًا يحتوي على جهات اتصال.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Please choose a file with one contact a line: CSV, TSV or TXT.</source>
        <translation>«%1» ليس ملفًا نصيًا. اختر ملف CSV أو TSV أو TXT فيه جهة اتصال واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Please save it as CSV in your spreadsheet program and choose that file.</source>
        <translation>«%1» جدول بيانات. احفظه بتنسيق CSV في برنامج جداول البيانات ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>تعذرت قراءة الملف «%1» حتى نهايته.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist any more. Please choose it again.</source>
        <translation>لم يعد الملف «%1» موجودًا. اختره من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Please check that you may read it and that no other program has locked it.</source>
        <translation>يتعذر فتح الملف «%1». تحقق من أنه مسموح لك بقراءته ومن أن أي برنامج آخر لا يقفله.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>الترميز «%1» غير معروف.</translation>
    </message>
    <message numerus="yes">
        <source>You have pasted %n contact(s); at most %1 can be pasted. Please put them into a file and upload that.</source>
        <translation>
            <numerusform>لصقت %n جهة اتصال؛ والحد الأقصى للصق %1. ضعها في ملف ثم ارفعه.</numerusform>
            <numerusform>لصقت جهة اتصال واحدة؛ والحد الأقصى للصق %1. ضعها في ملف ثم ارفعه.</numerusform>
            <numerusform>لصقت جهتي اتصال؛ والحد الأقصى للصق %1. ضعهما في ملف ثم ارفعه.</numerusform>
            <numerusform>لصقت %n جهات اتصال؛ والحد الأقصى للصق %1. ضعها في ملف ثم ارفعه.</numerusform>
            <numerusform>لصقت %n جهة اتصال؛ والحد الأقصى للصق %1. ضعها في ملف ثم ارفعه.</numerusform>
            <numerusform>لصقت %n جهة اتصال؛ والحد الأقصى للصق %1. ضعها في ملف ثم ارفعه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ContactSource</name>
    <message>
        <source>No column holds the phone numbers. Please choose the one that does.</source>
        <translation>لا يوجد عمود يحتوي على أرقام الهواتف. اختر العمود الصحيح.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>تعذرت قراءة الملف «%1» حتى نهايته.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was being read. Nothing was imported; please try again.</source>
        <translation>تغيّر الملف «%1» أثناء قراءته. لم يُستورد أي شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full: the rows that were left out could not be written down. Nothing was imported; please make room and try again.</source>
        <translation>القرص ممتلئ: تعذر تدوين الصفوف المستبعدة. لم يُستورد أي شيء؛ وفّر مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The rows that were left out could not be written into “%1”. Nothing was imported.</source>
        <translation>تعذرت كتابة الصفوف المستبعدة في «%1». لم يُستورد أي شيء.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The recipient has opted out.</source>
        <translation>ألغى المستلم اشتراكه.</translation>
    </message>
</context>
<context>
    <name>cm::ContactsScreen</name>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>لا توجد قوائم توزيع بعد</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to. Bring one in from a file, or paste it.</source>
        <translation>تحتوي قائمة التوزيع على أرقام الهواتف التي تُرسل إليها الحملة. استوردها من ملف أو الصقها.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>إضافة قائمة توزيع</translation>
    </message>
    <message>
        <source>Preview the entries</source>
        <translation>معاينة الإدخالات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>حذف القائمة</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>قوائم التوزيع</translation>
    </message>
    <message>
        <source>Delete this distribution list?</source>
        <translation>هل تريد حذف قائمة التوزيع هذه؟</translation>
    </message>
    <message>
        <source>“%1” and its %2 entries are deleted for good. This cannot be undone. Campaigns that were sent to it stay in the statistics.</source>
        <translation>ستُحذف القائمة «%1» وإدخالاتها (العدد: %2) نهائيًا. لا يمكن التراجع عن ذلك. تبقى الحملات التي أُرسلت إليها في الإحصاءات.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>List “%1” deleted</source>
        <translation>تم حذف القائمة «%1»</translation>
    </message>
    <message>
        <source>Type a part of a list&apos;s name. Exact matches come first; with quotation marks you get only those.</source>
        <translation>اكتب جزءًا من اسم القائمة. تظهر النتائج المطابقة تمامًا أولًا؛ وإذا كتبت الاسم بين علامتي اقتباس ظهرت وحدها.</translation>
    </message>
    <message>
        <source>Brings in contacts from a file or from pasted text. Every row is checked, and you get a report of what was taken over.</source>
        <translation>يستورد جهات الاتصال من ملف أو من نص ملصق. يُفحص كل صف، وتحصل على تقرير بما استُورد.</translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation>قوائمك</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to, and what you know about each person.</source>
        <translation>تحتوي قائمة التوزيع على أرقام الهاتف التي تُرسل إليها الحملة، وعلى ما تعرفه عن كل شخص.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In progress while contacts are brought in or a campaign is being delivered; Faulted when something went wrong – the details say what; otherwise Ready.</source>
        <translation>«قيد الإعداد» أثناء استيراد جهات الاتصال أو تسليم حملة؛ و«فاشلة» عند حدوث خطأ تبيّنه التفاصيل؛ و«جاهزة» فيما عدا ذلك.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>How many campaigns went out to this list successfully.</source>
        <translation>عدد الحملات التي أُرسلت إلى هذه القائمة بنجاح.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>How many contacts are on the list.</source>
        <translation>عدد جهات الاتصال في القائمة.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Look into the list, see its details, or delete it for good.</source>
        <translation>عرض محتوى القائمة أو تفاصيلها، أو حذفها نهائيًا.</translation>
    </message>
</context>
<context>
    <name>cm::CountsBar</name>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>لدى المشغّل</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم يتم التسليم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Where the messages stand</source>
        <translation>حالة الرسائل</translation>
    </message>
</context>
<context>
    <name>cm::CreateCampaignScreen</name>
    <message>
        <source>Sender &amp; Recipients</source>
        <translation>المرسل والمستلمون</translation>
    </message>
    <message>
        <source>Message &amp; Preview</source>
        <translation>الرسالة والمعاينة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>&amp;حفظ المسودة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Launch…</source>
        <translation>إ&amp;طلاق…</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء حملة</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>تعديل الحملة</translation>
    </message>
    <message>
        <source>Your unsaved draft is back.</source>
        <translation>استُعيدت مسودتك غير المحفوظة.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>تم حفظ «%1» كمسودة</translation>
    </message>
    <message>
        <source>Kept on this computer at %1</source>
        <translation>حُفظت على هذا الكمبيوتر في %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>لم تُحفظ: %1</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>خطوتان</translation>
    </message>
    <message>
        <source>First who it is from and who gets it, then what it says. You can go back at any time.</source>
        <translation>المرسل والمستلمون أولًا، ثم نص الرسالة. يمكنك الرجوع في أي وقت.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Keeps the campaign among your campaigns, to go on with it later. What you enter is also kept by itself.</source>
        <translation>يحفظ الحملة بين حملاتك لتتابع العمل عليها لاحقًا. ويُحفظ ما تدخله تلقائيًا أيضًا.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Goes on to the message.</source>
        <translation>ينتقل إلى الرسالة.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>إطلاق</translation>
    </message>
    <message>
        <source>Checks every message and shows what will be sent and what it costs. Nothing goes out before you confirm.</source>
        <translation>يفحص كل رسالة ويعرض ما سيُرسل وتكلفته. لا يخرج شيء قبل أن تؤكد.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardScreen</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>إضافة قائمة توزيع</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء حملة</translation>
    </message>
    <message>
        <source>Your traffic will appear here</source>
        <translation>ستظهر حركة رسائلك هنا</translation>
    </message>
    <message>
        <source>Import your contacts first, then create a campaign. As soon as messages go out, this page shows how many were sent, what they cost and how many arrived.</source>
        <translation>استورد جهات اتصالك أولًا، ثم أنشئ حملة. فور خروج الرسائل تعرض هذه الصفحة كم أُرسل منها وكم كلّفت وكم وصل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>All traffic accounts</source>
        <translation>كل حسابات الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n traffic account(s)</source>
        <translation>
            <numerusform>%n حساب إرسال</numerusform>
            <numerusform>حساب إرسال واحد</numerusform>
            <numerusform>حسابا إرسال</numerusform>
            <numerusform>%n حسابات إرسال</numerusform>
            <numerusform>%n حساب إرسال</numerusform>
            <numerusform>%n حساب إرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic accounts: %1</source>
        <translation>حسابات الإرسال: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Edit layout</source>
        <translation>تعديل التخطيط</translation>
    </message>
    <message>
        <source>Drag the tiles, or use the keyboard: arrows move, Shift and arrows resize, Del hides.</source>
        <translation>اسحب البطاقات أو استخدم لوحة المفاتيح: الأسهم للنقل، وShift مع الأسهم لتغيير الحجم، وDel للإخفاء.</translation>
    </message>
    <message>
        <source>Choose widgets</source>
        <translation>اختيار البطاقات</translation>
    </message>
    <message>
        <source>Default layout</source>
        <translation>التخطيط الافتراضي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Every widget is hidden</source>
        <translation>كل البطاقات مخفية</translation>
    </message>
    <message>
        <source>Choose what you want to see on this page.</source>
        <translation>اختر ما تريد رؤيته في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>تعذر تحميل الأرقام</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Choose another folder.</source>
        <translation>تعذر حفظ الصورة في ⁦%1⁩. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>حُفظ التخطيط.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>هل تريد تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>The layout goes back to how it was before you edited it.</source>
        <translation>يعود التخطيط إلى ما كان عليه قبل تعديله.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>حسابات الإرسال</translation>
    </message>
    <message>
        <source>Shows the figures of all accounts, or only of those that you choose.</source>
        <translation>يعرض أرقام كل الحسابات، أو أرقام الحسابات التي تختارها فقط.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Which days the figures are of.</source>
        <translation>الأيام التي تخصها الأرقام.</translation>
    </message>
    <message>
        <source>Arrange the tiles as you like: move, resize, hide and show them.</source>
        <translation>رتّب البطاقات كما تشاء: انقلها، وغيّر حجمها، وأخفها، وأظهرها.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Bring in your contacts, then create a campaign; this page fills by itself.</source>
        <translation>لم يُرسل شيء بعد. استورد جهات اتصالك ثم أنشئ حملة؛ وستمتلئ هذه الصفحة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardTiles</name>
    <message>
        <source>Network not known</source>
        <translation>شبكة غير معروفة</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>الرسائل المرسلة</translation>
    </message>
    <message>
        <source>How many messages left in the period</source>
        <translation>عدد الرسائل المرسلة في الفترة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>What they cost, in all and for each</source>
        <translation>تكلفة الرسائل، إجمالًا ولكل رسالة</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>معدل التسليم</translation>
    </message>
    <message>
        <source>The share that arrived</source>
        <translation>نسبة ما تم تسليمه</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>اختصارات</translation>
    </message>
    <message>
        <source>Create campaign, Add distribution list</source>
        <translation>إنشاء حملة، إضافة قائمة توزيع</translation>
    </message>
    <message>
        <source>SMS traffic</source>
        <translation>حركة رسائل SMS</translation>
    </message>
    <message>
        <source>Messages over time, as a graph</source>
        <translation>الرسائل بمرور الوقت، كمخطط بياني</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>حالة التسليم</translation>
    </message>
    <message>
        <source>Delivered, undelivered and on their way, as a ring</source>
        <translation>ما تم تسليمه وما لم يتم تسليمه وما في الطريق، كمخطط حلقي</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Messages by country, as bars</source>
        <translation>الرسائل حسب البلد، كمخطط شريطي</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>التكلفة حسب البلد</translation>
    </message>
    <message>
        <source>Where the money goes, as a ring</source>
        <translation>أين تذهب الأموال، كمخطط حلقي</translation>
    </message>
    <message>
        <source>Traffic per country</source>
        <translation>الحركة حسب البلد</translation>
    </message>
    <message>
        <source>Every country with its figures, as a table</source>
        <translation>كل بلد بأرقامه، كجدول</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Every network with its figures, as a table</source>
        <translation>كل شبكة بأرقامها، كجدول</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>لم يُرسل أي شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>إضافة قائمة توزيع</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء حملة</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 في الطريق</translation>
    </message>
    <message>
        <source>%1 cents each</source>
        <translation>%1 سنت لكل رسالة</translation>
    </message>
    <message>
        <source>%1 undelivered</source>
        <translation>لم يتم تسليم %1</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم يتم التسليم</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>تم تسليمها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
</context>
<context>
    <name>cm::DateRangeMenu</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>الفترة: %1</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>اختر الفترة</translation>
    </message>
</context>
<context>
    <name>cm::DemoBar</name>
    <message>
        <source>Remove the example data?</source>
        <translation>هل تريد إزالة البيانات التجريبية؟</translation>
    </message>
    <message>
        <source>The example workspace is deleted from this computer, with everything that you have made in it. Your other workspaces are not touched.</source>
        <translation>ستُحذف مساحة العمل التجريبية من هذا الكمبيوتر مع كل ما أنشأته فيها. لن تتأثر مساحات عملك الأخرى.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The example data are still there</source>
        <translation>البيانات التجريبية ما زالت موجودة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>العودة إلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>Remove example data</source>
        <translation>إزالة البيانات التجريبية</translation>
    </message>
    <message>
        <source>Example data. Nothing that you send here leaves this computer.</source>
        <translation>بيانات تجريبية. لا شيء مما ترسله هنا يغادر هذا الكمبيوتر.</translation>
    </message>
</context>
<context>
    <name>cm::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n إشعار جديد</numerusform>
            <numerusform>إشعار واحد جديد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%n إشعارات جديدة</numerusform>
            <numerusform>%n إشعارًا جديدًا</numerusform>
            <numerusform>%n إشعار جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Engine</name>
    <message>
        <source>Import “%1”</source>
        <translation>استيراد «%1»</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>إطلاق «%1»</translation>
    </message>
    <message>
        <source>Launch campaign</source>
        <translation>إطلاق الحملة</translation>
    </message>
</context>
<context>
    <name>cm::EngineCore</name>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The service of this program has stopped and is being started again.</source>
        <translation>توقفت خدمة هذا البرنامج، ويجري تشغيلها من جديد.</translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation>لا توجد مساحة عمل مفتوحة. افتح واحدة أولًا.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>The example data are not open, so they were not removed.</source>
        <translation>البيانات التجريبية ليست مفتوحة، لذا لم تُزَل.</translation>
    </message>
    <message>
        <source>Not all of the example data could be deleted. Close other programs that look at this folder, then delete it yourself: %1</source>
        <translation>تعذر حذف بعض البيانات التجريبية. أغلق البرامج الأخرى التي تستخدم هذا المجلد، ثم احذفه بنفسك: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>cm::EntryTableModel</name>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>cm::FileDrop</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>اختيار ملف &amp;آخر…</translation>
    </message>
    <message>
        <source>Drop the file to use it</source>
        <translation>أفلت الملف لاستخدامه</translation>
    </message>
    <message>
        <source>Drag your contact file here</source>
        <translation>اسحب ملف جهات الاتصال إلى هنا</translation>
    </message>
    <message>
        <source>CSV, TSV or text, with one contact on each line</source>
        <translation>CSV أو TSV أو نص، وجهة اتصال واحدة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Browse for contact list…</source>
        <translation>استعرا&amp;ض قائمة جهات الاتصال…</translation>
    </message>
    <message>
        <source>Choose another file instead of %1</source>
        <translation>اختيار ملف آخر بدلًا من %1</translation>
    </message>
    <message>
        <source>Browse for contact list</source>
        <translation>استعراض قائمة جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>cm::FilterPanel</name>
    <message>
        <source>Equal</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>تصفية حسب</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: يساوي %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1: لا يساوي %2</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1: يبدأ بـ «%2»</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <translation>%1: ينتهي بـ «%2»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1: يحتوي على «%2»</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1: لا يحتوي على «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and one of its values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cm::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>cm::FormField</name>
    <message>
        <source>About “%1”</source>
        <translation>حول «%1»</translation>
    </message>
</context>
<context>
    <name>cm::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>cm::GatewayCard</name>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>Practice carrier: no SMS leaves this computer</source>
        <translation>مشغّل تجريبي: لا تغادر أي رسالة SMS هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>SMPP at %1:%2 as “%3”%4</source>
        <translation>SMPP على %1:%2 باسم «%3»%4</translation>
    </message>
    <message>
        <source>, encrypted</source>
        <translation>، مشفّر</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>اختبار اتصال %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>الاتصال لا يعمل.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayDialog</name>
    <message>
        <source>Add practice carrier</source>
        <translation>إضافة مشغّل تجريبي</translation>
    </message>
    <message>
        <source>Edit practice carrier</source>
        <translation>تعديل المشغّل التجريبي</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>إضافة بوابة SMPP</translation>
    </message>
    <message>
        <source>Edit SMPP gateway</source>
        <translation>تعديل بوابة SMPP</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>حفظ وا&amp;ختبار</translation>
    </message>
    <message>
        <source>For example: Carrier in Germany</source>
        <translation>مثال: مشغّل في ألمانيا</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>محفوظة؛ اتركها فارغة للإبقاء عليها</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>The service stores it encrypted. It can be replaced, but nobody can read it again.</source>
        <translation>تخزّنها الخدمة مشفّرة. يمكن استبدالها، لكن لا يستطيع أحد قراءتها من جديد.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ال&amp;مضيف</translation>
    </message>
    <message>
        <source>Encrypt the connection (T&amp;LS)</source>
        <translation>ت&amp;شفير الاتصال (TLS)</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>How many messages may wait for the carrier&apos;s answer at a time. If the connection breaks, at most that many are in doubt.</source>
        <translation>عدد الرسائل التي يجوز أن تنتظر رد المشغّل في الوقت نفسه. إذا انقطع الاتصال، فلن يزيد عدد الرسائل غير المحسومة على ذلك.</translation>
    </message>
    <message>
        <source>SMS per &amp;second</source>
        <translation>رسائل SMS في ال&amp;ثانية</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>System I&amp;D</source>
        <translation>م&amp;عرّف النظام</translation>
    </message>
    <message>
        <source>&amp;Bind type</source>
        <translation>نوع ال&amp;ربط</translation>
    </message>
    <message>
        <source>Transceiver: one connection for both directions</source>
        <translation>إرسال واستقبال (Transceiver): اتصال واحد للاتجاهين</translation>
    </message>
    <message>
        <source>Transmitter and receiver: one each</source>
        <translation>إرسال (Transmitter) واستقبال (Receiver): اتصال لكل منهما</translation>
    </message>
    <message>
        <source>Transmitter only: no receipts</source>
        <translation>إرسال فقط (Transmitter): بلا إيصالات</translation>
    </message>
    <message>
        <source>&amp;Advanced settings</source>
        <translation>إعدادات مت&amp;قدمة</translation>
    </message>
    <message>
        <source>By the number</source>
        <translation>بحسب الرقم</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>International</source>
        <translation>دولي</translation>
    </message>
    <message>
        <source>National</source>
        <translation>وطني</translation>
    </message>
    <message>
        <source>Network specific</source>
        <translation>خاص بالشبكة</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>أبجدي رقمي</translation>
    </message>
    <message>
        <source>Abbreviated</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>ISDN (E.164)</source>
        <translation>ISDN (E.164)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>System type</source>
        <translation>نوع النظام</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Keep-alive every</source>
        <translation>إبقاء الاتصال حيًا كل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>مهلة انتظار الرد</translation>
    </message>
    <message>
        <source>Receipts of long messages</source>
        <translation>إيصالات الرسائل الطويلة</translation>
    </message>
    <message>
        <source>One for each part</source>
        <translation>إيصال لكل جزء</translation>
    </message>
    <message>
        <source>For the first part</source>
        <translation>للجزء الأول</translation>
    </message>
    <message>
        <source>For the last part</source>
        <translation>للجزء الأخير</translation>
    </message>
    <message>
        <source>For any one part</source>
        <translation>لأي جزء واحد</translation>
    </message>
    <message>
        <source>Message IDs</source>
        <translation>معرّفات الرسائل</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>كما ترد</translation>
    </message>
    <message>
        <source>Hexadecimal or decimal</source>
        <translation>سداسية عشرية أو عشرية</translation>
    </message>
    <message>
        <source>Long messages</source>
        <translation>الرسائل الطويلة</translation>
    </message>
    <message>
        <source>Header, 8-bit reference</source>
        <translation>ترويسة، مرجع 8 بت</translation>
    </message>
    <message>
        <source>Header, 16-bit reference</source>
        <translation>ترويسة، مرجع 16 بت</translation>
    </message>
    <message>
        <source>SAR parameters</source>
        <translation>معاملات SAR</translation>
    </message>
    <message>
        <source>In one piece (message_payload)</source>
        <translation>قطعة واحدة (message_payload)</translation>
    </message>
    <message>
        <source>Encoding of SMS text</source>
        <translation>ترميز نص SMS</translation>
    </message>
    <message>
        <source>GSM 7 bit (3GPP 23.038)</source>
        <translation>GSM 7 bit (3GPP 23.038)</translation>
    </message>
    <message>
        <source>Latin 1</source>
        <translation>Latin 1</translation>
    </message>
    <message>
        <source>Sender: type of number</source>
        <translation>المرسل: نوع الرقم</translation>
    </message>
    <message>
        <source>Sender: numbering plan</source>
        <translation>المرسل: خطة الترقيم</translation>
    </message>
    <message>
        <source>Recipient: type of number</source>
        <translation>المستلم: نوع الرقم</translation>
    </message>
    <message>
        <source>Recipient: numbering plan</source>
        <translation>المستلم: خطة الترقيم</translation>
    </message>
    <message>
        <source>The practice carrier behaves like a real one: it takes messages, answers, and sends receipts. No SMS leaves this computer and nothing is charged.</source>
        <translation>يعمل المشغّل التجريبي مثل مشغّل حقيقي: يستلم الرسائل ويرد ويرسل الإيصالات. لا تغادر أي رسالة SMS هذا الكمبيوتر، ولا تُحتسب أي تكلفة.</translation>
    </message>
    <message>
        <source>&amp;Answers after</source>
        <translation>ال&amp;رد بعد</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ملي ث</translation>
    </message>
    <message>
        <source>&amp;Receipts after about</source>
        <translation>الإ&amp;يصالات بعد نحو</translation>
    </message>
    <message>
        <source>&amp;Undelivered</source>
        <translation>&amp;لم يتم التسليم</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Letters of national languages</source>
        <translation>حروف اللغات الوطنية</translation>
    </message>
    <message>
        <source>For safety it was not kept: enter it again.</source>
        <translation>لم تُحفظ حرصًا على الأمان: أدخِلها من جديد.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayForm</name>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: يجب أن تكون القيمة بين %2 و%3.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>أدخل اسمًا للبوابة.</translation>
    </message>
    <message>
        <source>Enter the carrier&apos;s host name or address.</source>
        <translation>أدخل اسم مضيف المشغّل أو عنوانه.</translation>
    </message>
    <message>
        <source>Enter the host alone: no “smpp://” before it, and the port in its own field.</source>
        <translation>أدخل المضيف وحده: دون «⁦smpp://⁩» قبله، وأدخل المنفذ في حقله الخاص.</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Enter the system ID that the carrier gave you.</source>
        <translation>أدخل معرّف النظام الذي أعطاك إياه المشغّل.</translation>
    </message>
    <message>
        <source>A system ID has at most 15 characters.</source>
        <translation>يجب ألا يزيد معرّف النظام على 15 حرفًا.</translation>
    </message>
    <message>
        <source>An SMPP password has at most 8 characters.</source>
        <translation>يجب ألا تزيد كلمة مرور SMPP على 8 أحرف.</translation>
    </message>
    <message>
        <source>A system type has at most 12 characters.</source>
        <translation>يجب ألا يزيد نوع النظام على 12 حرفًا.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>عدد الاتصالات</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>The keep-alive interval</source>
        <translation>فترة إبقاء الاتصال حيًا</translation>
    </message>
    <message>
        <source>The response time-out</source>
        <translation>مهلة انتظار الرد</translation>
    </message>
    <message>
        <source>The answer time</source>
        <translation>مدة الرد</translation>
    </message>
    <message>
        <source>The receipt time</source>
        <translation>مدة وصول الإيصال</translation>
    </message>
    <message>
        <source>The undelivered share</source>
        <translation>نسبة ما لم يتم تسليمه</translation>
    </message>
</context>
<context>
    <name>cm::GatewaysPage</name>
    <message>
        <source>No gateways yet</source>
        <translation>لا توجد بوابات بعد</translation>
    </message>
    <message>
        <source>A gateway is the way out to a carrier. Add the SMPP access that your carrier gave you, or the practice carrier to try things out.</source>
        <translation>البوابة هي الطريق إلى المشغّل. أضف حساب SMPP الذي أعطاك إياه مشغّلك، أو المشغّل التجريبي لتجربة البرنامج.</translation>
    </message>
    <message>
        <source>Add &amp;gateway</source>
        <translation>إضافة &amp;بوابة</translation>
    </message>
    <message>
        <source>SMPP gateway…</source>
        <translation>بوابة SMPP…</translation>
    </message>
    <message>
        <source>Practice carrier…</source>
        <translation>مشغّل تجريبي…</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>إضافة بوابة SMPP</translation>
    </message>
    <message>
        <source>Add practice carrier</source>
        <translation>إضافة مشغّل تجريبي</translation>
    </message>
    <message>
        <source>Campaign accounts send through these. Passwords are stored encrypted by the service and cannot be read back.</source>
        <translation>ترسل حسابات الحملات عبر هذه البوابات. تخزّن الخدمة كلمات المرور مشفّرة، ولا يمكن قراءتها من جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Gateway “%1” saved</source>
        <translation>تم حفظ البوابة «%1»</translation>
    </message>
    <message>
        <source>Delete this gateway?</source>
        <translation>هل تريد حذف هذه البوابة؟</translation>
    </message>
    <message>
        <source>“%1” and its stored password are deleted. A gateway that an account uses cannot be deleted.</source>
        <translation>ستُحذف البوابة «%1» وكلمة مرورها المخزّنة. لا يمكن حذف بوابة يستخدمها أحد الحسابات.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Gateway “%1” deleted</source>
        <translation>تم حذف البوابة «%1»</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>إضافة بوابة</translation>
    </message>
    <message>
        <source>The access to a carrier by SMPP, or the practice carrier, which sends nothing and answers like a real one.</source>
        <translation>الاتصال بمشغّل عبر SMPP، أو المشغّل التجريبي الذي لا يرسل شيئًا ويرد كمشغّل حقيقي.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>The ways out to the carriers, each with its state. Test connects to one and says what came of it.</source>
        <translation>طرق الوصول إلى المشغّلين، مع حالة كل منها. يجري «اختبار» اتصالًا بإحداها ويعرض نتيجته.</translation>
    </message>
</context>
<context>
    <name>cm::HistoryScreen</name>
    <message>
        <source>Receiver</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>حالة التسليم</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>حساب الإرسال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the checked messages as a table</source>
        <translation>ينسخ الرسائل المحددة كجدول</translation>
    </message>
    <message>
        <source>Every message that goes out is listed here, with what became of it.</source>
        <translation>تُدرج هنا كل رسالة تخرج، مع ما آلت إليه.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء حملة</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>سجل الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>نُسخت %n رسالة</numerusform>
            <numerusform>نُسخت رسالة واحدة</numerusform>
            <numerusform>نُسخت رسالتان</numerusform>
            <numerusform>نُسخت %n رسائل</numerusform>
            <numerusform>نُسخت %n رسالة</numerusform>
            <numerusform>نُسخت %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Which days you look at: a ready-made period, or a range of your own.</source>
        <translation>الأيام التي تعرضها: فترة جاهزة أو نطاق تحدده بنفسك.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Every message that went out. Press Enter on one, or double-click it, to see its story with the time of each event.</source>
        <translation>كل الرسائل التي خرجت. اضغط Enter على رسالة، أو انقر عليها نقرًا مزدوجًا، لترى مسارها مع وقت كل حدث.</translation>
    </message>
    <message>
        <source>The number that the message went to. Without the permission to see full numbers, only its beginning is shown.</source>
        <translation>الرقم الذي أُرسلت إليه الرسالة. ومن دون إذن الاطلاع على الأرقام كاملة لا تظهر إلا بدايته.</translation>
    </message>
    <message>
        <source>Submitted until the carrier says what became of it: Delivered or Undelivered.</source>
        <translation>«لدى المشغّل» إلى أن يبلّغ المشغّل بمصيرها: «تم التسليم» أو «لم يتم التسليم».</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>What the message cost, in EUR cents.</source>
        <translation>تكلفة الرسالة بسنتات اليورو.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>لم يُرسل أي شيء في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>cm::IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>تسجيل الخروج الآن</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>متابعة العمل</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked here for a while. You will be signed out in %n second(s). What you are writing is kept and comes back when you sign in again.</source>
        <translation>
            <numerusform>لم يعمل أحد هنا منذ مدة. سيتم تسجيل خروجك خلال %n ثانية. ما تكتبه محفوظ ويعود عند تسجيل الدخول من جديد.</numerusform>
            <numerusform>لم يعمل أحد هنا منذ مدة. سيتم تسجيل خروجك خلال ثانية واحدة. ما تكتبه محفوظ ويعود عند تسجيل الدخول من جديد.</numerusform>
            <numerusform>لم يعمل أحد هنا منذ مدة. سيتم تسجيل خروجك خلال ثانيتين. ما تكتبه محفوظ ويعود عند تسجيل الدخول من جديد.</numerusform>
            <numerusform>لم يعمل أحد هنا منذ مدة. سيتم تسجيل خروجك خلال %n ثوانٍ. ما تكتبه محفوظ ويعود عند تسجيل الدخول من جديد.</numerusform>
            <numerusform>لم يعمل أحد هنا منذ مدة. سيتم تسجيل خروجك خلال %n ثانية. ما تكتبه محفوظ ويعود عند تسجيل الدخول من جديد.</numerusform>
            <numerusform>لم يعمل أحد هنا منذ مدة. سيتم تسجيل خروجك خلال %n ثانية. ما تكتبه محفوظ ويعود عند تسجيل الدخول من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Import</name>
    <message>
        <source>Comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>خط عمودي  |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, little endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, big endian)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
</context>
<context>
    <name>cm::ImportColumnsPage</name>
    <message>
        <source>The first line names the columns</source>
        <translation>السطر الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>التر&amp;ميز</translation>
    </message>
    <message>
        <source>&amp;Country of national numbers</source>
        <translation>&amp;بلد الأرقام المحلية</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of this country.</source>
        <translation>تُقرأ الأرقام التي لا تبدأ برمز بلد كأرقام من هذا البلد.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>تعريف العناصر النائبة</translation>
    </message>
    <message numerus="yes">
        <source>about %n contact(s)</source>
        <translation>
            <numerusform>نحو %n جهة اتصال</numerusform>
            <numerusform>نحو جهة اتصال واحدة</numerusform>
            <numerusform>نحو جهتي اتصال</numerusform>
            <numerusform>نحو %n جهات اتصال</numerusform>
            <numerusform>نحو %n جهة اتصال</numerusform>
            <numerusform>نحو %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%n جهات اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
            <numerusform>%n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown.</source>
        <translation>%1؛ المعروض أول %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid phone number; the report will list such rows.</source>
        <translation>
            <numerusform>%n منها دون رقم هاتف صالح؛ سيُدرج التقرير هذه الصفوف.</numerusform>
            <numerusform>واحدة منها دون رقم هاتف صالح؛ سيُدرج التقرير هذه الصفوف.</numerusform>
            <numerusform>اثنتان منها دون رقم هاتف صالح؛ سيُدرج التقرير هذه الصفوف.</numerusform>
            <numerusform>%n منها دون رقم هاتف صالح؛ سيُدرج التقرير هذه الصفوف.</numerusform>
            <numerusform>%n منها دون رقم هاتف صالح؛ سيُدرج التقرير هذه الصفوف.</numerusform>
            <numerusform>%n منها دون رقم هاتف صالح؛ سيُدرج التقرير هذه الصفوف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>What stands between the columns. Change it when the preview looks wrong.</source>
        <translation>ما يفصل بين الأعمدة. غيّره إذا بدت المعاينة غير صحيحة.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>How the letters are written in the file. Change it when some of them look wrong.</source>
        <translation>طريقة كتابة الحروف في الملف. غيّره إذا بدا بعضها غير صحيح.</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>بلد الأرقام المحلية</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>سطر العناوين</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns.</source>
        <translation>هل يحتوي الصف الأول على أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Say for each column what it is. One holds the phone numbers; the others become placeholders under the name that you give them.</source>
        <translation>حدّد معنى كل عمود. يحتوي أحدها على أرقام الهاتف؛ وتصبح الأعمدة الأخرى عناصر نائبة بالأسماء التي تعطيها لها.</translation>
    </message>
</context>
<context>
    <name>cm::ImportDraft</name>
    <message>
        <source>Give the list a name.</source>
        <translation>أدخل اسمًا للقائمة.</translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>يجب ألا يزيد الاسم على %n حرف.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على حرف واحد.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على حرفين.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على %n أحرف.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على %n حرفًا.</numerusform>
            <numerusform>يجب ألا يزيد الاسم على %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with contacts, or drop one here.</source>
        <translation>اختر ملفًا يحتوي على جهات اتصال، أو أفلت ملفًا هنا.</translation>
    </message>
    <message>
        <source>Paste the contacts, one on each line.</source>
        <translation>الصق جهات الاتصال، واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>Column %1 needs a name. Name it, or leave the column out.</source>
        <translation>يحتاج العمود %1 إلى اسم. سمِّه أو استبعده.</translation>
    </message>
    <message>
        <source>The name of column %1 is too long: at most %2 characters.</source>
        <translation>اسم العمود %1 طويل جدًا: الحد الأقصى لعدد الأحرف %2.</translation>
    </message>
    <message>
        <source>The name of column %1 cannot have braces or “|”: messages use them to mark placeholders.</source>
        <translation>لا يجوز أن يحتوي اسم العمود %1 على أقواس معقوفة أو «|»: فهي تحدد العناصر النائبة في الرسائل.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have the same name “%3”. Change one of them.</source>
        <translation>للعمودين %1 و%2 الاسم نفسه «%3». غيّر أحدهما.</translation>
    </message>
    <message>
        <source>Mark the column that holds the phone numbers.</source>
        <translation>حدّد العمود الذي يحتوي على أرقام الهواتف.</translation>
    </message>
</context>
<context>
    <name>cm::ImportReportPage</name>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ألغت الاشتراك</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>الصفوف التي لم تُستورد</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>إ&amp;نشاء حملة بها</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>No contact of “%1” could be imported</source>
        <translation>تعذر استيراد أي جهة اتصال من «%1»</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>القائمة «%1» جاهزة</translation>
    </message>
    <message>
        <source>Every row of the file became a contact.</source>
        <translation>أصبح كل صف في الملف جهة اتصال.</translation>
    </message>
    <message>
        <source>%1 of %2 rows became contacts. The others and the reasons are listed below.</source>
        <translation>عدد الصفوف التي أصبحت جهات اتصال: %1 من %2. ترد الصفوف الأخرى وأسبابها أدناه.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the saved file has all of them.</source>
        <translation>المعروض أول %1 من %2؛ ويحتوي الملف المحفوظ عليها كلها.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>%1 - rejected rows.csv</source>
        <translation>%1 - الصفوف المرفوضة.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>تعذر حفظ الملف: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>The contacts that are on the list now.</source>
        <translation>جهات الاتصال الموجودة الآن في القائمة.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Numbers that came more than once; each is on the list once.</source>
        <translation>أرقام وردت أكثر من مرة؛ وكل منها في القائمة مرة واحدة.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be reached. The table says why.</source>
        <translation>صفوف بلا رقم هاتف يمكن الوصول إليه. يبيّن الجدول السبب.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغت الاشتراك</translation>
    </message>
    <message>
        <source>People who do not want messages any more. They are left out.</source>
        <translation>أشخاص لم يعودوا يرغبون في تلقي الرسائل، ولذلك استُبعدوا.</translation>
    </message>
    <message>
        <source>Each with its reason. Save them as a file, mend them, and bring them in again.</source>
        <translation>كل صف مع سبب رفضه. احفظها في ملف وصحّحها ثم استوردها من جديد.</translation>
    </message>
    <message>
        <source>Create a campaign with it</source>
        <translation>إنشاء حملة بها</translation>
    </message>
    <message>
        <source>Goes on to a campaign for this list.</source>
        <translation>ينتقل إلى إنشاء حملة لهذه القائمة.</translation>
    </message>
</context>
<context>
    <name>cm::ImportSourcePage</name>
    <message>
        <source>For example: Customers, spring 2026</source>
        <translation>مثال: العملاء، ربيع 2026</translation>
    </message>
    <message>
        <source>List &amp;name</source>
        <translation>اسم ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Upload a file</source>
        <translation>&amp;رفع ملف</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>&amp;لصق جهات الاتصال</translation>
    </message>
    <message>
        <source>&amp;Contacts, one on each line</source>
        <translation>&amp;جهات الاتصال، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Separator between the columns</source>
        <translation>ال&amp;فاصل بين الأعمدة</translation>
    </message>
    <message>
        <source>How a list looks</source>
        <translation>شكل القائمة</translation>
    </message>
    <message>
        <source>One contact on each line. One column holds the phone numbers; the others become placeholders that personalize your messages. You name them in the next step.</source>
        <translation>جهة اتصال واحدة في كل سطر. يحتوي أحد الأعمدة على أرقام الهواتف، وتصبح الأعمدة الأخرى عناصر نائبة لتخصيص رسائلك. تسمّيها في الخطوة التالية.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16 and Windows-1252 are recognised, and so are the separators  ,  ;  |  tab and space. Save an Excel workbook as CSV first.</source>
        <translation>يتعرّف البرنامج على UTF-8 وUTF-16 وWindows-1252، وعلى الفواصل  ,  ;  |  وعلامة الجدولة والمسافة. احفظ مصنف Excel بتنسيق CSV أولًا.</translation>
    </message>
    <message>
        <source>&amp;Download sample</source>
        <translation>تن&amp;زيل مثال</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>الأسطر: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) can be pasted. Save them as a file and upload it.</source>
        <translation>
            <numerusform>يمكن لصق %n جهة اتصال كحد أقصى. احفظها في ملف ثم ارفعه.</numerusform>
            <numerusform>يمكن لصق جهة اتصال واحدة كحد أقصى. احفظها في ملف ثم ارفعه.</numerusform>
            <numerusform>يمكن لصق جهتي اتصال كحد أقصى. احفظها في ملف ثم ارفعه.</numerusform>
            <numerusform>يمكن لصق %n جهات اتصال كحد أقصى. احفظها في ملف ثم ارفعه.</numerusform>
            <numerusform>يمكن لصق %n جهة اتصال كحد أقصى. احفظها في ملف ثم ارفعه.</numerusform>
            <numerusform>يمكن لصق %n جهة اتصال كحد أقصى. احفظها في ملف ثم ارفعه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact list</source>
        <translation>اختيار قائمة جهات اتصال</translation>
    </message>
    <message>
        <source>Contact lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم جهات الاتصال (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>حفظ المثال</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>تعذر حفظ المثال: %1</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>The name by which you choose the list for a campaign.</source>
        <translation>الاسم الذي تختار به القائمة لحملة.</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>رفع ملف</translation>
    </message>
    <message>
        <source>Takes the contacts from a file on this computer.</source>
        <translation>يأخذ جهات الاتصال من ملف على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Paste contacts</source>
        <translation>لصق جهات الاتصال</translation>
    </message>
    <message>
        <source>Takes up to 2,000 contacts that you paste or type.</source>
        <translation>يأخذ ما يصل إلى 2,000 جهة اتصال تلصقها أو تكتبها.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV or text file here, or browse for it. Separator, heading and encoding are found by themselves.</source>
        <translation>أفلت ملف CSV أو TSV أو ملفًا نصيًا هنا، أو استعرض لاختياره. يُكتشف الفاصل وسطر العناوين والترميز تلقائيًا.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>One contact on each line, with a separator between the columns.</source>
        <translation>جهة اتصال واحدة في كل سطر، مع فاصل بين الأعمدة.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>What stands between the columns of a line.</source>
        <translation>ما يفصل بين أعمدة السطر.</translation>
    </message>
    <message>
        <source>An example, and a sample file to download and fill in.</source>
        <translation>مثال توضيحي، وملف مثال لتنزيله وملئه.</translation>
    </message>
</context>
<context>
    <name>cm::ImportTask</name>
    <message>
        <source>Taking it back</source>
        <translation>جارٍ التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>جارٍ استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>The workspace was closed before the import had finished. Nothing was imported.</source>
        <translation>أُغلقت مساحة العمل قبل انتهاء الاستيراد. لم يُستورد أي شيء.</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>تحتاج القائمة إلى اسم.</translation>
    </message>
    <message>
        <source>Every recipient of this file has opted out. No list was made.</source>
        <translation>ألغى كل مستلمي هذا الملف اشتراكهم. لم تُنشأ أي قائمة.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
</context>
<context>
    <name>cm::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>cm::JobModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a job and its step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>a job and how far it is</comment>
        <translation>%1، %2%</translation>
    </message>
</context>
<context>
    <name>cm::JobProgress</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %n ساعات</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
            <numerusform>بقيت %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>cm::JobsButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>المهام: %n قيد التنفيذ</numerusform>
            <numerusform>المهام: %n قيد التنفيذ</numerusform>
            <numerusform>المهام: %n قيد التنفيذ</numerusform>
            <numerusform>المهام: %n قيد التنفيذ</numerusform>
            <numerusform>المهام: %n قيد التنفيذ</numerusform>
            <numerusform>المهام: %n قيد التنفيذ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::LanguageChoice</name>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>الكانادا</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>الأورية</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>حروف %1</translation>
    </message>
    <message>
        <source>Up to 155 characters in one SMS instead of 70. Used only for a message that takes fewer SMS that way. Ask the carrier first: some networks and old handsets show other letters.</source>
        <translation>حتى 155 حرفًا في رسالة SMS الواحدة بدلًا من 70. تُستخدم فقط للرسائل التي تحتاج بذلك إلى عدد أقل من رسائل SMS. اسأل المشغّل أولًا: بعض الشبكات والأجهزة القديمة تعرض حروفًا أخرى.</translation>
    </message>
    <message>
        <source>Only with the encoding GSM 7 bit and a header for long messages.</source>
        <translation>فقط مع الترميز GSM 7 bit وترويسة للرسائل الطويلة.</translation>
    </message>
</context>
<context>
    <name>cm::Languages</name>
    <message>
        <source>en_GB</source>
        <comment>formats</comment>
        <extracomment>The locale whose dates and numbers are shown where the computer itself speaks another language, for example de_DE. It must write its digits as 0 to 9.</extracomment>
        <translation>ar_AE</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, with a capital letter: Deutsch, Français …</extracomment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>cm::LaunchCheck</name>
    <message>
        <source>Please choose the traffic account that the campaign is sent by.</source>
        <translation>اختر حساب الإرسال الذي تُرسل الحملة عبره.</translation>
    </message>
    <message>
        <source>The traffic account of this campaign does not exist any more. Please choose another one.</source>
        <translation>لم يعد حساب إرسال هذه الحملة موجودًا. اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is not for campaigns. Please choose another one.</source>
        <translation>حساب الإرسال «%1» ليس مخصصًا للحملات. اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is inactive. Please choose another one, or activate it.</source>
        <translation>حساب الإرسال «%1» غير نشط. اختر حسابًا آخر أو نشّطه.</translation>
    </message>
    <message>
        <source>The name of the campaign must have 3 to 50 characters.</source>
        <translation>يجب أن يتألف اسم الحملة من 3 إلى 50 حرفًا.</translation>
    </message>
    <message>
        <source>Please choose at least one distribution list.</source>
        <translation>اختر قائمة توزيع واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A distribution list of this campaign does not exist any more. Please choose the lists again.</source>
        <translation>لم تعد إحدى قوائم توزيع هذه الحملة موجودة. اختر القوائم من جديد.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready: its import is not finished, or has failed.</source>
        <translation>القائمة «%1» غير جاهزة: لم ينتهِ استيرادها أو فشل.</translation>
    </message>
    <message>
        <source>The scheduled time has passed. Please choose another one.</source>
        <translation>مضى الوقت المجدول. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>ليس للحملة رسالة. اكتب رسالة.</translation>
    </message>
</context>
<context>
    <name>cm::LaunchTask</name>
    <message>
        <source>The workspace was closed. The launch goes on by itself when it is open again.</source>
        <translation>أُغلقت مساحة العمل. يستمر الإطلاق تلقائيًا عند فتحها من جديد.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>لم تعد هذه الحملة موجودة.</translation>
    </message>
    <message>
        <source>This campaign has ended. Clone it to send it again.</source>
        <translation>انتهت هذه الحملة. استنسخها لإرسالها من جديد.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Uploading messages</source>
        <translation>جارٍ رفع الرسائل</translation>
    </message>
    <message>
        <source>Checking that everything has arrived</source>
        <translation>جارٍ التحقق من وصول كل شيء</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>جارٍ الإطلاق</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>جارٍ إعادتها إلى مسودة</translation>
    </message>
    <message>
        <source>Waiting until your latest edits have reached the service</source>
        <translation>بانتظار وصول آخر تعديلاتك إلى الخدمة</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign since you saw it. Nothing was sent; please look at it again and launch it then.</source>
        <translation>غيّر شخص آخر هذه الحملة منذ أن شاهدتها. لم يُرسل أي شيء؛ راجعها مرة أخرى ثم أطلقها.</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients. Nothing was sent.</source>
        <translation>لن تصل رسالة إلى أحد: القوائم فارغة، أو لا يبقى من الرسالة شيء لأي مستلم. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign and launched it. What goes out is what they have written; nothing was sent from here. Please look at it now.</source>
        <translation>غيّر شخص آخر هذه الحملة وأطلقها. ما يخرج هو ما كتبه هو؛ ولم يُرسل أي شيء من هنا. راجع الحملة الآن.</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed since this campaign was launched. Everything is ready; shall it go out now?</source>
        <translation>
            <numerusform>مضى أكثر من %n دقيقة على إطلاق هذه الحملة. كل شيء جاهز؛ هل تخرج الآن؟</numerusform>
            <numerusform>مضى أكثر من دقيقة واحدة على إطلاق هذه الحملة. كل شيء جاهز؛ هل تخرج الآن؟</numerusform>
            <numerusform>مضى أكثر من دقيقتين على إطلاق هذه الحملة. كل شيء جاهز؛ هل تخرج الآن؟</numerusform>
            <numerusform>مضى أكثر من %n دقائق على إطلاق هذه الحملة. كل شيء جاهز؛ هل تخرج الآن؟</numerusform>
            <numerusform>مضى أكثر من %n دقيقة على إطلاق هذه الحملة. كل شيء جاهز؛ هل تخرج الآن؟</numerusform>
            <numerusform>مضى أكثر من %n دقيقة على إطلاق هذه الحملة. كل شيء جاهز؛ هل تخرج الآن؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>أُلغي الإطلاق.</translation>
    </message>
</context>
<context>
    <name>cm::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>%1: © %2</source>
        <translation>%1: © %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is free software: you may use, study, share and change it. It is built with the work of many others.</source>
        <translation>هذا برنامج حر: يجوز لك استخدامه ودراسته ومشاركته وتغييره. وقد بُني بالاستفادة من عمل كثيرين آخرين.</translation>
    </message>
</context>
<context>
    <name>cm::ListInfoDialog</name>
    <message>
        <source>Entries</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>العناصر النائبة</translation>
    </message>
    <message>
        <source>Successful campaigns</source>
        <translation>الحملات الناجحة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأها</translation>
    </message>
    <message>
        <source>Left out at the import</source>
        <translation>استُبعدت عند الاستيراد</translation>
    </message>
    <message>
        <source>Invalid: %1 · Duplicates: %2 · Opted out: %3</source>
        <translation>غير صالحة: %1 · مكررة: %2 · ألغت الاشتراك: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>إ&amp;نشاء حملة بها</translation>
    </message>
</context>
<context>
    <name>cm::ListPanel</name>
    <message>
        <source>Select contact lists</source>
        <translation>اختيار قوائم جهات الاتصال</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>لا توجد قوائم توزيع بعد</translation>
    </message>
    <message>
        <source>Add one under Contacts first.</source>
        <translation>أضف قائمة أولًا من «جهات الاتصال».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>لم تُختر أي قائمة.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>مستلمان (%Ln)</numerusform>
            <numerusform>%Ln مستلمين</numerusform>
            <numerusform>%Ln مستلمًا</numerusform>
            <numerusform>%Ln مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln قائمة</numerusform>
            <numerusform>%Ln قائمة</numerusform>
            <numerusform>قائمتين (%Ln)</numerusform>
            <numerusform>%Ln قوائم</numerusform>
            <numerusform>%Ln قائمة</numerusform>
            <numerusform>%Ln قائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ListPreviewDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n إدخال</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>لا توجد إدخالات</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>هذه القائمة فارغة.</translation>
    </message>
    <message>
        <source>Search in numbers</source>
        <translation>البحث في الأرقام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>cm::ListTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>cm::LocalService</name>
    <message>
        <source>Another window of this program, or another program, works with the data of this computer already. Close it, and then try again.</source>
        <translation>تعمل نافذة أخرى من هذا البرنامج، أو برنامج آخر، على بيانات هذا الكمبيوتر. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder for the data of this computer cannot be made. Check the disk and its rights.</source>
        <translation>يتعذر إنشاء مجلد بيانات هذا الكمبيوتر. تحقق من القرص وأذوناته.</translation>
    </message>
    <message>
        <source>The service of this program could not be started. Install the program again.</source>
        <translation>تعذر تشغيل خدمة هذا البرنامج. أعد تثبيت البرنامج.</translation>
    </message>
</context>
<context>
    <name>cm::LookAlikeOffer</name>
    <message numerus="yes">
        <source>%n character(s) replaced.</source>
        <translation>
            <numerusform>استُبدل %n حرف.</numerusform>
            <numerusform>استُبدل حرف واحد.</numerusform>
            <numerusform>استُبدل حرفان.</numerusform>
            <numerusform>استُبدلت %n أحرف.</numerusform>
            <numerusform>استُبدل %n حرفًا.</numerusform>
            <numerusform>استُبدل %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) have a look-alike in the SMS alphabet: %1.</source>
        <translation>
            <numerusform>لـ %n حرف شبيه في أبجدية SMS: %1.</numerusform>
            <numerusform>لحرف واحد شبيه في أبجدية SMS: %1.</numerusform>
            <numerusform>لحرفين شبيهان في أبجدية SMS: %1.</numerusform>
            <numerusform>لـ %n أحرف أشباه في أبجدية SMS: %1.</numerusform>
            <numerusform>لـ %n حرفًا أشباه في أبجدية SMS: %1.</numerusform>
            <numerusform>لـ %n حرف أشباه في أبجدية SMS: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the message takes %1 SMS instead of %2.</source>
        <translation>عدد رسائل SMS بعد الاستبدال: %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more recipient(s) can get the message.</source>
        <translation>
            <numerusform>بعد الاستبدال يمكن أن تصل الرسالة إلى %Ln مستلم إضافي.</numerusform>
            <numerusform>بعد الاستبدال يمكن أن تصل الرسالة إلى %Ln مستلم إضافي.</numerusform>
            <numerusform>بعد الاستبدال يمكن أن تصل الرسالة إلى مستلمَين إضافيين (%Ln).</numerusform>
            <numerusform>بعد الاستبدال يمكن أن تصل الرسالة إلى %Ln مستلمين إضافيين.</numerusform>
            <numerusform>بعد الاستبدال يمكن أن تصل الرسالة إلى %Ln مستلمًا إضافيًا.</numerusform>
            <numerusform>بعد الاستبدال يمكن أن تصل الرسالة إلى %Ln مستلم إضافي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then all recipients together take %1 SMS instead of %2.</source>
        <translation>إجمالي رسائل SMS لكل المستلمين بعد الاستبدال: %1 بدلًا من %2.</translation>
    </message>
</context>
<context>
    <name>cm::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Quit while work is going on?</source>
        <translation>هل تريد الخروج والعمل ما زال جاريًا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running. An upload goes on at the next start; an import starts again from its beginning.</source>
        <translation>
            <numerusform>%n مهمة قيد التنفيذ. يستمر الرفع عند التشغيل التالي؛ أما الاستيراد فيبدأ من جديد.</numerusform>
            <numerusform>مهمة واحدة قيد التنفيذ. يستمر الرفع عند التشغيل التالي؛ أما الاستيراد فيبدأ من جديد.</numerusform>
            <numerusform>مهمتان قيد التنفيذ. يستمر الرفع عند التشغيل التالي؛ أما الاستيراد فيبدأ من جديد.</numerusform>
            <numerusform>%n مهام قيد التنفيذ. يستمر الرفع عند التشغيل التالي؛ أما الاستيراد فيبدأ من جديد.</numerusform>
            <numerusform>%n مهمة قيد التنفيذ. يستمر الرفع عند التشغيل التالي؛ أما الاستيراد فيبدأ من جديد.</numerusform>
            <numerusform>%n مهمة قيد التنفيذ. يستمر الرفع عند التشغيل التالي؛ أما الاستيراد فيبدأ من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>الانتقال إلى أي مكان وتنفيذ أي أمر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Guided tour of this page</source>
        <translation>جولة إرشادية في هذه الصفحة</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع الويب</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>بيانات الناشر</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح الصف</translation>
    </message>
    <message>
        <source>Check the row</source>
        <translation>تحديد الصف</translation>
    </message>
    <message>
        <source>Actions of the row</source>
        <translation>إجراءات الصف</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <source>View the row</source>
        <translation>عرض الصف</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>تعديل الصف</translation>
    </message>
    <message>
        <source>Clone the campaign</source>
        <translation>استنساخ الحملة</translation>
    </message>
    <message>
        <source>Details of the list</source>
        <translation>تفاصيل القائمة</translation>
    </message>
    <message>
        <source>Delete or archive the row</source>
        <translation>حذف الصف أو أرشفته</translation>
    </message>
    <message>
        <source>Edit layout: move the tile</source>
        <translation>التخطيط: نقل البطاقة</translation>
    </message>
    <message>
        <source>Edit layout: narrower, wider</source>
        <translation>التخطيط: أضيق، أعرض</translation>
    </message>
    <message>
        <source>Edit layout: lower, higher</source>
        <translation>التخطيط: أقصر، أطول</translation>
    </message>
    <message>
        <source>Edit layout: hide the tile</source>
        <translation>التخطيط: إخفاء البطاقة</translation>
    </message>
    <message>
        <source>Edit layout: undo</source>
        <translation>التخطيط: تراجع</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>إغلاق مساحة العمل</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Check every row of the page</source>
        <translation>تحديد كل صفوف الصفحة</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Finish a dialog from any field</source>
        <translation>إنهاء مربع الحوار من أي حقل</translation>
    </message>
    <message>
        <source>Edit layout: redo</source>
        <translation>التخطيط: إعادة</translation>
    </message>
    <message>
        <source>Edit layout: leave it</source>
        <translation>التخطيط: مغادرة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>cm::MessageEditor</name>
    <message>
        <source>Placeholders</source>
        <translation>العناصر النائبة</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>cm::MessageStep</name>
    <message>
        <source>Message preview</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Write your message. Personalize it with the Placeholders button, as in: Hello {Name|there}</source>
        <translation>اكتب رسالتك. خصّصها بالزر «العناصر النائبة»، مثلًا: مرحبًا {Name|عميلنا العزيز}</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>ال&amp;جدولة</translation>
    </message>
    <message>
        <source>Day and time, in the form day/month/year hours:minutes</source>
        <translation>اليوم والوقت، بالشكل يوم/شهر/سنة ساعات:دقائق</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>حساب الإرسا&amp;ل</translation>
    </message>
    <message>
        <source>It starts by itself at that time, also when this program is closed.</source>
        <translation>تبدأ تلقائيًا في ذلك الوقت، حتى إذا كان هذا البرنامج مغلقًا.</translation>
    </message>
    <message>
        <source>Without a schedule it starts as soon as you launch it.</source>
        <translation>دون جدولة تبدأ الحملة فور إطلاقها.</translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>لا يوجد حساب حملات نشط مسموح لك باستخدامه. يمكن لأحد المسؤولين إنشاء حساب من «حسابات الإرسال».</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>مشغّل تجريبي: كل شيء يعمل كما مع مشغّل حقيقي، لكن لا تغادر أي رسالة SMS هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This recipient has nothing for %1. A fall-back such as {%2|there} fills the gap.</source>
        <translation>ليس لهذا المستلم قيمة لـ %1. نص بديل مثل {%2|عميلنا العزيز} يسد هذا النقص.</translation>
    </message>
    <message>
        <source>Checking every recipient…</source>
        <translation>جارٍ فحص كل مستلم…</translation>
    </message>
    <message>
        <source>%1 per recipient, %2 in all.</source>
        <translation>%1 لكل مستلم، و%2 إجمالًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>رسالتا SMS (%Ln)</numerusform>
            <numerusform>%Ln رسائل SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 SMS per recipient, %3 in all.</source>
        <translation>%1–%2 SMS لكل مستلم، و%3 إجمالًا.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What you want to say. Placeholders are filled in for each recipient; {Name|there} says “there” where no name is known. Templates puts in a text that you have kept.</source>
        <translation>ما تريد قوله. تُملأ العناصر النائبة لكل مستلم؛ ويكتب {Name|عميلنا العزيز} «عميلنا العزيز» حيث لا يُعرف الاسم. ويُدرج «القوالب» نصًا حفظته من قبل.</translation>
    </message>
    <message>
        <source>How many SMS the recipient in the preview gets. A long text takes more than one.</source>
        <translation>عدد رسائل SMS التي يتلقاها المستلم المعروض في المعاينة. يحتاج النص الطويل إلى أكثر من رسالة.</translation>
    </message>
    <message>
        <source>The length of the message with the placeholders filled in. Some characters count twice, and some make an SMS hold only 70.</source>
        <translation>طول الرسالة بعد ملء العناصر النائبة. تُحسب بعض الأحرف مرتين، ومع بعضها لا تتسع رسالة SMS إلا لـ 70 حرفًا.</translation>
    </message>
    <message>
        <source>How many people get the message.</source>
        <translation>عدد الأشخاص الذين يتلقون الرسالة.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>حساب الإرسال</translation>
    </message>
    <message>
        <source>The account that the campaign is sent through and charged to.</source>
        <translation>الحساب الذي تُرسل الحملة عبره وتُحتسب تكلفتها عليه.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Launches the campaign at a later time, also when this program is not running then.</source>
        <translation>تطلق الحملة في وقت لاحق، حتى إن لم يكن هذا البرنامج قيد التشغيل حينها.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone. Walk through the recipients to see each one&apos;s text.</source>
        <translation>الرسالة كما تبدو على الهاتف. تنقّل بين المستلمين لترى نص كل منهم.</translation>
    </message>
</context>
<context>
    <name>cm::MessageTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Sent date</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>حالة التسليم</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>تاريخ التسليم</translation>
    </message>
    <message>
        <source>DLR time</source>
        <translation>مدة التسليم</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>السعر [سنت يورو]</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
</context>
<context>
    <name>cm::MoreButton</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>هناك جديد.</translation>
    </message>
</context>
<context>
    <name>cm::NotificationLine</name>
    <message>
        <source>%1 · %2</source>
        <comment>what it is about, and when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>type, unread or read, sentence</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>cm::NotificationTableModel</name>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>قائمة توزيع</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>E-mail confirmation</source>
        <translation>تأكيد البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>ميزانية</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unread, read or archived, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
</context>
<context>
    <name>cm::NotificationsScreen</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Search in content</source>
        <translation>البحث في المحتوى</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>When a list is imported, or a campaign starts, ends or needs you, it is said here. What you have archived is found with “Filter by”.</source>
        <translation>عند استيراد قائمة، أو عندما تبدأ حملة أو تنتهي أو تحتاج إليك، يظهر ذلك هنا. وما أرشفته تجده عبر «تصفية حسب».</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تمييز كغير مقروء</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تمييز كمقروء</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as unread</source>
        <translation>
            <numerusform>مُيّز %n إشعار كغير مقروء</numerusform>
            <numerusform>مُيّز إشعار واحد كغير مقروء</numerusform>
            <numerusform>مُيّز إشعاران كغير مقروءين</numerusform>
            <numerusform>مُيّزت %n إشعارات كغير مقروءة</numerusform>
            <numerusform>مُيّز %n إشعارًا كغير مقروء</numerusform>
            <numerusform>مُيّز %n إشعار كغير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as read</source>
        <translation>
            <numerusform>مُيّز %n إشعار كمقروء</numerusform>
            <numerusform>مُيّز إشعار واحد كمقروء</numerusform>
            <numerusform>مُيّز إشعاران كمقروءين</numerusform>
            <numerusform>مُيّزت %n إشعارات كمقروءة</numerusform>
            <numerusform>مُيّز %n إشعارًا كمقروء</numerusform>
            <numerusform>مُيّز %n إشعار كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) archived</source>
        <translation>
            <numerusform>أُرشف %n إشعار</numerusform>
            <numerusform>أُرشف إشعار واحد</numerusform>
            <numerusform>أُرشف إشعاران</numerusform>
            <numerusform>أُرشفت %n إشعارات</numerusform>
            <numerusform>أُرشف %n إشعارًا</numerusform>
            <numerusform>أُرشف %n إشعار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::NumberChips</name>
    <message>
        <source>%1, remove</source>
        <translation>%1، إزالة</translation>
    </message>
    <message>
        <source>%1, not valid: %2, remove</source>
        <translation>%1، غير صالح: %2، إزالة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>%1 is selected; press Delete again to remove it</source>
        <translation>%1 محدد؛ اضغط Delete مرة أخرى لإزالته</translation>
    </message>
</context>
<context>
    <name>cm::OpeningPage</name>
    <message>
        <source>The reason is not known; the log may tell more.</source>
        <translation>السبب غير معروف؛ قد يوضح ملف السجل أكثر.</translation>
    </message>
    <message>
        <source>Your workspace could not be opened</source>
        <translation>تعذر فتح مساحة عملك</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يُفقد أي شيء.</translation>
    </message>
    <message>
        <source>Opening your workspace…</source>
        <translation>جارٍ فتح مساحة عملك…</translation>
    </message>
    <message>
        <source>The service on this computer is starting.</source>
        <translation>جارٍ تشغيل الخدمة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>اختيار طريقة أخرى</translation>
    </message>
    <message>
        <source>Making the example data… %1%</source>
        <translation>جارٍ إنشاء البيانات التجريبية… %1%</translation>
    </message>
    <message>
        <source>Three months of messages are written on this computer. This takes some seconds, once.</source>
        <translation>تُكتب رسائل ثلاثة أشهر على هذا الكمبيوتر. يستغرق ذلك بضع ثوانٍ، مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>cm::Outbox</name>
    <message>
        <source>Somebody else has changed the same thing meanwhile. Decide whether your change or theirs is to stay.</source>
        <translation>غيّر شخص آخر الشيء نفسه في هذه الأثناء. قرّر هل يبقى تغييرك أم تغييره.</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>القالب «%1»</translation>
    </message>
    <message>
        <source>Campaign “%1”</source>
        <translation>الحملة «%1»</translation>
    </message>
    <message>
        <source>Distribution list “%1”</source>
        <translation>قائمة التوزيع «%1»</translation>
    </message>
    <message>
        <source>Your account settings</source>
        <translation>إعدادات حسابك</translation>
    </message>
    <message>
        <source>How you have set up a page</source>
        <translation>إعدادك لإحدى الصفحات</translation>
    </message>
    <message>
        <source>Marks of notifications</source>
        <translation>علامات الإشعارات</translation>
    </message>
</context>
<context>
    <name>cm::Pager</name>
    <message>
        <source>Rows per page</source>
        <translation>الصفوف في الصفحة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 من %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>cm::PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This text is missing from the program. Install it again.</source>
        <translation>هذا النص غير موجود في البرنامج. أعد تثبيت البرنامج.</translation>
    </message>
</context>
<context>
    <name>cm::PartsChart</name>
    <message>
        <source>%1 SMS and more</source>
        <translation>%1 SMS أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>رسالتا SMS (%Ln)</numerusform>
            <numerusform>%Ln رسائل SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients by number of SMS</source>
        <translation>المستلمون حسب عدد رسائل SMS</translation>
    </message>
</context>
<context>
    <name>cm::PasswordChecklist</name>
    <message>
        <source>At least %1 characters</source>
        <translation>%1 أحرف على الأقل</translation>
    </message>
    <message>
        <source>An upper-case letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>A lower-case letter</source>
        <translation>حرف صغير</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>A special character, such as ! or %</source>
        <translation>حرف خاص، مثل ! أو %</translation>
    </message>
    <message>
        <source>What the password must have</source>
        <translation>متطلبات كلمة المرور</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>ما زال ينقص: %1</translation>
    </message>
</context>
<context>
    <name>cm::Period</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>آخر 10 دقائق</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>فترة مخصصة</translation>
    </message>
</context>
<context>
    <name>cm::PhonePreview</name>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>ستظهر رسالتك هنا</translation>
    </message>
    <message>
        <source>Characters outside the GSM alphabet: 70 instead of 160 fit into one SMS</source>
        <translation>أحرف خارج أبجدية GSM: تتسع رسالة SMS الواحدة لـ 70 حرفًا بدلًا من 160</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>المستلم السابق</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>المستلم التالي</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>معاينة الرسالة</translation>
    </message>
</context>
<context>
    <name>cm::PlaceholderPanel</name>
    <message>
        <source>Placeholders</source>
        <translation>العناصر النائبة</translation>
    </message>
    <message>
        <source>For example: Name</source>
        <translation>مثال: الاسم</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Define placeholders</source>
        <translation>ت&amp;عريف العناصر النائبة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The chosen lists have phone numbers only, so there is nothing to personalize with.</source>
        <translation>القوائم المختارة فيها أرقام هواتف فقط، لذا لا يوجد ما تُخصَّص به الرسالة.</translation>
    </message>
    <message>
        <source>Give a column of your lists another name, to use it in the message. The columns themselves can be used as they are: %1.</source>
        <translation>أعطِ أحد أعمدة قوائمك اسمًا آخر لتستخدمه في الرسالة. ويمكن استخدام الأعمدة نفسها كما هي: %1.</translation>
    </message>
    <message>
        <source>Enter a name for the placeholder.</source>
        <translation>أدخل اسمًا للعنصر النائب.</translation>
    </message>
    <message>
        <source>A placeholder&apos;s name cannot have braces or “|”.</source>
        <translation>لا يجوز أن يحتوي اسم العنصر النائب على أقواس معقوفة أو «|».</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>«%1» معرّف من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n placeholder(s).</source>
        <translation>
            <numerusform>يمكن تعريف %n عنصر نائب كحد أقصى.</numerusform>
            <numerusform>يمكن تعريف عنصر نائب واحد كحد أقصى.</numerusform>
            <numerusform>يمكن تعريف عنصرين نائبين كحد أقصى.</numerusform>
            <numerusform>يمكن تعريف %n عناصر نائبة كحد أقصى.</numerusform>
            <numerusform>يمكن تعريف %n عنصرًا نائبًا كحد أقصى.</numerusform>
            <numerusform>يمكن تعريف %n عنصر نائب كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>اختر عمودًا</translation>
    </message>
    <message>
        <source>Remove the placeholder %1</source>
        <translation>إزالة العنصر النائب %1</translation>
    </message>
</context>
<context>
    <name>cm::PracticeHint</name>
    <message>
        <source>Practice carrier</source>
        <translation>مشغّل تجريبي</translation>
    </message>
    <message>
        <source>No SMS leaves this computer.</source>
        <translation>لا تغادر أي رسالة SMS هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Campaigns run and receipts come back as with a real carrier, but nothing is sent. Add a gateway under Traffic accounts to send for real.</source>
        <translation>تعمل الحملات وتعود الإيصالات كما مع مشغّل حقيقي، لكن لا يُرسل أي شيء. أضف بوابة من «حسابات الإرسال» للإرسال الفعلي.</translation>
    </message>
</context>
<context>
    <name>cm::PreflightDialog</name>
    <message>
        <source>Schedule this campaign?</source>
        <translation>هل تريد جدولة هذه الحملة؟</translation>
    </message>
    <message>
        <source>Launch this campaign?</source>
        <translation>هل تريد إطلاق هذه الحملة؟</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Checking every recipient</source>
        <translation>جارٍ فحص كل مستلم</translation>
    </message>
    <message>
        <source>Checking the message for every recipient…</source>
        <translation>جارٍ فحص الرسالة لكل مستلم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>SMS per recipient</source>
        <translation>رسائل SMS لكل مستلم</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>التكلفة حسب البلد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>All in the SMS alphabet (GSM 7 bit).</source>
        <translation>كلها بأبجدية SMS (GSM 7 bit).</translation>
    </message>
    <message>
        <source>%1 in the SMS alphabet, %2 in Unicode.</source>
        <translation>%1 بأبجدية SMS، و%2 بـ Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln recipient(s)</source>
        <translation>
            <numerusform>جدولة لـ %Ln مستلم</numerusform>
            <numerusform>جدولة لـ %Ln مستلم</numerusform>
            <numerusform>جدولة لمستلمَين (%Ln)</numerusform>
            <numerusform>جدولة لـ %Ln مستلمين</numerusform>
            <numerusform>جدولة لـ %Ln مستلمًا</numerusform>
            <numerusform>جدولة لـ %Ln مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>إرسال إلى %Ln مستلم</numerusform>
            <numerusform>إرسال إلى %Ln مستلم</numerusform>
            <numerusform>إرسال إلى مستلمَين (%Ln)</numerusform>
            <numerusform>إرسال إلى %Ln مستلمين</numerusform>
            <numerusform>إرسال إلى %Ln مستلمًا</numerusform>
            <numerusform>إرسال إلى %Ln مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get a message.</source>
        <translation>لن تصل رسالة إلى أحد.</translation>
    </message>
    <message>
        <source>Practice carrier: everything runs as with a real one, but no SMS leaves this computer.</source>
        <translation>مشغّل تجريبي: كل شيء يعمل كما مع مشغّل حقيقي، لكن لا تغادر أي رسالة SMS هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>حساب الإرسال</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>In several lists</source>
        <translation>في عدة قوائم</translation>
    </message>
    <message>
        <source>%1 – each gets it once</source>
        <translation>%1 – تصل إلى كل منهم مرة واحدة</translation>
    </message>
    <message>
        <source>Left out: empty</source>
        <translation>مستبعدة: فارغة</translation>
    </message>
    <message>
        <source>%1 – nothing remains of the message</source>
        <translation>%1 – لا يبقى من الرسالة شيء</translation>
    </message>
    <message>
        <source>Left out: characters</source>
        <translation>مستبعدة: أحرف</translation>
    </message>
    <message>
        <source>%1 – not in the SMS alphabet, and Unicode is off</source>
        <translation>%1 – خارج أبجدية SMS، وUnicode متوقف</translation>
    </message>
    <message>
        <source>Left out: too long</source>
        <translation>مستبعدة: طويلة جدًا</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>قيم ناقصة</translation>
    </message>
    <message>
        <source>%1 have nothing for a placeholder</source>
        <translation>%1 دون قيمة لأحد العناصر النائبة</translation>
    </message>
    <message>
        <source>SMS in all</source>
        <translation>إجمالي رسائل SMS</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>مستلمان (%Ln)</numerusform>
            <numerusform>%Ln مستلمين</numerusform>
            <numerusform>%Ln مستلمًا</numerusform>
            <numerusform>%Ln مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>رسالتا SMS (%Ln)</numerusform>
            <numerusform>%Ln رسائل SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>بلد غير معروف</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>%Ln بلد آخر</numerusform>
            <numerusform>%Ln بلد آخر</numerusform>
            <numerusform>بلدان آخران (%Ln)</numerusform>
            <numerusform>%Ln بلدان أخرى</numerusform>
            <numerusform>%Ln بلدًا آخر</numerusform>
            <numerusform>%Ln بلد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate: the network of each number decides, and the service knows it only when it sends.</source>
        <translation>هذا تقدير: تحدّد شبكةُ كل رقم السعرَ، ولا تعرفها الخدمة إلا عند الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) are in countries without a price in the price table.</source>
        <translation>
            <numerusform>%Ln مستلم في بلدان ليس لها سعر في جدول الأسعار.</numerusform>
            <numerusform>%Ln مستلم في بلد ليس له سعر في جدول الأسعار.</numerusform>
            <numerusform>مستلمان (%Ln) في بلدان ليس لها سعر في جدول الأسعار.</numerusform>
            <numerusform>%Ln مستلمين في بلدان ليس لها سعر في جدول الأسعار.</numerusform>
            <numerusform>%Ln مستلمًا في بلدان ليس لها سعر في جدول الأسعار.</numerusform>
            <numerusform>%Ln مستلم في بلدان ليس لها سعر في جدول الأسعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the most SMS</source>
        <translation>من يستهلك أكثر رسائل SMS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁦%1⁩: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, because of the column %3: its value has %n character(s)</source>
        <translation>
            <numerusform>⁦%1⁩: %2، بسبب العمود %3: تتألف قيمته من %n حرف</numerusform>
            <numerusform>⁦%1⁩: %2، بسبب العمود %3: تتألف قيمته من حرف واحد</numerusform>
            <numerusform>⁦%1⁩: %2، بسبب العمود %3: تتألف قيمته من حرفين</numerusform>
            <numerusform>⁦%1⁩: %2، بسبب العمود %3: تتألف قيمته من %n أحرف</numerusform>
            <numerusform>⁦%1⁩: %2، بسبب العمود %3: تتألف قيمته من %n حرفًا</numerusform>
            <numerusform>⁦%1⁩: %2، بسبب العمود %3: تتألف قيمته من %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” (character %4)</source>
        <translation>⁦%1⁩: %2، بسبب «%3» (الحرف %4)</translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” in the column %4</source>
        <translation>⁦%1⁩: %2، بسبب «%3» في العمود %4</translation>
    </message>
</context>
<context>
    <name>cm::PriceFile</name>
    <message>
        <source>The price list cannot be read. Check that the file is still there.</source>
        <translation>تتعذر قراءة قائمة الأسعار. تحقق من أن الملف ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The first row of the price list must name its columns: mccmnc, country, network, price and, where there is one, prefix.</source>
        <translation>يجب أن يسمّي الصف الأول في قائمة الأسعار أعمدتها: mccmnc وcountry وnetwork وprice، وكذلك prefix إن وُجد.</translation>
    </message>
    <message>
        <source>There is no usable row in the price list. Each needs a network code of 5 or 6 digits, a country of two letters and a price.</source>
        <translation>لا يوجد صف صالح في قائمة الأسعار. يحتاج كل صف إلى رمز شبكة من 5 أو 6 خانات، وبلد من حرفين، وسعر.</translation>
    </message>
</context>
<context>
    <name>cm::PricesPage</name>
    <message>
        <source>&amp;Import price table…</source>
        <translation>ا&amp;ستيراد جدول الأسعار…</translation>
    </message>
    <message>
        <source>The price table says what one SMS to each network costs, and which prefixes belong to it. A file may hold a part of it: what is not in the file stays as it is.</source>
        <translation>يبيّن جدول الأسعار تكلفة رسالة SMS واحدة إلى كل شبكة، والبادئات التابعة لها. يمكن أن يحتوي الملف على جزء منه: وما ليس في الملف يبقى كما هو.</translation>
    </message>
    <message>
        <source>price: EUR cents for one SMS part.  prefix: digits after the plus, optional, several with spaces between them.  A network code that ends in 00 stands for “country known, network not”.</source>
        <translation>price: سنتات اليورو لكل جزء من رسالة SMS.  prefix: الأرقام التي تلي علامة الجمع، وهو اختياري، وتُفصل البادئات المتعددة بمسافات.  رمز الشبكة المنتهي بـ 00 يعني «البلد معروف، والشبكة غير معروفة».</translation>
    </message>
    <message>
        <source>Download &amp;sample</source>
        <translation>تن&amp;زيل مثال</translation>
    </message>
    <message>
        <source>Importing the price table</source>
        <translation>جارٍ استيراد جدول الأسعار</translation>
    </message>
    <message>
        <source>Prices and networks</source>
        <translation>الأسعار والشبكات</translation>
    </message>
    <message>
        <source>Choose a price table</source>
        <translation>اختيار جدول أسعار</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>الجداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 and %2 taken over.</source>
        <translation>تم استيراد %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln شبكة</numerusform>
            <numerusform>%Ln شبكة</numerusform>
            <numerusform>شبكتين (%Ln)</numerusform>
            <numerusform>%Ln شبكات</numerusform>
            <numerusform>%Ln شبكة</numerusform>
            <numerusform>%Ln شبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefix(es)</source>
        <translation>
            <numerusform>%Ln بادئة</numerusform>
            <numerusform>%Ln بادئة</numerusform>
            <numerusform>بادئتين (%Ln)</numerusform>
            <numerusform>%Ln بادئات</numerusform>
            <numerusform>%Ln بادئة</numerusform>
            <numerusform>%Ln بادئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) made no sense and were left out.</source>
        <translation>
            <numerusform>استُبعد %Ln صف غير مفهوم.</numerusform>
            <numerusform>استُبعد %Ln صف غير مفهوم.</numerusform>
            <numerusform>استُبعد صفان (%Ln) غير مفهومين.</numerusform>
            <numerusform>استُبعدت %Ln صفوف غير مفهومة.</numerusform>
            <numerusform>استُبعد %Ln صفًا غير مفهوم.</numerusform>
            <numerusform>استُبعد %Ln صف غير مفهوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>حفظ المثال</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>تعذر حفظ المثال: %1</translation>
    </message>
    <message>
        <source>Import price table</source>
        <translation>استيراد جدول الأسعار</translation>
    </message>
    <message>
        <source>Takes in what one SMS to each network costs. What is not in the file stays as it is.</source>
        <translation>يستورد تكلفة رسالة SMS الواحدة إلى كل شبكة. ما لا يرد في الملف يبقى كما هو.</translation>
    </message>
    <message>
        <source>Download sample</source>
        <translation>تنزيل مثال</translation>
    </message>
    <message>
        <source>A small file with the columns as they are expected, to be filled in.</source>
        <translation>ملف صغير فيه الأعمدة المطلوبة، لتملأه.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendForm</name>
    <message>
        <source>Enter at least one phone number, with its country code, and press Enter.</source>
        <translation>أدخل رقم هاتف واحدًا على الأقل مع رمز البلد، ثم اضغط Enter.</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %n recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>يصل الإرسال السريع إلى %n مستلم كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى مستلم واحد كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى مستلمَين كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى %n مستلمين كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى %n مستلمًا كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى %n مستلم كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>اكتب الرسالة.</translation>
    </message>
    <message>
        <source>The character “%1” needs Unicode, which is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>يحتاج الحرف «%1» إلى Unicode، وهو متوقف في الإعدادات. استبدله أو شغّل Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: it would need %n SMS.</source>
        <translation>
            <numerusform>الرسالة طويلة جدًا: تحتاج إلى %n رسالة SMS.</numerusform>
            <numerusform>الرسالة طويلة جدًا: تحتاج إلى رسالة SMS واحدة.</numerusform>
            <numerusform>الرسالة طويلة جدًا: تحتاج إلى رسالتي SMS.</numerusform>
            <numerusform>الرسالة طويلة جدًا: تحتاج إلى %n رسائل SMS.</numerusform>
            <numerusform>الرسالة طويلة جدًا: تحتاج إلى %n رسالة SMS.</numerusform>
            <numerusform>الرسالة طويلة جدًا: تحتاج إلى %n رسالة SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the traffic account that the message is sent through.</source>
        <translation>اختر حساب الإرسال الذي تُرسل الرسالة عبره.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendScreen</name>
    <message>
        <source>Message preview</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>إرسال سريع</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>اسم أو رقم هاتف</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>الم&amp;رسل</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>اسم من حروف وأرقام (%1 كحد أقصى) أو رقم هاتف (%2 خانة كحد أقصى).</translation>
    </message>
    <message>
        <source>+447700900123, then Enter</source>
        <translation>⁦+447700900123⁩، ثم Enter</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>المست&amp;لمون</translation>
    </message>
    <message>
        <source>Phone numbers with their country code. Enter adds one; the X, or Delete twice, takes it away.</source>
        <translation>أرقام هواتف مع رمز البلد. يضيف Enter رقمًا؛ وتزيله علامة X أو الضغط على Delete مرتين.</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>اكتب رسالتك</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;الرسالة</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;حساب الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %Ln recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>يصل الإرسال السريع إلى %Ln مستلم كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى %Ln مستلم كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى مستلمَين (%Ln) كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى %Ln مستلمين كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى %Ln مستلمًا كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
            <numerusform>يصل الإرسال السريع إلى %Ln مستلم كحد أقصى. لأكثر من ذلك أنشئ قائمة جهات اتصال وحملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>⁦%1⁩ موجود من قبل.</translation>
    </message>
    <message>
        <source>Rese&amp;t form</source>
        <translation>&amp;مسح النموذج</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>إر&amp;سال</translation>
    </message>
    <message>
        <source>Your unsent message is back.</source>
        <translation>استُعيدت رسالتك غير المرسلة.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not valid. Point at them to see why, correct them or take them away.</source>
        <translation>
            <numerusform>%n رقم غير صالح. أشِر إلى الأرقام لمعرفة السبب، ثم صحّحها أو أزلها.</numerusform>
            <numerusform>رقم واحد غير صالح. أشِر إليه لمعرفة السبب، ثم صحّحه أو أزله.</numerusform>
            <numerusform>رقمان غير صالحين. أشِر إليهما لمعرفة السبب، ثم صحّحهما أو أزلهما.</numerusform>
            <numerusform>%n أرقام غير صالحة. أشِر إليها لمعرفة السبب، ثم صحّحها أو أزلها.</numerusform>
            <numerusform>%n رقمًا غير صالح. أشِر إلى الأرقام لمعرفة السبب، ثم صحّحها أو أزلها.</numerusform>
            <numerusform>%n رقم غير صالح. أشِر إلى الأرقام لمعرفة السبب، ثم صحّحها أو أزلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>لا يوجد حساب حملات نشط مسموح لك باستخدامه. يمكن لأحد المسؤولين إنشاء حساب من «حسابات الإرسال».</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>مشغّل تجريبي: كل شيء يعمل كما مع مشغّل حقيقي، لكن لا تغادر أي رسالة SMS هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 to %2, through “%3”.</source>
        <translation>%1 إلى %2، عبر «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>رسالتا SMS (%Ln)</numerusform>
            <numerusform>%Ln رسائل SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>مستلمَين (%Ln)</numerusform>
            <numerusform>%Ln مستلمين</numerusform>
            <numerusform>%Ln مستلمًا</numerusform>
            <numerusform>%Ln مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the practice carrier: no SMS leaves this computer.</source>
        <translation>هذا هو المشغّل التجريبي: لا تغادر أي رسالة SMS هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It starts at once. The carrier&apos;s price for each destination applies.</source>
        <translation>يبدأ الإرسال فورًا، ويُطبّق سعر المشغّل لكل وجهة.</translation>
    </message>
    <message>
        <source>An earlier try with other content may have gone out: its recipients could get both messages.</source>
        <translation>ربما خرجت محاولة سابقة بمحتوى آخر: قد تصل الرسالتان كلتاهما إلى مستلميها.</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>هل تريد إرسال هذه الرسالة؟</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>إرسال إلى %Ln مستلم</numerusform>
            <numerusform>إرسال إلى %Ln مستلم</numerusform>
            <numerusform>إرسال إلى مستلمَين (%Ln)</numerusform>
            <numerusform>إرسال إلى %Ln مستلمين</numerusform>
            <numerusform>إرسال إلى %Ln مستلمًا</numerusform>
            <numerusform>إرسال إلى %Ln مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is on its way to %1.</source>
        <translation>الرسالة في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Message handed over for %1</source>
        <translation>قُدِّمت الرسالة للإرسال إلى %1</translation>
    </message>
    <message>
        <source>Reset the form?</source>
        <translation>هل تريد مسح النموذج؟</translation>
    </message>
    <message>
        <source>The recipients and the message that you have entered are thrown away.</source>
        <translation>سيُمسح المستلمون الذين أدخلتهم والرسالة التي كتبتها.</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>مسح النموذج</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a short name or a phone number.</source>
        <translation>ما يراه المستلمون مرسلًا: اسم قصير أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Type a phone number and press Enter; paste several at once. Delete twice takes the last one away.</source>
        <translation>اكتب رقم هاتف واضغط Enter، أو الصق عدة أرقام دفعة واحدة. يزيل الضغط على Delete مرتين آخر رقم.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What everybody gets. There are no placeholders here: for personal messages, create a campaign.</source>
        <translation>ما يتلقاه الجميع. لا توجد عناصر نائبة هنا: للرسائل الشخصية أنشئ حملة.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>العدّادات</translation>
    </message>
    <message>
        <source>Characters and how many SMS the text takes. More than one is charged as more than one.</source>
        <translation>عدد الأحرف وعدد رسائل SMS التي يحتاج إليها النص. إذا احتاج إلى أكثر من رسالة احتُسبت تكلفتها كلها.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>حساب الإرسال</translation>
    </message>
    <message>
        <source>The account that the message is sent through and charged to.</source>
        <translation>الحساب الذي تُرسل الرسالة عبره وتُحتسب تكلفتها عليه.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone.</source>
        <translation>الرسالة كما تبدو على الهاتف.</translation>
    </message>
    <message>
        <source>Empties everything, to begin anew.</source>
        <translation>يفرغ كل شيء لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sends the message at once. You are asked before.</source>
        <translation>يرسل الرسالة فورًا، بعد أن يطلب تأكيدك.</translation>
    </message>
</context>
<context>
    <name>cm::RejectedRowModel</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>cm::SenderStep</name>
    <message>
        <source>Campaign &amp;name</source>
        <translation>&amp;اسم الحملة</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>الم&amp;رسل</translation>
    </message>
    <message>
        <source>Select contact &amp;lists</source>
        <translation>اختيار &amp;قوائم جهات الاتصال</translation>
    </message>
    <message>
        <source>&amp;Personalize</source>
        <translation>ت&amp;خصيص</translation>
    </message>
    <message>
        <source>Place&amp;holders…</source>
        <translation>العناصر ال&amp;نائبة…</translation>
    </message>
    <message>
        <source>For example: Spring sale</source>
        <translation>مثال: تخفيضات الربيع</translation>
    </message>
    <message>
        <source>From %1 to %2 characters. Recipients do not see it.</source>
        <translation>من %1 إلى %2 حرفًا. لا يراه المستلمون.</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>اسم أو رقم هاتف</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>اسم من حروف وأرقام (%1 كحد أقصى) أو رقم هاتف (%2 خانة كحد أقصى).</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n خانة</numerusform>
            <numerusform>خانة واحدة</numerusform>
            <numerusform>خانتان</numerusform>
            <numerusform>%n خانات</numerusform>
            <numerusform>%n خانة</numerusform>
            <numerusform>%n خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>قائمة لم تعد موجودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>مستلمان (%Ln)</numerusform>
            <numerusform>%Ln مستلمين</numerusform>
            <numerusform>%Ln مستلمًا</numerusform>
            <numerusform>%Ln مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the list %1</source>
        <translation>استبعاد القائمة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) in all. A number that is in several lists gets the message once.</source>
        <translation>
            <numerusform>%Ln مستلم إجمالًا. الرقم الموجود في عدة قوائم تصله الرسالة مرة واحدة.</numerusform>
            <numerusform>%Ln مستلم إجمالًا. الرقم الموجود في عدة قوائم تصله الرسالة مرة واحدة.</numerusform>
            <numerusform>مستلمان (%Ln) إجمالًا. الرقم الموجود في عدة قوائم تصله الرسالة مرة واحدة.</numerusform>
            <numerusform>%Ln مستلمين إجمالًا. الرقم الموجود في عدة قوائم تصله الرسالة مرة واحدة.</numerusform>
            <numerusform>%Ln مستلمًا إجمالًا. الرقم الموجود في عدة قوائم تصله الرسالة مرة واحدة.</numerusform>
            <numerusform>%Ln مستلم إجمالًا. الرقم الموجود في عدة قوائم تصله الرسالة مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the &amp;lists</source>
        <translation>تغيير ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>اسم الحملة</translation>
    </message>
    <message>
        <source>The name by which you find the campaign again. Recipients do not see it.</source>
        <translation>الاسم الذي تعثر به على الحملة لاحقًا. لا يراه المستلمون.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a name of up to 11 characters, or a phone number.</source>
        <translation>ما يراه المستلمون مرسلًا: اسم لا يزيد على 11 حرفًا، أو رقم هاتف.</translation>
    </message>
    <message>
        <source>Choose one distribution list or several. Who is on more than one gets the message once.</source>
        <translation>اختر قائمة توزيع واحدة أو أكثر. من يرد في أكثر من قائمة يتلقى الرسالة مرة واحدة.</translation>
    </message>
    <message>
        <source>Personalize</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>Fills placeholders such as {Name} from the columns of your lists, so that everybody gets a message of their own.</source>
        <translation>يملأ العناصر النائبة مثل {Name} من أعمدة قوائمك، فيتلقى كل مستلم رسالة خاصة به.</translation>
    </message>
</context>
<context>
    <name>cm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>cm::SidePanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>cm::Sidebar</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>إضافة قائمة توزيع</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء حملة</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>إرسال سريع</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>حسابات الإرسال</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>سجل الرسائل</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>cm::SignInForm</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>البقاء مسجّل الدخول على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>استخدام خادم آخر</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your password is asked for at each start. It is never written to a file.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر، لذا ستُطلب كلمة المرور عند كل تشغيل. لا تُكتب أبدًا في ملف.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>cm::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>cm::SmsCounter</name>
    <message>
        <source>%1 – %2</source>
        <comment>characters – SMS count</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>رسالتا SMS (%Ln)</numerusform>
            <numerusform>%Ln رسائل SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
            <numerusform>%Ln رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Unicode</source>
        <translation>%1 · Unicode</translation>
    </message>
</context>
<context>
    <name>cm::SmsFigures</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsScreen</name>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>رمز الشبكة</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>لم يُرسل أي شيء في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose another period, or send a campaign: its figures appear here while it runs.</source>
        <translation>اختر فترة أخرى، أو أرسل حملة: تظهر أرقامها هنا أثناء إرسالها.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>إنشاء حملة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Each box that is checked becomes a column. Without any, there is one row with the sums.</source>
        <translation>يصبح كل مربع محدد عمودًا. ودون أي مربع يظهر صف واحد بالمجاميع.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Which days the figures are of: a ready-made period, or a range of your own. Days are those of your time zone.</source>
        <translation>الأيام التي تخصها الأرقام: فترة جاهزة أو نطاق تحدده بنفسك. تُحسب الأيام بمنطقتك الزمنية.</translation>
    </message>
    <message>
        <source>Choose what the rows stand for: days, countries, networks, accounts and more. Each becomes a column.</source>
        <translation>اختر ما تمثله الصفوف: الأيام أو البلدان أو الشبكات أو الحسابات وغيرها. يصبح كل منها عمودًا.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Sent is the sum of Delivered, Undelivered and Transmitted, which are on their way still.</source>
        <translation>«تم الإرسال» هو مجموع «تم التسليم» و«لم يتم التسليم» و«في الطريق»، أي ما لم تُعرف نتيجته بعد.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>The sums of all rows, on every page.</source>
        <translation>مجاميع كل الصفوف، في كل صفحة.</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsTableModel</name>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>رمز الشبكة</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>السعر [سنت يورو]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم يتم التسليم</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
</context>
<context>
    <name>cm::SteadyClient</name>
    <message>
        <source>Waiting until you have signed in again</source>
        <translation>بانتظار أن تسجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Waiting for the service; goes on by itself</source>
        <translation>بانتظار الخدمة؛ يستمر تلقائيًا</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>بالانتظار: %1</translation>
    </message>
</context>
<context>
    <name>cm::Stepper</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>الخطوة %1، اكتملت: %2</translation>
    </message>
    <message>
        <source>Step %1, current: %2</source>
        <translation>الخطوة %1، الحالية: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
</context>
<context>
    <name>cm::StoryPanel</name>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>قُدِّمت إلى المشغّل</translation>
    </message>
    <message>
        <source>The carrier answered</source>
        <translation>رد المشغّل</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>الإيصال: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the carrier answered. Nobody can tell whether it took the message, so it is not sent again; a receipt that still comes will settle it.</source>
        <translation>انقطع الاتصال قبل أن يرد المشغّل. لا أحد يعلم هل قبل الرسالة، لذا لا يُعاد إرسالها؛ وسيحسم الأمر أي إيصال يصل لاحقًا.</translation>
    </message>
    <message>
        <source>The carrier has never said whether it took this message, and no receipt came in time.</source>
        <translation>لم يوضح المشغّل قط هل قبل هذه الرسالة، ولم يصل إيصال في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The carrier has taken the message; its receipt has not come yet.</source>
        <translation>قبل المشغّل الرسالة، ولم يصل إيصالها بعد.</translation>
    </message>
    <message>
        <source>The carrier refused the message. It was not charged.</source>
        <translation>رفض المشغّل الرسالة، ولم تُحتسب تكلفتها.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>What the status means</source>
        <translation>معنى الحالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من ⁦%1⁩ إلى %2</translation>
    </message>
    <message>
        <source>Campaign %1, account %2</source>
        <translation>الحملة %1، الحساب %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <translation>
            <numerusform>%n جزء SMS</numerusform>
            <numerusform>جزء SMS واحد</numerusform>
            <numerusform>جزءا SMS</numerusform>
            <numerusform>%n أجزاء SMS</numerusform>
            <numerusform>%n جزء SMS</numerusform>
            <numerusform>%n جزء SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>GSM alphabet</source>
        <translation>أبجدية GSM</translation>
    </message>
    <message>
        <source>%1 cent</source>
        <translation>%1 سنت</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>رمز الخطأ %1</translation>
    </message>
    <message>
        <source>Message ID %1</source>
        <translation>معرّف الرسالة %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cm::SumBar</name>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم يتم التسليم</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>معدل التسليم</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
</context>
<context>
    <name>cm::SyncButton</name>
    <message numerus="yes">
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n تعديل في الانتظار</numerusform>
            <numerusform>تعديل واحد في الانتظار</numerusform>
            <numerusform>تعديلان في الانتظار</numerusform>
            <numerusform>%n تعديلات في الانتظار</numerusform>
            <numerusform>%n تعديلًا في الانتظار</numerusform>
            <numerusform>%n تعديل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>مزامنة %1 من %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Offline · data as of %1</source>
        <translation>غير متصل · البيانات حتى %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>مشكلة في المزامنة</translation>
    </message>
    <message>
        <source>Everything here agrees with the service.</source>
        <translation>كل شيء هنا مطابق للخدمة.</translation>
    </message>
    <message>
        <source>Changes are being fetched. You can go on working.</source>
        <translation>يجري جلب التغييرات. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>The service cannot be reached. You can go on working; edits are sent as soon as it is back.</source>
        <translation>يتعذر الوصول إلى الخدمة. يمكنك متابعة العمل؛ وتُرسل التعديلات فور عودتها.</translation>
    </message>
    <message>
        <source>The last synchronisation failed.</source>
        <translation>فشلت آخر مزامنة.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>البيانات حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n تعديل بانتظار الإرسال.</numerusform>
            <numerusform>تعديل واحد بانتظار الإرسال.</numerusform>
            <numerusform>تعديلان بانتظار الإرسال.</numerusform>
            <numerusform>%n تعديلات بانتظار الإرسال.</numerusform>
            <numerusform>%n تعديلًا بانتظار الإرسال.</numerusform>
            <numerusform>%n تعديل بانتظار الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>المزامنة: %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>cm::TablePage</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>تصفية حسب</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
            <numerusform>تم تحديد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا يوجد شيء هنا بعد</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>No row fits what you search or filter for.</source>
        <translation>لا يوجد صف مطابق للبحث أو التصفية.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>تعذر تحميل هذه البيانات</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>عرض كل الأعمدة</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>إزالة عامل التصفية: %1</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>تحديد الصفحة كلها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>cm::TemplateDialog</name>
    <message>
        <source>Create template</source>
        <translation>إنشاء قالب</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>تعديل القالب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>For example: Appointment reminder</source>
        <translation>مثال: تذكير بموعد</translation>
    </message>
    <message>
        <source>Hello {Name}, …</source>
        <translation>مرحبًا {Name}، …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>ال&amp;رسالة</translation>
    </message>
    <message>
        <source>Placeholders in braces, such as {Name} or {Name|there}, are filled from the contact list.</source>
        <translation>تُملأ العناصر النائبة بين الأقواس المعقوفة، مثل {Name} أو {Name|عميلنا العزيز}، من قائمة جهات الاتصال.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>أدخل اسمًا للقالب.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>اكتب الرسالة.</translation>
    </message>
</context>
<context>
    <name>cm::TemplateTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>cm::TemplatesScreen</name>
    <message>
        <source>Search names</source>
        <translation>البحث في الأسماء</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>لا توجد قوالب بعد</translation>
    </message>
    <message>
        <source>A template keeps a message that you send again and again. Campaigns take it up with one click.</source>
        <translation>يحفظ القالب رسالة ترسلها مرارًا. وتستخدمها الحملات بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>إنشاء قالب</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>تعديل القالب</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>حذف القالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Template “%1” saved</source>
        <translation>تم حفظ القالب «%1»</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>هل تريد حذف هذا القالب؟</translation>
    </message>
    <message>
        <source>“%1” is removed for everybody who uses it. Campaigns that were made with it keep their text.</source>
        <translation>سيُزال القالب «%1» لدى كل من يستخدمه. تحتفظ الحملات التي أُنشئت به بنصها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Template “%1” deleted</source>
        <translation>تم حذف القالب «%1»</translation>
    </message>
    <message>
        <source>Type a part of a template&apos;s name.</source>
        <translation>اكتب جزءًا من اسم القالب.</translation>
    </message>
    <message>
        <source>Keeps a message that you send again and again. It may hold placeholders such as {Name}.</source>
        <translation>يحفظ رسالة ترسلها مرارًا. ويمكن أن تحتوي على عناصر نائبة مثل {Name}.</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>قوالبك</translation>
    </message>
    <message>
        <source>In a campaign, the Templates button puts one of these texts into the message.</source>
        <translation>في الحملة، يُدرج الزر «القوالب» أحد هذه النصوص في الرسالة.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Change the template or delete it. Campaigns that were made with it keep their text.</source>
        <translation>تعديل القالب أو حذفه. تحتفظ الحملات التي أُنشئت به بنصها.</translation>
    </message>
</context>
<context>
    <name>cm::TileBoard</name>
    <message>
        <source>Move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>تغيير حجم %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>cm::TileCover</name>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Row %1, column %2, %3 columns wide, %4 rows high.</source>
        <translation>الصف %1، العمود %2، العرض بالأعمدة %3، الارتفاع بالصفوف %4.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Shift and arrow keys resize it, Delete hides it.</source>
        <translation>مفاتيح الأسهم للنقل، وShift مع الأسهم لتغيير الحجم، وDelete للإخفاء.</translation>
    </message>
</context>
<context>
    <name>cm::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>cm::TourButton</name>
    <message>
        <source>New here? Take the tour</source>
        <translation>جديد هنا؟ ابدأ الجولة</translation>
    </message>
    <message>
        <source>Guided tour: what each field on this page is for</source>
        <translation>جولة إرشادية: الغرض من كل حقل في هذه الصفحة</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>جولة إرشادية</translation>
    </message>
</context>
<context>
    <name>cm::TourCard</name>
    <message>
        <source>Next %1</source>
        <comment>1/8</comment>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>8/8</comment>
        <translation>تم %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>cm::TrafficChart</name>
    <message>
        <source>d MMM</source>
        <comment>day and month below a chart, as a format: d = day, MMM = short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Messages over time</source>
        <translation>الرسائل عبر الزمن</translation>
    </message>
    <message>
        <source>%1 messages in all, at most %2 at one point</source>
        <translation>إجمالي الرسائل %1، وأقصى عدد عند نقطة واحدة %2</translation>
    </message>
    <message>
        <source>%1
Sent: %2
Delivered: %3
Undelivered: %4</source>
        <translation>%1
تم الإرسال: %2
تم التسليم: %3
لم يتم التسليم: %4</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The data is larger than the limit of %1 MiB.</source>
        <translation>حجم البيانات أكبر من الحد البالغ %1 MiB.</translation>
    </message>
    <message>
        <source>The data could not be read (position %1).</source>
        <translation>تعذرت قراءة البيانات (الموضع %1).</translation>
    </message>
    <message>
        <source>No column of the file holds phone numbers. A list needs one column with the phone number of each recipient; check the file and its separator.</source>
        <translation>لا يوجد عمود في الملف يحتوي على أرقام هواتف. تحتاج القائمة إلى عمود فيه رقم هاتف كل مستلم؛ تحقق من الملف ومن الفاصل المستخدم فيه.</translation>
    </message>
    <message>
        <source>The same number as in row %L1.</source>
        <translation>الرقم نفسه الوارد في الصف %L1.</translation>
    </message>
    <message>
        <source>The file has no row with a recipient.</source>
        <translation>لا يوجد في الملف صف فيه مستلم.</translation>
    </message>
    <message>
        <source>No row of the file has a valid phone number. Check which column holds the numbers, and the default country.</source>
        <translation>لا يوجد في الملف صف فيه رقم هاتف صالح. تحقق من العمود الذي يحتوي على الأرقام ومن البلد الافتراضي.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with one recipient in each row.</source>
        <translation>الملف فارغ. اختر ملفًا فيه مستلم واحد في كل صف.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the contacts as CSV or as an Excel workbook and choose that file.</source>
        <translation>هذا ليس ملفًا نصيًا. احفظ جهات الاتصال بتنسيق CSV أو كمصنف Excel ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook or a ZIP archive, not a text file, whatever its name says. Give it the ending .xlsx, or save it as CSV.</source>
        <translation>هذا مصنف Excel أو أرشيف ZIP وليس ملفًا نصيًا، أيًا كان اسمه. اجعل امتداده ⁦.xlsx⁩ أو احفظه بتنسيق CSV.</translation>
    </message>
    <message>
        <source>The file is encoded in UTF-32, which is not supported. Save it as UTF-8.</source>
        <translation>الملف بترميز UTF-32، وهو غير مدعوم. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>فاصلة (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>فاصلة منقوطة (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar (|)</source>
        <translation>خط عمودي (|)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <translation>UTF-16 (little-endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16 (big-endian)</translation>
    </message>
    <message>
        <source>Row %L1 has more than %L2 cells. Check the separator.</source>
        <translation>في الصف %L1 أكثر من %L2 خلية. تحقق من الفاصل.</translation>
    </message>
    <message>
        <source>In row %L1 a quotation mark (&quot;) opens a cell and is never closed. Correct the row in the file and import it again.</source>
        <translation>في الصف %L1 علامة اقتباس (&quot;) تفتح خلية ولا تُغلق أبدًا. صحّح الصف في الملف ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>Row %L1 has characters that do not fit the encoding of the file. Choose another encoding, for example Windows-1252.</source>
        <translation>في الصف %L1 أحرف لا تناسب ترميز الملف. اختر ترميزًا آخر، مثل Windows-1252.</translation>
    </message>
    <message>
        <source>A cell in row %L1 has more than %L2 characters. Maybe a quotation mark (&quot;) is missing there.</source>
        <translation>في الصف %L1 خلية فيها أكثر من %L2 حرف. ربما تنقص هناك علامة اقتباس (&quot;).</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>تعذرت قراءة الملف حتى نهايته: %1</translation>
    </message>
    <message>
        <source>The character “%1” cannot be written in Windows-1252. Choose UTF-8.</source>
        <translation>لا يمكن كتابة الحرف «%1» بترميز Windows-1252. اختر UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>رقم الهاتف ناقص.</translation>
    </message>
    <message>
        <source>This is not a phone number. A cell may hold one number, written with digits.</source>
        <translation>هذا ليس رقم هاتف. يجوز أن تحتوي الخلية على رقم واحد مكتوب بالأرقام.</translation>
    </message>
    <message>
        <source>The phone number has too few digits for its country.</source>
        <translation>عدد خانات رقم الهاتف أقل مما يلزم لبلده.</translation>
    </message>
    <message>
        <source>The phone number has too many digits for its country, or the cell holds several numbers.</source>
        <translation>عدد خانات رقم الهاتف أكبر مما يجوز لبلده، أو في الخلية عدة أرقام.</translation>
    </message>
    <message>
        <source>The country of the phone number is not known. Write it with its country code, or choose a default country.</source>
        <translation>بلد رقم الهاتف غير معروف. اكتب الرقم مع رمز البلد، أو اختر بلدًا افتراضيًا.</translation>
    </message>
    <message>
        <source>There is no such phone number in that country.</source>
        <translation>لا يوجد رقم هاتف كهذا في ذلك البلد.</translation>
    </message>
    <message>
        <source>A spreadsheet program has shortened the number (such as 4.91797E+11), so that its digits are lost. Format the column as text, enter the numbers again and save the file anew.</source>
        <translation>اختصر برنامج جداول بيانات الرقم (مثل ⁦4.91797E+11⁩)، ففُقدت خاناته. نسّق العمود كنص، وأدخل الأرقام من جديد، ثم احفظ الملف.</translation>
    </message>
    <message>
        <source>The sender needs at least one letter, or has to be a number.</source>
        <translation>يجب أن يحتوي اسم المرسل على حرف واحد على الأقل، أو أن يكون المرسل رقمًا.</translation>
    </message>
    <message>
        <source>A sender number has %1 to %2 digits, a short code %3 to %4; this one has %5.</source>
        <translation>يتألف رقم المرسل من %1 إلى %2 خانة، والرقم القصير من %3 إلى %4؛ وعدد خانات هذا الرقم %5.</translation>
    </message>
    <message>
        <source>Write the sender number with its country code, for example +49 for Germany.</source>
        <translation>اكتب رقم المرسل مع رمز البلد، مثل ⁦+49⁩ لألمانيا.</translation>
    </message>
    <message>
        <source>The sender is empty.</source>
        <translation>المرسل فارغ.</translation>
    </message>
    <message>
        <source>A sender name cannot have the character “%1”. Letters A–Z without accents, digits, spaces and %2 are possible.</source>
        <translation>لا يجوز أن يحتوي اسم المرسل على الحرف «%1». المسموح به: الحروف A–Z دون علامات، والأرقام، والمسافات، و⁦%2⁩.</translation>
    </message>
    <message>
        <source>A sender name has at most %1 characters; this one has %2.</source>
        <translation>الحد الأقصى لاسم المرسل %1 حرفًا؛ وعدد أحرف هذا الاسم %2.</translation>
    </message>
    <message>
        <source>The placeholder that begins at character %1 has no closing brace. For a brace as text write {{.</source>
        <translation>العنصر النائب الذي يبدأ عند الحرف %1 ليس له قوس إغلاق. لكتابة القوس كنص اكتب ⁦{{⁩.</translation>
    </message>
    <message>
        <source>The closing brace at character %1 belongs to no placeholder. For a brace as text write }}.</source>
        <translation>قوس الإغلاق عند الحرف %1 لا ينتمي إلى أي عنصر نائب. لكتابة القوس كنص اكتب ⁦}}⁩.</translation>
    </message>
    <message>
        <source>The placeholder at character %1 has no name.</source>
        <translation>العنصر النائب عند الحرف %1 ليس له اسم.</translation>
    </message>
    <message>
        <source>There is an opening brace within the placeholder at character %1. Close the placeholder first.</source>
        <translation>يوجد قوس فتح داخل العنصر النائب عند الحرف %1. أغلق العنصر النائب أولًا.</translation>
    </message>
    <message>
        <source>A text can have at most %1 different placeholders.</source>
        <translation>الحد الأقصى لعدد العناصر النائبة المختلفة في النص الواحد %1.</translation>
    </message>
    <message>
        <source>There is no column for the placeholder “%1”. Choose one, or correct the name.</source>
        <translation>لا يوجد عمود للعنصر النائب «%1». اختر عمودًا أو صحّح الاسم.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no stored session. Sign in again.</source>
        <translation>لا توجد جلسة محفوظة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The session ends with the program.</source>
        <translation>يتعذر استخدام سلسلة المفاتيح على هذا الكمبيوتر. تنتهي الجلسة بإغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>ليس للحملة رسالة. اكتب رسالة.</translation>
    </message>
    <message>
        <source>List “%1”: %2</source>
        <translation>القائمة «%1»: %2</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients.</source>
        <translation>لن تصل رسالة إلى أحد: القوائم فارغة، أو لا يبقى من الرسالة شيء لأي مستلم.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>انتهت الجلسة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩ حتى لا يتمكن أحد من الاطلاع على ما يُنقل.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator for the permission.</source>
        <translation>لا يسمح دورك بذلك. اطلب الإذن من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>لم يعد هذا العنصر موجودًا. ربما حذفه شخص ما.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newest state, and then try again.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. راجع أحدث حالة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service is busy at the moment. Try again shortly.</source>
        <translation>الخدمة مشغولة حاليًا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The disk of the service is full. Tell the administrator of the service.</source>
        <translation>قرص الخدمة ممتلئ. أبلغ مسؤول الخدمة.</translation>
    </message>
    <message>
        <source>The service has failed to do this. It is tried again; if it stays so, tell the administrator.</source>
        <translation>أخفقت الخدمة في تنفيذ ذلك. ستُعاد المحاولة؛ وإذا استمر الأمر فأبلغ المسؤول.</translation>
    </message>
    <message>
        <source>The service has refused this.</source>
        <translation>رفضت الخدمة ذلك.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network connection; the program tries again by itself.</source>
        <translation>يتعذر الوصول إلى الخدمة. تحقق من اتصال الشبكة؛ وسيعيد البرنامج المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The service did not answer in time. The program tries again by itself.</source>
        <translation>لم ترد الخدمة في الوقت المناسب. سيعيد البرنامج المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>تم الإلغاء.</translation>
    </message>
    <message>
        <source>The answer of the service makes no sense to this program. Check the address, and that both are up to date.</source>
        <translation>لا يفهم هذا البرنامج رد الخدمة. تحقق من العنوان ومن أن كليهما محدّث.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid, so nothing was sent. Tell the administrator of the service.</source>
        <translation>شهادة الخدمة غير صالحة، لذا لم يُرسل أي شيء. أبلغ مسؤول الخدمة.</translation>
    </message>
    <message>
        <source>The service shows another certificate than before. It may have been renewed, or somebody listens in. Ask the administrator of the service before you connect again.</source>
        <translation>تعرض الخدمة شهادة مختلفة عن السابقة. ربما جُدّدت، أو أن شخصًا ما يتنصّت. اسأل مسؤول الخدمة قبل أن تتصل من جديد.</translation>
    </message>
    <message>
        <source>You were signed out after 30 minutes without work. What you were writing is kept.</source>
        <translation>تم تسجيل خروجك بعد 30 دقيقة دون نشاط. ما كنت تكتبه محفوظ.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The contacts of a list are not on this computer yet.</source>
        <translation>جهات اتصال إحدى القوائم ليست على هذا الكمبيوتر بعد.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>لم يعد هذا العنصر موجودًا.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>E-mail address or password are not right. Check both and try again.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيح. تحقق منهما ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in again.</source>
        <translation>تم تسجيل خروجك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. اكتبه بهذا الشكل: name@example.com.</translation>
    </message>
    <message>
        <source>This role does not exist.</source>
        <translation>هذا الدور غير موجود.</translation>
    </message>
    <message>
        <source>You can only give rights that you have yourself.</source>
        <translation>لا يمكنك منح إلا الأذونات التي تملكها أنت.</translation>
    </message>
    <message>
        <source>This user has rights that you do not have. Ask an administrator.</source>
        <translation>لهذا المستخدم أذونات لا تملكها. اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s, so that it is not certain when this was to be sent. Nothing was sent; send it again.</source>
        <translation>تختلف ساعة هذا الكمبيوتر عن ساعة الخدمة، لذا ليس مؤكدًا متى كان يجب إرسال هذا. لم يُرسل أي شيء؛ أرسله من جديد.</translation>
    </message>
    <message>
        <source>This was to be sent some time ago and has reached the service only now. Look at it again, then send it if it still holds.</source>
        <translation>كان يجب إرسال هذا منذ بعض الوقت، ولم يصل إلى الخدمة إلا الآن. راجعه مرة أخرى، ثم أرسله إذا كان لا يزال مناسبًا.</translation>
    </message>
    <message>
        <source>The campaign is not in a state in which this is possible. Look at it again.</source>
        <translation>حالة الحملة لا تسمح بذلك. راجعها مرة أخرى.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more, so it cannot be changed. Clone it instead.</source>
        <translation>لم تعد هذه الحملة مسودة، لذا لا يمكن تغييرها. استنسخها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Give each a name of its own.</source>
        <translation>يوجد عمودان باسم «%1». أعطِ كلًا منهما اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>A list may have at most %1 columns.</source>
        <translation>الحد الأقصى لعدد أعمدة القائمة %1.</translation>
    </message>
    <message>
        <source>This list is complete and cannot be changed any more. Make a new one.</source>
        <translation>هذه القائمة مكتملة ولم يعد بالإمكان تغييرها. أنشئ قائمة جديدة.</translation>
    </message>
    <message>
        <source>The practice carrier is ready. It sends nothing to anybody.</source>
        <translation>المشغّل التجريبي جاهز. لا يرسل شيئًا إلى أحد.</translation>
    </message>
    <message>
        <source>The gateway has no host. Enter the carrier&apos;s host name or address.</source>
        <translation>ليس للبوابة مضيف. أدخل اسم مضيف المشغّل أو عنوانه.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>لم يرد المشغّل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The carrier accepted the sign-in.</source>
        <translation>قبل المشغّل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This does not exist any more, or you may not see it.</source>
        <translation>لم يعد هذا العنصر موجودًا، أو غير مسموح لك بعرضه.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Look at the newer version, then try again.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. راجع النسخة الأحدث ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The id is not a ULID.</source>
        <translation>المعرّف ليس ULID.</translation>
    </message>
    <message>
        <source>“%1” must have %2 to %3 characters.</source>
        <translation>يجب أن يتراوح عدد أحرف «%1» بين %2 و%3.</translation>
    </message>
    <message>
        <source>“%1” must not contain control characters.</source>
        <translation>يجب ألا يحتوي «%1» على أحرف تحكم.</translation>
    </message>
    <message>
        <source>The settings of the gateway are too long.</source>
        <translation>إعدادات البوابة طويلة جدًا.</translation>
    </message>
    <message>
        <source>There is a traffic account of this name already. Choose another name.</source>
        <translation>يوجد حساب إرسال بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>هذه القاعدة غير موجودة.</translation>
    </message>
    <message>
        <source>You do not belong to this traffic account. Choose another one, or ask to be added to it.</source>
        <translation>أنت لا تنتمي إلى حساب الإرسال هذا. اختر حسابًا آخر، أو اطلب إضافتك إليه.</translation>
    </message>
    <message>
        <source>Campaigns need a traffic account of the type Campaign. Choose another one.</source>
        <translation>تحتاج الحملات إلى حساب إرسال من النوع «حملة». اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>This traffic account is inactive. Choose another one, or activate it.</source>
        <translation>حساب الإرسال هذا غير نشط. اختر حسابًا آخر أو نشّطه.</translation>
    </message>
    <message>
        <source>This traffic account has no gateway to send through. Give it one, or choose another account.</source>
        <translation>ليس لحساب الإرسال هذا بوابة يرسل عبرها. أعطه بوابة أو اختر حسابًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا يوجد شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>لا يمكن تنفيذ ذلك في هذا العنوان.</translation>
    </message>
    <message>
        <source>The body of the request is not a JSON object.</source>
        <translation>متن الطلب ليس كائن JSON.</translation>
    </message>
    <message>
        <source>If-Match is not a revision.</source>
        <translation>قيمة If-Match ليست رقم مراجعة.</translation>
    </message>
    <message>
        <source>The Idempotency-Key is not a ULID.</source>
        <translation>قيمة Idempotency-Key ليست ULID.</translation>
    </message>
    <message>
        <source>Something else was asked for under this key before. Try again with a new one.</source>
        <translation>طُلب شيء آخر بهذا المفتاح من قبل. أعد المحاولة بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Not all messages of the campaign have reached the service yet.</source>
        <translation>لم تصل كل رسائل الحملة إلى الخدمة بعد.</translation>
    </message>
    <message>
        <source>Something else was sent under this id. Start the message again.</source>
        <translation>أُرسل شيء آخر بهذا المعرّف. ابدأ الرسالة من جديد.</translation>
    </message>
    <message>
        <source>The text is empty or too long. Write a message of at most 255 parts.</source>
        <translation>النص فارغ أو طويل جدًا. اكتب رسالة من 255 جزءًا كحد أقصى.</translation>
    </message>
    <message>
        <source>The text has characters outside the GSM alphabet, and Unicode is switched off.</source>
        <translation>في النص أحرف خارج أبجدية GSM، وUnicode متوقف.</translation>
    </message>
    <message>
        <source>A quick send has 1 to %1 recipients.</source>
        <translation>عدد مستلمي الإرسال السريع من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Recipient %1 is not a number in international form.</source>
        <translation>المستلم %1 ليس رقمًا بالصيغة الدولية.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: all recipients have opted out.</source>
        <translation>لم يبقَ أحد للإرسال إليه: ألغى كل المستلمين اشتراكهم.</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>إرسال سريع</translation>
    </message>
    <message>
        <source>An older copy of the service&apos;s data was put back. Messages of this campaign may have been sent since that copy was made; resume it only if they have not.</source>
        <translation>استُعيدت نسخة أقدم من بيانات الخدمة. ربما أُرسلت رسائل من هذه الحملة بعد إنشاء تلك النسخة؛ فلا تستأنفها إلا إذا لم تكن قد أُرسلت.</translation>
    </message>
    <message>
        <source>The service was not running at the scheduled time. Resume the campaign if it is still to be sent.</source>
        <translation>لم تكن الخدمة تعمل في الوقت المجدول. استأنف الحملة إذا كان يجب إرسالها بعد.</translation>
    </message>
    <message>
        <source>The traffic account could not send at the scheduled time. Activate it and give it a gateway, then resume.</source>
        <translation>لم يتمكن حساب الإرسال من الإرسال في الوقت المجدول. نشّطه وأعطه بوابة، ثم استأنف.</translation>
    </message>
    <message>
        <source>The campaign could not be started at the scheduled time: %1 Resume it if it is still to be sent.</source>
        <translation>تعذر بدء الحملة في الوقت المجدول: %1 استأنفها إذا كان يجب إرسالها بعد.</translation>
    </message>
    <message>
        <source>You do not belong to this campaign&apos;s traffic account. Ask to be added to it.</source>
        <translation>أنت لا تنتمي إلى حساب إرسال هذه الحملة. اطلب إضافتك إليه.</translation>
    </message>
    <message>
        <source>The text of a campaign may have at most %1 characters.</source>
        <translation>الحد الأقصى لعدد أحرف نص الحملة %1.</translation>
    </message>
    <message>
        <source>A campaign may have at most %1 lists.</source>
        <translation>الحد الأقصى لعدد قوائم الحملة %1.</translation>
    </message>
    <message>
        <source>The campaign was made a draft again and changed elsewhere meanwhile. Nothing of this upload is sent. Look at the campaign again, then launch it.</source>
        <translation>أُعيدت الحملة إلى مسودة وغُيّرت في مكان آخر في هذه الأثناء. لا يُرسل شيء من هذا الرفع. راجع الحملة مرة أخرى ثم أطلقها.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 messages.</source>
        <translation>تتألف الدفعة من 1 إلى %1 من الرسائل.</translation>
    </message>
    <message>
        <source>Message %1 of the batch is not right: it needs a recipient in international form, a text and an encoding.</source>
        <translation>الرسالة %1 من الدفعة غير صحيحة: تحتاج إلى مستلم بالصيغة الدولية ونص وترميز.</translation>
    </message>
    <message>
        <source>The service counts message %1 of the batch in another way: %2 parts. Update the program, then try again.</source>
        <translation>تحسب الخدمة الرسالة %1 من الدفعة بطريقة أخرى: عدد الأجزاء %2. حدّث البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more. Clone it to send it again.</source>
        <translation>لم تعد هذه الحملة مسودة. استنسخها لإرسالها من جديد.</translation>
    </message>
    <message>
        <source>The campaign has no traffic account yet. Choose one.</source>
        <translation>ليس للحملة حساب إرسال بعد. اختر حسابًا.</translation>
    </message>
    <message>
        <source>The campaign has no text yet. Write the message.</source>
        <translation>ليس للحملة نص بعد. اكتب الرسالة.</translation>
    </message>
    <message>
        <source>The campaign has no recipients yet. Choose a distribution list.</source>
        <translation>ليس للحملة مستلمون بعد. اختر قائمة توزيع.</translation>
    </message>
    <message>
        <source>One of the campaign&apos;s lists has been deleted. Choose the lists again.</source>
        <translation>حُذفت إحدى قوائم الحملة. اختر القوائم من جديد.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready. Wait until its import has ended, or leave it out.</source>
        <translation>القائمة «%1» غير جاهزة. انتظر حتى ينتهي استيرادها أو استبعدها.</translation>
    </message>
    <message>
        <source>Another part of the campaign is stored under this number. Start the upload again.</source>
        <translation>حُفظ جزء آخر من الحملة بهذا الرقم. ابدأ الرفع من جديد.</translation>
    </message>
    <message>
        <source>The recipients of this campaign are fixed; nothing can be added.</source>
        <translation>مستلمو هذه الحملة ثابتون؛ لا يمكن إضافة أي شيء.</translation>
    </message>
    <message>
        <source>The campaign allows only characters of the GSM alphabet, and a message has others. Change its text.</source>
        <translation>لا تسمح الحملة إلا بأحرف أبجدية GSM، وفي إحدى الرسائل أحرف أخرى. غيّر نصها.</translation>
    </message>
    <message>
        <source>What the service has of this campaign differs from what was sent: %1 messages in %2 parts. Start the upload again.</source>
        <translation>ما لدى الخدمة من هذه الحملة يختلف عما أُرسل: عدد الرسائل %1، وعدد الأجزاء %2. ابدأ الرفع من جديد.</translation>
    </message>
    <message>
        <source>There is a gateway with this id already.</source>
        <translation>توجد بوابة بهذا المعرّف من قبل.</translation>
    </message>
    <message>
        <source>This type of gateway does not exist.</source>
        <translation>هذا النوع من البوابات غير موجود.</translation>
    </message>
    <message>
        <source>A traffic account sends through this gateway. Give that account another gateway first.</source>
        <translation>يرسل أحد حسابات الإرسال عبر هذه البوابة. أعطِ ذلك الحساب بوابة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Delivery receipts of messages that were sent through this gateway are still due, for at most three days. Delete it when they have come.</source>
        <translation>لم تصل بعد إيصالات تسليم رسائل أُرسلت عبر هذه البوابة، وتصل خلال ثلاثة أيام كحد أقصى. احذفها بعد وصول الإيصالات.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key could not be read. Both must be PEM files that belong together.</source>
        <translation>تعذرت قراءة شهادة TLS أو مفتاحها. يجب أن يكون كلاهما ملف PEM وأن ينتمي أحدهما إلى الآخر.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address to listen at.</source>
        <translation>«%1» ليس عنوان IP يمكن الاستماع عليه.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Stop that program, or choose another port with --listen.</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر. أوقف ذلك البرنامج، أو اختر منفذًا آخر بالخيار ⁦--listen⁩.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1, port %2.</source>
        <translation>لا تستطيع الخدمة الاستماع على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 entries.</source>
        <translation>تتألف الدفعة من 1 إلى %1 من الإدخالات.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch is not right: it needs a number in international form, and fields of at most %2 characters.</source>
        <translation>الإدخال %1 من الدفعة غير صحيح: يحتاج إلى رقم بالصيغة الدولية، وحقول لا يزيد عدد أحرف كل منها على %2.</translation>
    </message>
    <message>
        <source>Another part of the list is stored under this number. Start the import again.</source>
        <translation>حُفظ جزء آخر من القائمة بهذا الرقم. ابدأ الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>The parts of a list come in order; the next one is number %1.</source>
        <translation>تأتي أجزاء القائمة بالترتيب؛ رقم الجزء التالي %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch has more fields than the list has columns.</source>
        <translation>حقول الإدخال %1 من الدفعة أكثر من أعمدة القائمة.</translation>
    </message>
    <message>
        <source>Not every part of the list has arrived: %1 entries so far.</source>
        <translation>لم تصل كل أجزاء القائمة: عدد الإدخالات حتى الآن %1.</translation>
    </message>
    <message>
        <source>The list has no entries. Import at least one recipient.</source>
        <translation>لا تحتوي القائمة على أي إدخالات. استورد مستلمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>At most %1 numbers can be checked at once.</source>
        <translation>الحد الأقصى لعدد الأرقام التي تُفحص دفعة واحدة %1.</translation>
    </message>
    <message>
        <source>Row %1 of the networks is not right: it needs an MCCMNC of 5 or 6 digits, a country of two letters, a name and a price.</source>
        <translation>الصف %1 من الشبكات غير صحيح: يحتاج إلى MCCMNC من 5 أو 6 خانات، وبلد من حرفين، واسم وسعر.</translation>
    </message>
    <message>
        <source>Row %1 of the prefixes is not right: it needs digits and the MCCMNC of a network that is in the table.</source>
        <translation>الصف %1 من البادئات غير صحيح: يحتاج إلى أرقام وإلى MCCMNC شبكة موجودة في الجدول.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>محاولات كثيرة جدًا. انتظر قليلًا ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This sign-in was used from two places and has been ended. Sign in again.</source>
        <translation>استُخدم تسجيل الدخول هذا من مكانين، لذا أُنهي. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The disk of the service is full, so nothing was saved. Make room on it, then try again.</source>
        <translation>قرص الخدمة ممتلئ، لذا لم يُحفظ أي شيء. وفّر مساحة عليه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service&apos;s database is damaged. Stop the service and restore its data folder from a backup.</source>
        <translation>قاعدة بيانات الخدمة تالفة. أوقف الخدمة واستعد مجلد بياناتها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The service&apos;s database is busy. Try again in a moment.</source>
        <translation>قاعدة بيانات الخدمة مشغولة. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The service may not write to its data folder. Give it the right to write there, then try again.</source>
        <translation>لا يُسمح للخدمة بالكتابة في مجلد بياناتها. امنحها إذن الكتابة فيه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service could not read or write its data folder. Check the disk, then try again.</source>
        <translation>تعذر على الخدمة قراءة مجلد بياناتها أو الكتابة فيه. تحقق من القرص ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service could not do this because of an error of its own.</source>
        <translation>تعذر على الخدمة تنفيذ ذلك بسبب خطأ فيها.</translation>
    </message>
    <message>
        <source>The header of the request is too large.</source>
        <translation>ترويسة الطلب كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>متن الطلب كبير جدًا.</translation>
    </message>
    <message>
        <source>This is not a valid HTTP request.</source>
        <translation>هذا ليس طلب HTTP صالحًا.</translation>
    </message>
    <message>
        <source>The body may be packed with gzip only.</source>
        <translation>لا يجوز ضغط متن الطلب إلا بـ gzip.</translation>
    </message>
    <message>
        <source>The service has too much to do at this moment. Try again in a few seconds.</source>
        <translation>الخدمة مشغولة جدًا في هذه اللحظة. أعد المحاولة بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>There is a user with this e-mail address already.</source>
        <translation>يوجد مستخدم بعنوان البريد الإلكتروني هذا من قبل.</translation>
    </message>
    <message>
        <source>This status does not exist.</source>
        <translation>هذه الحالة غير موجودة.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>هذا آخر مسؤول نشط. عيّن شخصًا آخر مسؤولًا أولًا.</translation>
    </message>
    <message>
        <source>You can only give access to traffic accounts that you belong to.</source>
        <translation>لا يمكنك منح الوصول إلا إلى حسابات الإرسال التي تنتمي إليها.</translation>
    </message>
    <message>
        <source>The carrier did not answer.</source>
        <translation>لم يرد المشغّل.</translation>
    </message>
    <message>
        <source>Only some of the parts were sent before the connection was lost.</source>
        <translation>لم يُرسل إلا بعض الأجزاء قبل انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>The connection to the carrier was lost while sending: %1</source>
        <translation>انقطع الاتصال بالمشغّل أثناء الإرسال: %1</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>أُغلق الاتصال.</translation>
    </message>
    <message>
        <source>The carrier&apos;s host name %1 could not be found. Check it in the gateway&apos;s settings.</source>
        <translation>تعذر العثور على اسم مضيف المشغّل %1. تحقق منه في إعدادات البوابة.</translation>
    </message>
    <message>
        <source>No connection to the carrier at %1: %2</source>
        <translation>لا يوجد اتصال بالمشغّل (%1): %2</translation>
    </message>
    <message>
        <source>No secure connection to the carrier at %1: %2</source>
        <translation>لا يوجد اتصال آمن بالمشغّل (%1): %2</translation>
    </message>
    <message>
        <source>The carrier at %1 closed the connection.</source>
        <translation>أغلق المشغّل (%1) الاتصال.</translation>
    </message>
    <message>
        <source>The connection to the carrier at %1 was lost: %2</source>
        <translation>انقطع الاتصال بالمشغّل (%1): %2</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak SMPP.</source>
        <translation>الجهة التي ترد في العنوان %1 لا تستخدم بروتوكول SMPP.</translation>
    </message>
    <message>
        <source>The carrier ended the session.</source>
        <translation>أنهى المشغّل الجلسة.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in: %1. Correct the system ID and the password in the gateway&apos;s settings.</source>
        <translation>رفض المشغّل تسجيل الدخول: %1. صحّح معرّف النظام وكلمة المرور في إعدادات البوابة.</translation>
    </message>
    <message>
        <source>The carrier refused the bind: %1.</source>
        <translation>رفض المشغّل الربط: %1.</translation>
    </message>
    <message>
        <source>The carrier at %1 did not answer in time.</source>
        <translation>لم يرد المشغّل (%1) في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The carrier at %1 has stopped answering.</source>
        <translation>توقف المشغّل (%1) عن الرد.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Try again in a few seconds.</source>
        <translation>يسجّل عدد كبير جدًا من الأشخاص الدخول في هذه اللحظة. أعد المحاولة بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The service has too little memory to check a password. Try again later.</source>
        <translation>ذاكرة الخدمة لا تكفي للتحقق من كلمة مرور. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This password is too weak. Use at least 8 characters with an upper-case and a lower-case letter, a digit and a special character, and none of the well-known passwords.</source>
        <translation>كلمة المرور هذه ضعيفة جدًا. استخدم 8 أحرف على الأقل تتضمن حرفًا كبيرًا وحرفًا صغيرًا ورقمًا وحرفًا خاصًا، وتجنب كلمات المرور الشائعة.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask an administrator of your company for it.</source>
        <translation>دورك لا يشمل هذا. اطلبه من أحد المسؤولين في شركتك.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>تعذر تشغيل مكتبة التشفير.</translation>
    </message>
    <message>
        <source>The key file of the data folder could not be read or written. Check its permissions.</source>
        <translation>تعذرت قراءة ملف مفتاح مجلد البيانات أو كتابته. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The key file of the data folder is damaged. Restore it from a backup, or delete it and enter the passwords of all gateways again.</source>
        <translation>ملف مفتاح مجلد البيانات تالف. استعده من نسخة احتياطية، أو احذفه وأدخل كلمات مرور كل البوابات من جديد.</translation>
    </message>
    <message>
        <source>The stored password cannot be read with the key of this data folder. Enter it again.</source>
        <translation>تتعذر قراءة كلمة المرور المخزّنة بمفتاح مجلد البيانات هذا. أدخلها من جديد.</translation>
    </message>
    <message>
        <source>The text of a template may have at most %1 characters.</source>
        <translation>الحد الأقصى لعدد أحرف نص القالب %1.</translation>
    </message>
    <message>
        <source>The service ended before the answer came.</source>
        <translation>توقفت الخدمة قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The connection was ended before the answer came.</source>
        <translation>أُنهي الاتصال قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The campaign has changed meanwhile, so this is not possible any more.</source>
        <translation>تغيّرت الحملة في هذه الأثناء، لذا لم يعد ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>لم تعد هذه الحملة موجودة.</translation>
    </message>
    <message>
        <source>The campaign “%1” on this list failed: %2</source>
        <translation>فشلت الحملة «%1» المرسلة إلى هذه القائمة: %2</translation>
    </message>
    <message>
        <source>No message could be sent. The carrier&apos;s error code: %1</source>
        <translation>تعذر إرسال أي رسالة. رمز خطأ المشغّل: %1</translation>
    </message>
    <message>
        <source>The built-in numbering plan is missing from this build.</source>
        <translation>خطة الترقيم المدمجة غير موجودة في هذا الإصدار من البرنامج.</translation>
    </message>
    <message>
        <source>invalid message length</source>
        <translation>طول الرسالة غير صالح</translation>
    </message>
    <message>
        <source>invalid command length</source>
        <translation>طول الأمر غير صالح</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>أمر غير صالح</translation>
    </message>
    <message>
        <source>not allowed in this bind state</source>
        <translation>غير مسموح به في حالة الربط هذه</translation>
    </message>
    <message>
        <source>already bound</source>
        <translation>الربط قائم من قبل</translation>
    </message>
    <message>
        <source>system error at the carrier</source>
        <translation>خطأ في نظام المشغّل</translation>
    </message>
    <message>
        <source>invalid sender</source>
        <translation>مرسل غير صالح</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <translation>مستلم غير صالح</translation>
    </message>
    <message>
        <source>bind failed</source>
        <translation>فشل الربط</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>كلمة مرور خاطئة</translation>
    </message>
    <message>
        <source>unknown system ID</source>
        <translation>معرّف نظام غير معروف</translation>
    </message>
    <message>
        <source>cancel failed</source>
        <translation>فشل الإلغاء</translation>
    </message>
    <message>
        <source>message queue full</source>
        <translation>قائمة انتظار الرسائل ممتلئة</translation>
    </message>
    <message>
        <source>invalid service type</source>
        <translation>نوع خدمة غير صالح</translation>
    </message>
    <message>
        <source>invalid esm_class</source>
        <translation>قيمة esm_class غير صالحة</translation>
    </message>
    <message>
        <source>submit failed</source>
        <translation>فشل التقديم</translation>
    </message>
    <message>
        <source>invalid type of number of the sender</source>
        <translation>نوع رقم المرسل غير صالح</translation>
    </message>
    <message>
        <source>invalid numbering plan of the sender</source>
        <translation>خطة ترقيم المرسل غير صالحة</translation>
    </message>
    <message>
        <source>invalid type of number of the recipient</source>
        <translation>نوع رقم المستلم غير صالح</translation>
    </message>
    <message>
        <source>invalid numbering plan of the recipient</source>
        <translation>خطة ترقيم المستلم غير صالحة</translation>
    </message>
    <message>
        <source>invalid system type</source>
        <translation>نوع نظام غير صالح</translation>
    </message>
    <message>
        <source>too many messages at a time</source>
        <translation>رسائل كثيرة جدًا في الوقت نفسه</translation>
    </message>
    <message>
        <source>invalid scheduled time</source>
        <translation>وقت مجدول غير صالح</translation>
    </message>
    <message>
        <source>invalid validity period</source>
        <translation>مدة صلاحية غير صالحة</translation>
    </message>
    <message>
        <source>temporary error at the receiver</source>
        <translation>خطأ مؤقت لدى المستلم</translation>
    </message>
    <message>
        <source>permanent error at the receiver</source>
        <translation>خطأ دائم لدى المستلم</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>خطأ غير معروف</translation>
    </message>
    <message>
        <source>The number of the part is not right.</source>
        <translation>رقم الجزء غير صحيح.</translation>
    </message>
    <message>
        <source>The body could not be unpacked.</source>
        <translation>تعذر فك ضغط متن الطلب.</translation>
    </message>
    <message>
        <source>The packed body of the request is damaged.</source>
        <translation>متن الطلب المضغوط تالف.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions, or choose another folder.</source>
        <translation>يتعذر إنشاء المجلد %1. تحقق من الأذونات أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Practice carrier</source>
        <translation>مشغّل تجريبي</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Another campaign service is already using the folder %1. Stop it first, or choose another folder.</source>
        <translation>تستخدم خدمة حملات أخرى المجلد %1. أوقفها أولًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>تتعذر الكتابة في المجلد %1. تحقق من أذوناته أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The data folder was made by a newer version of this program. Install that version, or restore a backup from before the update.</source>
        <translation>أُنشئ مجلد البيانات بإصدار أحدث من هذا البرنامج. ثبّت ذلك الإصدار، أو استعد نسخة احتياطية من قبل التحديث.</translation>
    </message>
    <message>
        <source>The program is not complete: a step of its database is missing. Install it again.</source>
        <translation>البرنامج غير مكتمل: تنقص إحدى خطوات قاعدة بياناته. أعد تثبيته.</translation>
    </message>
    <message>
        <source>Everything has to be fetched from the service again.</source>
        <translation>يجب جلب كل شيء من الخدمة من جديد.</translation>
    </message>
    <message>
        <source>The name of a setting has small letters, digits, dots and dashes.</source>
        <translation>يتألف اسم الإعداد من حروف صغيرة وأرقام ونقاط وشرطات.</translation>
    </message>
    <message>
        <source>The fields of a setting are missing.</source>
        <translation>حقول أحد الإعدادات ناقصة.</translation>
    </message>
    <message>
        <source>The name of a field may have 1 to %1 characters.</source>
        <translation>يجب أن يتراوح عدد أحرف اسم الحقل بين 1 و%1.</translation>
    </message>
    <message>
        <source>A setting may have at most %1 bytes.</source>
        <translation>الحد الأقصى لحجم الإعداد %1 بايت.</translation>
    </message>
    <message>
        <source>There are too many settings of this user already.</source>
        <translation>لدى هذا المستخدم إعدادات كثيرة جدًا بالفعل.</translation>
    </message>
    <message>
        <source>These are example data: their messages only go to the practice carrier. Open your own workspace to use a real one.</source>
        <translation>هذه بيانات تجريبية: لا تذهب رسائلها إلا إلى المشغّل التجريبي. افتح مساحة عملك لاستخدام مشغّل حقيقي.</translation>
    </message>
    <message>
        <source>The gateway has been set to take texts in another way meanwhile, so that the message may take another number of SMS. Nothing was sent; look at the number, then send it again.</source>
        <translation>تغيّرت في هذه الأثناء طريقة نقل البوابة للنصوص، لذا قد يختلف عدد رسائل SMS اللازم للرسالة. لم يُرسل أي شيء؛ راجع العدد ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>The unfinished example data in %1 cannot be deleted. Delete the folder, then try again.</source>
        <translation>يتعذر حذف البيانات التجريبية غير المكتملة في ⁦%1⁩. احذف المجلد ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This folder has data of its own, so no example data were put into it.</source>
        <translation>في هذا المجلد بيانات خاصة به، لذا لم تُوضع فيه بيانات تجريبية.</translation>
    </message>
    <message>
        <source>Making the example data was cancelled.</source>
        <translation>أُلغي إنشاء البيانات التجريبية.</translation>
    </message>
    <message>
        <source>A notification is unread, read or archived.</source>
        <translation>يكون الإشعار غير مقروء أو مقروءًا أو مؤرشفًا.</translation>
    </message>
    <message>
        <source>From 1 to %1 notifications can be marked at once.</source>
        <translation>عدد الإشعارات التي يمكن تمييزها دفعة واحدة: من 1 إلى %1.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked: its messages would take more SMS than were shown. Resume it if they may, or cancel it.</source>
        <translation>تستقبل البوابة النصوص بطريقة مختلفة عمّا كانت عليه عند فحص هذه الحملة: ستحتاج رسائلها إلى رسائل SMS أكثر مما عُرض. استأنفها إن كنت موافقًا، أو ألغِها.</translation>
    </message>
    <message>
        <source>The example data in %1 cannot be read. Close other programs that use them, then try again.</source>
        <translation>تتعذر قراءة البيانات التجريبية في %1. أغلق البرامج الأخرى التي تستخدمها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked, and cannot send some of its messages any more. Set the gateway back and resume the campaign, or cancel it.</source>
        <translation>تستقبل البوابة النصوص بطريقة مختلفة عمّا كانت عليه عند فحص هذه الحملة، ولم تعد قادرة على إرسال بعض رسائلها. أعد البوابة إلى ما كانت عليه واستأنف الحملة، أو ألغِها.</translation>
    </message>
</context>
</TS>
