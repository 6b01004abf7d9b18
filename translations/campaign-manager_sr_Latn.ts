<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>%1 s</source>
        <comment>a time in seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a time in minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a time in hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>U toku</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spremna</translation>
    </message>
    <message>
        <source>Faulted</source>
        <translation>Neispravna</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Neaktivna</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zakazana</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>U pripremi</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivna</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirana</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Otkazana</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Završena</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nije poslata</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Predata</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Isporučena</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Neisporučena</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Čeka slanje</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zadržana</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>Pred slanjem</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Šalje se</translation>
    </message>
    <message>
        <source>Waiting for another try</source>
        <translation>Čeka novi pokušaj</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Neizvesna</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Nepotvrđena</translation>
    </message>
    <message>
        <source>Accepted by the carrier</source>
        <translation>Prihvatio je operater</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Istekla</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odbijena</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nepoznato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Neuspela</translation>
    </message>
</context>
<context>
    <name>CountryNames</name>
    <message>
        <source>Unknown</source>
        <translation>Nepoznato</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ostrvo Asension</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andora</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Ujedinjeni Arapski Emirati</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Avganistan</translation>
    </message>
    <message>
        <source>Antigua And Barbuda</source>
        <translation>Antigva i Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Angvila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanija</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Jermenija</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktik</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Američka Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austrija</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australija</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Olandska Ostrva</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbejdžan</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosna i Hercegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladeš</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgija</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bugarska</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Sveti Bartolomej</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudi</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunej</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivija</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karipska Holandija</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahami</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Butan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Ostrvo Buve</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Bocvana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belorusija</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokosova Ostrva</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Kongo-Kinšasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Centralnoafrička Republika</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Kongo-Brazavil</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Švajcarska</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Obala Slonovače</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Kukova Ostrva</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Čile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kina</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbija</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Ostrvo Kliperton</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Kostarika</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Zelenortska Ostrva</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Kurasao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Božićno Ostrvo</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kipar</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Češka</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Nemačka</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Dijego Garsija</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Džibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominika</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanska Republika</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Alžir</translation>
    </message>
    <message>
        <source>Ceuta And Melilla</source>
        <translation>Seuta i Melilja</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ekvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonija</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipat</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Zapadna Sahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritreja</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Španija</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopija</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Evropska unija</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidži</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Foklandska Ostrva</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronezija</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Farska Ostrva</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francuska</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Ujedinjeno Kraljevstvo</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gruzija</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Francuska Gvajana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Gernzi</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambija</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Gvineja</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Gvadelup</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Ekvatorijalna Gvineja</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grčka</translation>
    </message>
    <message>
        <source>South Georgia And South Sandwich Islands</source>
        <translation>Južna Džordžija i Južna Sendvička Ostrva</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Gvatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>Gvineja Bisao</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Gvajana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard And McDonald Islands</source>
        <translation>Ostrvo Herd i Mekdonaldova Ostrva</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Hrvatska</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Mađarska</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Kanarska Ostrva</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonezija</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irska</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Ostrvo Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indija</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britanska teritorija Indijskog okeana</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italija</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Džerzi</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamajka</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordan</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenija</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodža</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komori</translation>
    </message>
    <message>
        <source>Saint Kitts And Nevis</source>
        <translation>Sent Kits i Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Severna Koreja</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Južna Koreja</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuvajt</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kajmanska Ostrva</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazahstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sveta Lucija</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Lihtenštajn</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Šri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberija</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litvanija</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonija</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libija</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monako</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavija</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Crna Gora</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Sveti Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Maršalska Ostrva</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Severna Makedonija</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mjanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolija</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Makao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Severna Marijanska Ostrva</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinik</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanija</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Monserat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricijus</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivi</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malavi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malezija</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibija</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Kaledonija</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Ostrvo Norfok</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigerija</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nikaragva</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandija</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norveška</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Novi Zeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Francuska Polinezija</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nova Gvineja</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipini</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poljska</translation>
    </message>
    <message>
        <source>Saint Pierre And Miquelon</source>
        <translation>Sen Pjer i Mikelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitkern</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portoriko</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palestinske teritorije</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalija</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paragvaj</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Udaljena Okeanija</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Reinion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunija</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Srbija</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusija</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudijska Arabija</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Solomonska Ostrva</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Sejšeli</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Švedska</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sveta Jelena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenija</translation>
    </message>
    <message>
        <source>Svalbard And Jan Mayen</source>
        <translation>Svalbard i Jan Majen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovačka</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sijera Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalija</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Južni Sudan</translation>
    </message>
    <message>
        <source>Sao Tome And Principe</source>
        <translation>Sao Tome i Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Marten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Sirija</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esvatini</translation>
    </message>
    <message>
        <source>Tristan Da Cunha</source>
        <translation>Tristan da Kunja</translation>
    </message>
    <message>
        <source>Turks And Caicos Islands</source>
        <translation>Ostrva Turks i Kaikos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Čad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Francuske južne teritorije</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tajland</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadžikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Istočni Timor</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunis</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turska</translation>
    </message>
    <message>
        <source>Trinidad And Tobago</source>
        <translation>Trinidad i Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Tajvan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanija</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrajina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Udaljena ostrva SAD</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Sjedinjene Američke Države</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Urugvaj</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikan</translation>
    </message>
    <message>
        <source>Saint Vincent And Grenadines</source>
        <translation>Sent Vinsent i Grenadini</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venecuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britanska Devičanska Ostrva</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Američka Devičanska Ostrva</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vijetnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis And Futuna</source>
        <translation>Valis i Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Majot</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Južnoafrička Republika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambija</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabve</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>The distribution list “%1” is ready: %Ln recipient(s).</source>
        <translation>
            <numerusform>Lista primalaca „%1“ je spremna: %Ln primalac.</numerusform>
            <numerusform>Lista primalaca „%1“ je spremna: %Ln primaoca.</numerusform>
            <numerusform>Lista primalaca „%1“ je spremna: %Ln primalaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The distribution list “%1” needs a look. %2</source>
        <translation>Pogledajte listu primalaca „%1“. %2</translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has started: %Ln message(s) are on their way.</source>
        <translation>
            <numerusform>Kampanja „%1“ je pokrenuta: %Ln poruka je na putu.</numerusform>
            <numerusform>Kampanja „%1“ je pokrenuta: %Ln poruke su na putu.</numerusform>
            <numerusform>Kampanja „%1“ je pokrenuta: %Ln poruka je na putu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has been sent: %Ln message(s).</source>
        <translation>
            <numerusform>Kampanja „%1“ je poslata: %Ln poruka.</numerusform>
            <numerusform>Kampanja „%1“ je poslata: %Ln poruke.</numerusform>
            <numerusform>Kampanja „%1“ je poslata: %Ln poruka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” was paused: %Ln message(s) wait.</source>
        <translation>
            <numerusform>Kampanja „%1“ je pauzirana: %Ln poruka čeka.</numerusform>
            <numerusform>Kampanja „%1“ je pauzirana: %Ln poruke čekaju.</numerusform>
            <numerusform>Kampanja „%1“ je pauzirana: %Ln poruka čeka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign “%1” waits for your decision. %2</source>
        <translation>Kampanja „%1“ čeka vašu odluku. %2</translation>
    </message>
    <message>
        <source>The campaign “%1” failed. %2</source>
        <translation>Kampanja „%1“ nije uspela. %2</translation>
    </message>
    <message>
        <source>The e-mail address %1 is still to be confirmed. Open the link in the mail that was sent there.</source>
        <translation>Adresa e-pošte %1 još nije potvrđena. Otvorite vezu iz poruke koja je poslata na tu adresu.</translation>
    </message>
    <message>
        <source>80 % of the budget “%1” is spent.</source>
        <translation>Potrošeno je 80% budžeta „%1“.</translation>
    </message>
    <message>
        <source>The budget “%1” is spent.</source>
        <translation>Budžet „%1“ je potrošen.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Import contacts, create SMS campaigns, send them and follow what became of each message.</source>
        <translation>Uvezite kontakte, kreirajte SMS kampanje, šaljite ih i pratite šta je bilo sa svakom porukom.</translation>
    </message>
    <message>
        <source>Where workspaces, caches and settings are kept.</source>
        <translation>Gde se čuvaju radni prostori, keš i podešavanja.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>fascikla</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kôd</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ili system</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naziv</translation>
    </message>
    <message>
        <source>Does the main job by itself in a new workspace below this folder, saves pictures there, and ends with 0 when all went well.</source>
        <translation>Sam obavlja glavni posao u novom radnom prostoru unutar ove fascikle, tu čuva slike i završava sa 0 ako je sve prošlo dobro.</translation>
    </message>
    <message>
        <source>Ends as soon as the window is painted, for measuring the start.</source>
        <translation>Završava čim se prozor iscrta, radi merenja pokretanja.</translation>
    </message>
    <message>
        <source>Shows every shared widget on one page, for those who build screens.</source>
        <translation>Prikazuje sve zajedničke kontrole na jednoj stranici, za one koji prave ekrane.</translation>
    </message>
    <message>
        <source>The language of the interface: en, de, fr …</source>
        <translation>Jezik programa: en, de, fr …</translation>
    </message>
    <message>
        <source>With --smoke-test: also every screen while it waits, with nothing in it, and after a failure.</source>
        <translation>Uz --smoke-test: i svaki ekran dok čeka, bez sadržaja i posle greške.</translation>
    </message>
    <message>
        <source>With --smoke-test: on example data.</source>
        <translation>Uz --smoke-test: na probnim podacima.</translation>
    </message>
    <message>
        <source>Begins on this page: dashboard, contacts, campaigns, history …</source>
        <translation>Otvara se na ovoj stranici: dashboard, contacts, campaigns, history …</translation>
    </message>
    <message>
        <source>page</source>
        <translation>stranica</translation>
    </message>
    <message>
        <source>A file with contacts to import.</source>
        <translation>Datoteka sa kontaktima za uvoz.</translation>
    </message>
</context>
<context>
    <name>TableTour</name>
    <message>
        <source>Search</source>
        <translation>Pretraži</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtriraj po</translation>
    </message>
    <message>
        <source>Opens a panel at the side. Choose what you look for and press Search; what is set stands above the table, and a click on it takes it away.</source>
        <translation>Otvara panel sa strane. Izaberite šta tražite i pritisnite „Pretraži“. Izabrani filteri stoje iznad tabele, a uklanjaju se klikom.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Choose which columns the table shows. Your choice is remembered.</source>
        <translation>Izaberite koje kolone tabela prikazuje. Vaš izbor se pamti.</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Polja za izbor</translation>
    </message>
    <message>
        <source>Check single rows, or the box in the heading for the whole page. A bar at the bottom then shows what you can do with them.</source>
        <translation>Označite pojedine redove ili, poljem u zaglavlju, celu stranicu. Traka na dnu tada pokazuje šta možete da uradite s njima.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stranice</translation>
    </message>
    <message>
        <source>How many rows a page has, which of them you see, and the way to the other pages.</source>
        <translation>Koliko redova ima stranica, koje od njih vidite i kako se ide na druge stranice.</translation>
    </message>
</context>
<context>
    <name>brand</name>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>Logotip %1 ne može da se pročita.</translation>
    </message>
    <message>
        <source>The brand %1 cannot be read.</source>
        <translation>Brend %1 ne može da se pročita.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters, on one line.</source>
        <translation>Naziv mora da ima od 1 do %1 znakova, u jednom redu.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #rrggbb, for example #6C4DE6.</source>
        <translation>„%1“ nije boja. Napišite je kao #rrggbb, na primer #6C4DE6.</translation>
    </message>
    <message>
        <source>“links” must be an object.</source>
        <translation>„links“ mora da bude objekat.</translation>
    </message>
    <message>
        <source>There is no link “%1”. Known are: %2.</source>
        <translation>Veza „%1“ ne postoji. Poznate su: %2.</translation>
    </message>
    <message>
        <source>The link “%1” must begin with https:// or mailto: and have at most %2 characters.</source>
        <translation>Veza „%1“ mora da počinje sa https:// ili mailto: i može imati najviše %2 znakova.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>Polje „%1“ ne postoji. Poznata su: %2.</translation>
    </message>
    <message>
        <source>The logo is not a whole PNG file.</source>
        <translation>Logotip nije potpuna PNG datoteka.</translation>
    </message>
    <message>
        <source>The logo must have at most 1024 pixels on each side.</source>
        <translation>Logotip može imati najviše 1024 piksela po strani.</translation>
    </message>
    <message>
        <source>The logo has a document type or entities, which are not allowed. Save it as plain SVG.</source>
        <translation>Logotip sadrži tip dokumenta ili entitete, što nije dozvoljeno. Sačuvajte ga kao običan SVG.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG file.</source>
        <translation>Logotip nije ni SVG ni PNG datoteka.</translation>
    </message>
    <message>
        <source>The logo is too complicated: at most 2000 shapes, 32 levels deep.</source>
        <translation>Logotip je previše složen: dozvoljeno je najviše 2000 oblika, u najviše 32 nivoa.</translation>
    </message>
    <message>
        <source>The logo is larger than 64 KiB.</source>
        <translation>Logotip je veći od 64 KiB.</translation>
    </message>
    <message>
        <source>A brand has at most 8 colours for charts.</source>
        <translation>Brend može imati najviše 8 boja za grafikone.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ mora da bude tekst.</translation>
    </message>
    <message>
        <source>The logo is not in base64.</source>
        <translation>Logotip nije kodiran kao base64.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The local data cannot be read or written. Check the disk and the rights of the folder.</source>
        <translation>Lokalni podaci ne mogu da se čitaju ni upisuju. Proverite disk i dozvole za fasciklu.</translation>
    </message>
    <message>
        <source>The local data were made by a newer version of this program. Install that version.</source>
        <translation>Lokalne podatke je napravila novija verzija ovog programa. Instalirajte tu verziju.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Toga više nema. Možda je neko to izbrisao.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Nijedan radni prostor nije otvoren.</translation>
    </message>
    <message>
        <source>Another program uses the local data at the moment. Try again shortly.</source>
        <translation>Drugi program trenutno koristi lokalne podatke. Pokušajte ponovo malo kasnije.</translation>
    </message>
    <message>
        <source>The disk is full, so the local data cannot be saved. Make room on it; the program then goes on.</source>
        <translation>Disk je pun, pa lokalni podaci ne mogu da se sačuvaju. Oslobodite prostor; program zatim nastavlja s radom.</translation>
    </message>
    <message>
        <source>The local data are damaged. They are set aside and fetched again from the service.</source>
        <translation>Lokalni podaci su oštećeni. Biće sklonjeni i ponovo preuzeti sa servisa.</translation>
    </message>
    <message>
        <source>The local data could not be read or changed, because of an error in this program.</source>
        <translation>Lokalni podaci nisu mogli da se pročitaju ili promene zbog greške u ovom programu.</translation>
    </message>
    <message>
        <source>The service sent data that this program does not understand. Update the program, or tell the administrator of the service.</source>
        <translation>Servis je poslao podatke koje ovaj program ne razume. Ažurirajte program ili obavestite administratora servisa.</translation>
    </message>
</context>
<context>
    <name>cm::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>O programu %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.

Built with Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite and QtKeychain. Icons by Lucide (ISC), typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Slobodan softver pod licencom GNU General Public License, verzija 3 ili novija.

Napravljeno uz pomoć Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite i QtKeychain. Ikone: Lucide (ISC), font: Inter (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Verzija %1</translation>
    </message>
</context>
<context>
    <name>cm::AccountBox</name>
    <message>
        <source>Choose a traffic account</source>
        <translation>Izaberite nalog za slanje</translation>
    </message>
    <message>
        <source>There is no active campaign account</source>
        <translation>Nema aktivnog naloga za kampanje</translation>
    </message>
</context>
<context>
    <name>cm::AccountButton</name>
    <message>
        <source>This computer</source>
        <translation>Ovaj računar</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Nalog: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
</context>
<context>
    <name>cm::AccountDialog</name>
    <message>
        <source>Create campaign account</source>
        <translation>Kreiranje naloga za kampanje</translation>
    </message>
    <message>
        <source>Edit traffic account</source>
        <translation>Uređivanje naloga za slanje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Naziv naloga</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Naziv za &amp;prikaz</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gejtvej</translation>
    </message>
    <message>
        <source>&amp;When nobody knows whether a message was sent</source>
        <translation>&amp;Kada se ne zna da li je poruka poslata</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktivan</translation>
    </message>
    <message>
        <source>Campaigns and quick sends go out through an account of this type, and its gateway.</source>
        <translation>Kampanje i brza slanja odlaze preko naloga ovog tipa i njegovog gejtveja.</translation>
    </message>
    <message>
        <source>Fixed: the carrier and the statistics know the account by this name.</source>
        <translation>Stalno: operater i statistika poznaju nalog pod ovim nazivom.</translation>
    </message>
    <message>
        <source>Like the account name</source>
        <translation>Isto kao naziv naloga</translation>
    </message>
    <message>
        <source>What the users of the account see.</source>
        <translation>Ono što vide korisnici naloga.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Izaberite gejtvej</translation>
    </message>
    <message>
        <source>Wait for the delivery receipt (nobody gets it twice)</source>
        <translation>Čekaj potvrdu isporuke (niko je ne dobija dvaput)</translation>
    </message>
    <message>
        <source>Send it again (somebody could get it twice)</source>
        <translation>Pošalji ponovo (neko bi mogao da je dobije dvaput)</translation>
    </message>
    <message>
        <source>When the connection breaks before the carrier has answered, the message may have been sent or not. No protocol can tell.</source>
        <translation>Ako se veza prekine pre nego što operater odgovori, poruka je možda poslata, a možda i nije. Nijedan protokol to ne može da utvrdi.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dajte nalogu naziv.</translation>
    </message>
    <message>
        <source>Choose the gateway that its messages leave through.</source>
        <translation>Izaberite gejtvej preko kojeg odlaze njegove poruke.</translation>
    </message>
</context>
<context>
    <name>cm::AccountTableModel</name>
    <message>
        <source>Active</source>
        <translation>Aktivan</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Neaktivan</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Naziv naloga</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Naziv za prikaz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Radnja</translation>
    </message>
</context>
<context>
    <name>cm::AccountsScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Nalozi</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Pretraži nazive</translation>
    </message>
    <message>
        <source>No traffic accounts</source>
        <translation>Nema naloga za slanje</translation>
    </message>
    <message>
        <source>Campaigns go out through a traffic account of type Campaign. An administrator gives you one.</source>
        <translation>Kampanje odlaze preko naloga za slanje tipa „Kampanja“. Dodeljuje vam ga administrator.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Uredi nalog</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Deaktiviraj</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktiviraj</translation>
    </message>
    <message>
        <source>Create campaign account</source>
        <translation>Kreiraj nalog za kampanje</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Nalozi za slanje</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gejtveji</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Cene</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sačuvano kao %1</translation>
    </message>
    <message>
        <source>Account “%1” saved</source>
        <translation>Nalog „%1“ je sačuvan</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <translation>Nalog „%1“ je aktivan</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>Nalog „%1“ je neaktivan</translation>
    </message>
    <message>
        <source>Deactivate this account?</source>
        <translation>Deaktivirati ovaj nalog?</translation>
    </message>
    <message>
        <source>Nothing can be sent through “%1” until it is active again. Its messages stay in the statistics and the history.</source>
        <translation>Preko naloga „%1“ ništa ne može da se šalje dok ponovo ne bude aktivan. Njegove poruke ostaju u statistici i istoriji.</translation>
    </message>
    <message>
        <source>Accounts, gateways, prices</source>
        <translation>Nalozi, gejtveji, cene</translation>
    </message>
    <message>
        <source>Traffic accounts are what people send through. Who administrates also finds the gateways to the carriers and the price table here.</source>
        <translation>Preko naloga za slanje šalju se poruke. Administratori ovde nalaze i gejtveje ka operaterima i cenovnik.</translation>
    </message>
    <message>
        <source>Type a part of an account&apos;s name.</source>
        <translation>Unesite deo naziva naloga.</translation>
    </message>
    <message>
        <source>A new account that campaigns can be sent through, and the gateway that it uses.</source>
        <translation>Nov nalog preko kog se mogu slati kampanje i gejtvej koji on koristi.</translation>
    </message>
    <message>
        <source>An account decides who may send and through which gateway. Sending needs an active one of type Campaign.</source>
        <translation>Nalog određuje ko sme da šalje i preko kog gejtveja. Za slanje je potreban aktivan nalog za kampanje.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Naziv za prikaz</translation>
    </message>
    <message>
        <source>The name that you see when you choose an account. You can change it.</source>
        <translation>Naziv koji vidite kad birate nalog. Možete ga promeniti.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Campaign accounts are for campaigns; HTTP and SMPP accounts are for other programs.</source>
        <translation>Nalozi za kampanje služe za kampanje; HTTP i SMPP nalozi služe za druge programe.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Inactive accounts can be looked at in the statistics and the history, but not be sent through.</source>
        <translation>Neaktivni nalozi se i dalje vide u statistici i istoriji, ali se preko njih ne može slati.</translation>
    </message>
</context>
<context>
    <name>cm::AddListScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Definisanje čuvara mesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalje</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Završi</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Uvoz kontakata</translation>
    </message>
    <message>
        <source>You can leave this page: the import goes on, and the progress stays at the bottom of the window.</source>
        <translation>Možete da napustite ovu stranicu: uvoz se nastavlja, a napredak ostaje vidljiv pri dnu prozora.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sačuvano kao %1</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Dodavanje liste primalaca</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Nazad</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>Uvoz je prekinut. Ništa od njega nije zadržano.</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Dva koraka</translation>
    </message>
    <message>
        <source>First the contacts, then what each of their columns is.</source>
        <translation>Prvo kontakti, a zatim šta je koja njihova kolona.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalje</translation>
    </message>
    <message>
        <source>Looks into the contacts and shows what was found.</source>
        <translation>Pregleda kontakte i pokazuje šta je pronađeno.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Završi</translation>
    </message>
    <message>
        <source>Checks every row and makes the list. A report says what was not taken over, and why.</source>
        <translation>Proverava svaki red i pravi listu. U izveštaju piše šta nije preuzeto i zašto.</translation>
    </message>
    <message>
        <source>An import is already open. Finish it first.</source>
        <translation>Uvoz je već otvoren. Prvo ga završite.</translation>
    </message>
</context>
<context>
    <name>cm::AttentionBar</name>
    <message>
        <source>Send again</source>
        <translation>Pošalji ponovo</translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation>Odbaci izmenu</translation>
    </message>
    <message>
        <source>Discard the edit?</source>
        <translation>Odbaciti izmenu?</translation>
    </message>
    <message>
        <source>%1 goes back to what the service has.</source>
        <translation>%1: vraća se ono što je na servisu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1 – nije prihvaćeno: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(još %n)</numerusform>
            <numerusform>(još %n)</numerusform>
            <numerusform>(još %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::BatchProducer</name>
    <message>
        <source>The messages of this campaign no longer come out as those that are already on the service, because a list or the program has changed. Nothing was sent; please launch the campaign again.</source>
        <translation>Poruke ove kampanje više nisu iste kao one koje su već na servisu, jer su se lista ili program promenili. Ništa nije poslato; pokrenite kampanju ponovo.</translation>
    </message>
</context>
<context>
    <name>cm::BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n nepročitano obaveštenje</numerusform>
            <numerusform>%n nepročitana obaveštenja</numerusform>
            <numerusform>%n nepročitanih obaveštenja</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread notifications</source>
        <translation>Nema nepročitanih obaveštenja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Obaveštenja</translation>
    </message>
    <message>
        <source>Nothing to tell you yet. What happens to your lists and campaigns is said here.</source>
        <translation>Još nema obaveštenja. Ovde piše šta se dešava sa vašim listama i kampanjama.</translation>
    </message>
    <message>
        <source>On the desktop, too, while I work elsewhere</source>
        <translation>I na radnoj površini, dok radim u drugom programu</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Prikaži sve</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Označi sve kao pročitano</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>cm::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>Obrada u toku</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1% završeno</translation>
    </message>
</context>
<context>
    <name>cm::CampaignDraft</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Dajte kampanji naziv.</translation>
    </message>
    <message numerus="yes">
        <source>The name needs at least %n character(s).</source>
        <translation>
            <numerusform>Naziv mora imati najmanje %n znak.</numerusform>
            <numerusform>Naziv mora imati najmanje %n znaka.</numerusform>
            <numerusform>Naziv mora imati najmanje %n znakova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>Naziv može imati najviše %n znak.</numerusform>
            <numerusform>Naziv može imati najviše %n znaka.</numerusform>
            <numerusform>Naziv može imati najviše %n znakova.</numerusform>
        </translation>
    </message>
    <message>
        <source>The placeholder “%1” is defined twice. Remove one of them.</source>
        <translation>Čuvar mesta „%1“ je definisan dvaput. Uklonite jedan od njih.</translation>
    </message>
    <message>
        <source>Choose the column that fills the placeholder “%1”.</source>
        <translation>Izaberite kolonu koja popunjava čuvar mesta „%1“.</translation>
    </message>
    <message>
        <source>The placeholder “%1” is filled from the column “%2”, which none of the chosen lists has. Choose another column.</source>
        <translation>Čuvar mesta „%1“ popunjava se iz kolone „%2“, koju nema nijedna od izabranih lista. Izaberite drugu kolonu.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Napišite poruku.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Choose one from the Placeholders menu, or correct the name.</source>
        <translation>Ne postoji čuvar mesta „%1“. Izaberite neki iz menija „Čuvari mesta“ ili ispravite ime.</translation>
    </message>
    <message>
        <source>The list “%2” has no column for the placeholder “%1”. Leave the list out, or choose a placeholder that all lists have.</source>
        <translation>Lista „%2“ nema kolonu za čuvar mesta „%1“. Izostavite listu ili izaberite čuvar mesta koji imaju sve liste.</translation>
    </message>
    <message>
        <source>Choose at least one contact list.</source>
        <translation>Izaberite bar jednu listu kontakata.</translation>
    </message>
    <message>
        <source>The list “%1” is still in progress. Wait until it is ready, or choose another one.</source>
        <translation>Lista „%1“ još nije spremna. Sačekajte da bude spremna ili izaberite drugu.</translation>
    </message>
    <message>
        <source>The chosen lists have no entries.</source>
        <translation>Izabrane liste nemaju stavki.</translation>
    </message>
    <message>
        <source>Enter the day and the time, as in 31/12/2026 18:00.</source>
        <translation>Unesite dan i vreme, na primer 31/12/2026 18:00.</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that lies ahead.</source>
        <translation>To vreme je prošlo. Izaberite neko buduće.</translation>
    </message>
    <message>
        <source>Choose the traffic account that the campaign is sent through.</source>
        <translation>Izaberite nalog za slanje preko kojeg se šalje kampanja.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignFacts</name>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
    <message>
        <source>SMS count</source>
        <translation>Broj SMS-ova</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znakovi</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Nalog za slanje</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Kreirano</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Pokrenuto</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Završeno</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Dosadašnji trošak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each recipient</source>
        <translation>
            <numerusform>%Ln SMS po primaocu</numerusform>
            <numerusform>%Ln SMS-a po primaocu</numerusform>
            <numerusform>%Ln SMS-ova po primaocu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>ukupno %Ln</numerusform>
            <numerusform>ukupno %Ln</numerusform>
            <numerusform>ukupno %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Unicode)</source>
        <translation>%1 (Unicode)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cm::CampaignScreen</name>
    <message>
        <source>This campaign is no longer there</source>
        <translation>Ova kampanja više ne postoji</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Izbrisana je ili više nemate dozvolu da je vidite.</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Sve kampanje</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauziraj</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Nastavi</translation>
    </message>
    <message>
        <source>&amp;Cancel campaign</source>
        <translation>&amp;Otkaži kampanju</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Uredi nacrt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Izbriši</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>Po&amp;ruke</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>&amp;Dupliraj</translation>
    </message>
    <message>
        <source>The campaign goes on</source>
        <translation>Kampanja se nastavlja</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Slanje</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Liste primalaca</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Pregled poruke</translation>
    </message>
    <message>
        <source>sent of %1 in total</source>
        <translation>poslato od ukupno %1</translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Lista koja više ne postoji</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln reda</numerusform>
            <numerusform>%Ln redova</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick send: the numbers were typed in</source>
        <translation>Brzo slanje: brojevi su ručno uneti</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Još nije izabrana nijedna lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln primalac</numerusform>
            <numerusform>%Ln primaoca</numerusform>
            <numerusform>%Ln primalaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause this campaign?</source>
        <translation>Pauzirati ovu kampanju?</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet wait until you resume. Those on their way still arrive.</source>
        <translation>Poruke koje još nisu poslate čekaju dok ne nastavite kampanju. One koje su već na putu ipak stižu.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>The campaign is paused</source>
        <translation>Kampanja je pauzirana</translation>
    </message>
    <message>
        <source>Cancel this campaign?</source>
        <translation>Otkazati ovu kampanju?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not been sent yet and will never be. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln poruka još nije poslata i nikada neće biti. Ovo ne može da se opozove.</numerusform>
            <numerusform>%Ln poruke još nisu poslate i nikada neće biti. Ovo ne može da se opozove.</numerusform>
            <numerusform>%Ln poruka još nije poslato i nikada neće biti. Ovo ne može da se opozove.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Otkaži kampanju</translation>
    </message>
    <message>
        <source>The campaign was canceled</source>
        <translation>Kampanja je otkazana</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>Kampanja „%1“ je sačuvana kao nacrt</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>Izbrisati ovaj nacrt?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>Nacrt „%1“ biće trajno izbrisan. Ništa od njega nije poslato.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Nacrt „%1“ je izbrisan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where the campaign stands, from draft to completed.</source>
        <translation>Dokle je kampanja stigla, od nacrta do završetka.</translation>
    </message>
    <message>
        <source>Stops the sending at once. What has left already stays sent; Resume goes on where it stopped.</source>
        <translation>Odmah zaustavlja slanje. Ono što je već otišlo ostaje poslato; „Nastavi“ nastavlja tamo gde je stalo.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Goes on where the sending was stopped.</source>
        <translation>Nastavlja tamo gde je slanje zaustavljeno.</translation>
    </message>
    <message>
        <source>Stops the campaign for good. What has not been sent is not sent any more.</source>
        <translation>Trajno zaustavlja kampanju. Ono što još nije poslato više se neće slati.</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Uredi nacrt</translation>
    </message>
    <message>
        <source>Goes on with the draft.</source>
        <translation>Nastavlja rad na nacrtu.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Poruke</translation>
    </message>
    <message>
        <source>Every single message of this campaign, in the message history.</source>
        <translation>Svaka pojedinačna poruka ove kampanje, u istoriji poruka.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Dupliraj</translation>
    </message>
    <message>
        <source>Makes a draft with the same sender, lists and message, and a name of its own.</source>
        <translation>Pravi nacrt sa istim pošiljaocem, listama i porukom, pod drugim nazivom.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Sent, delivered, undelivered and on the way, while it happens.</source>
        <translation>Poslato, isporučeno, neisporučeno i na putu, dok slanje traje.</translation>
    </message>
    <message>
        <source>Who the campaign went to, list by list.</source>
        <translation>Kome je kampanja poslata, listu po listu.</translation>
    </message>
    <message>
        <source>Sender, text, number of SMS and characters, and the times.</source>
        <translation>Pošiljalac, tekst, broj SMS-ova i znakova, kao i vremena.</translation>
    </message>
    <message>
        <source>The message as a recipient gets it. Walk through the recipients.</source>
        <translation>Poruka onakva kakvu primalac dobija. Prelistajte primaoce.</translation>
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
        <translation>Pauzirana (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>Poslato: %1 od %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Kreirano</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Poslato / ukupno</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Radnja</translation>
    </message>
</context>
<context>
    <name>cm::Campaigns</name>
    <message>
        <source>A draft. Nothing is sent until you launch it.</source>
        <translation>Nacrt. Ništa se ne šalje dok ga ne pokrenete.</translation>
    </message>
    <message>
        <source>Starts by itself on %1, also when this program is closed.</source>
        <translation>Počinje sama %1, čak i kad je ovaj program zatvoren.</translation>
    </message>
    <message>
        <source>The messages are being prepared. Nothing has been sent yet.</source>
        <translation>Poruke se pripremaju. Još ništa nije poslato.</translation>
    </message>
    <message>
        <source>The messages are on their way.</source>
        <translation>Poruke su na putu.</translation>
    </message>
    <message>
        <source>What has not been sent yet waits until you resume.</source>
        <translation>Ono što još nije poslato čeka dok ne nastavite kampanju.</translation>
    </message>
    <message>
        <source>It was canceled; what had not been sent by then will not be sent.</source>
        <translation>Otkazana je; ono što do tada nije poslato neće ni biti poslato.</translation>
    </message>
    <message>
        <source>Every message has been sent, and every receipt is here.</source>
        <translation>Sve poruke su poslate i sve potvrde su stigle.</translation>
    </message>
    <message>
        <source>Every message has been sent. Receipts may still arrive.</source>
        <translation>Sve poruke su poslate. Potvrde mogu još da stižu.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Nije mogla da se pošalje.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in doubt</source>
        <translation>
            <numerusform>%n neizvesna poruka</numerusform>
            <numerusform>%n neizvesne poruke</numerusform>
            <numerusform>%n neizvesnih poruka</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection broke before the carrier confirmed. It may have sent them or not, and nobody can tell until its delivery receipt arrives.</source>
        <translation>%1: veza se prekinula pre potvrde operatera. Možda ih je poslao, a možda i nije; to niko ne zna dok ne stigne potvrda isporuke.</translation>
    </message>
    <message>
        <source>They are not sent again by themselves, so that nobody gets a message twice.</source>
        <translation>Ne šalju se ponovo same od sebe, da niko ne bi dobio poruku dvaput.</translation>
    </message>
    <message>
        <source>This traffic account sends them again, so that a recipient could get one twice.</source>
        <translation>Ovaj nalog za slanje ih šalje ponovo, pa bi neki primalac mogao da dobije poruku dvaput.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is not in the SMS alphabet, and Unicode is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>„%1“ (znak %2) ne pripada SMS alfabetu, a Unicode je isključen u podešavanjima. Zamenite ga ili uključite Unicode.</translation>
    </message>
    <message>
        <source>“%1” (character %2) makes it a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>Zbog „%1“ (znak %2) ovo je Unicode poruka: 70 znakova u jednom SMS-u umesto 160.</translation>
    </message>
    <message numerus="yes">
        <source>In the SMS alphabet it would be %n SMS.</source>
        <translation>
            <numerusform>U SMS alfabetu bio bi %n SMS.</numerusform>
            <numerusform>U SMS alfabetu bila bi %n SMS-a.</numerusform>
            <numerusform>U SMS alfabetu bilo bi %n SMS-ova.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (character %2) counts twice; without such characters it would be %n SMS.</source>
        <translation>
            <numerusform>„%1“ (znak %2) računa se dvostruko; bez takvih znakova bio bi %n SMS.</numerusform>
            <numerusform>„%1“ (znak %2) računa se dvostruko; bez takvih znakova bila bi %n SMS-a.</numerusform>
            <numerusform>„%1“ (znak %2) računa se dvostruko; bez takvih znakova bilo bi %n SMS-ova.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second SMS begins with “%1” (character %2).</source>
        <translation>Drugi SMS počinje sa „%1“ (znak %2).</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>cena nije poznata</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>oko %1 (%2 do %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>oko %1</translation>
    </message>
    <message numerus="yes">
        <source>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</source>
        <translation>
            <numerusform>Sa slovima koja ovaj gejtvej dodaje SMS alfabetu potrebno je %1 umesto %n SMS-a.</numerusform>
            <numerusform>Sa slovima koja ovaj gejtvej dodaje SMS alfabetu potrebno je %1 umesto %n SMS-a.</numerusform>
            <numerusform>Sa slovima koja ovaj gejtvej dodaje SMS alfabetu potrebno je %1 umesto %n SMS-ova.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway of this traffic account cannot carry “%1” (character %2) in the SMS alphabet. It becomes a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>Gejtvej ovog naloga za slanje ne može da prenese „%1“ (znak %2) u SMS alfabetu. Zato ovo postaje Unicode poruka: 70 znakova u jednom SMS-u umesto 160.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignsScreen</name>
    <message>
        <source>Search names</source>
        <translation>Pretraži nazive</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Još nema kampanja</translation>
    </message>
    <message>
        <source>A campaign sends one message to everybody on your lists, personalized for each of them.</source>
        <translation>Kampanja šalje jednu poruku svima na vašim listama, personalizovanu za svakoga.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kreiraj kampanju</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>Prikaži detalje</translation>
    </message>
    <message>
        <source>Clone campaign</source>
        <translation>Dupliraj kampanju</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Uredi nacrt</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Izbriši nacrt</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>Kampanja „%1“ je sačuvana kao nacrt</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>Izbrisati ovaj nacrt?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>Nacrt „%1“ biće trajno izbrisan. Ništa od njega nije poslato.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Nacrt „%1“ je izbrisan</translation>
    </message>
    <message>
        <source>Type a part of a campaign&apos;s name.</source>
        <translation>Unesite deo naziva kampanje.</translation>
    </message>
    <message>
        <source>Starts a new campaign: who it is from, who gets it, and what it says.</source>
        <translation>Započinje novu kampanju: od koga je, ko je dobija i šta u njoj piše.</translation>
    </message>
    <message>
        <source>Your campaigns</source>
        <translation>Vaše kampanje</translation>
    </message>
    <message>
        <source>Every campaign, also drafts and those that wait for their time.</source>
        <translation>Sve kampanje, uključujući nacrte i one koje čekaju zakazano vreme.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>What recipients see as the sender of the message.</source>
        <translation>Šta primaoci vide kao pošiljaoca poruke.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zakazano</translation>
    </message>
    <message>
        <source>When the campaign goes out. Blank when it was launched at once.</source>
        <translation>Kada se kampanja šalje. Prazno ako je pokrenuta odmah.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From draft to completed. Open a campaign to see what has become of its messages.</source>
        <translation>Od nacrta do završetka. Otvorite kampanju da vidite šta je bilo s njenim porukama.</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Poslato / ukupno</translation>
    </message>
    <message>
        <source>How many of the messages have been sent.</source>
        <translation>Koliko je poruka poslato.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Radnje</translation>
    </message>
    <message>
        <source>View the details, make a copy with a name of its own, or go on with a draft.</source>
        <translation>Pogledajte detalje, napravite kopiju pod drugim nazivom ili nastavite rad na nacrtu.</translation>
    </message>
</context>
<context>
    <name>cm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Prikaži kao tabelu</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Prikaži kao grafikon</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Sačuvaj sliku</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>Sačuvaj sliku: %1</translation>
    </message>
</context>
<context>
    <name>cm::ChoicePage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Dobro došli u %1</translation>
    </message>
    <message>
        <source>Import contacts, write a message, send it to everybody once, and see what became of each one.</source>
        <translation>Uvezite kontakte, napišite poruku, pošaljite je svima tačno jednom i pratite šta je bilo sa svakom.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Rad na ovom računaru</translation>
    </message>
    <message>
        <source>Everything stays here. Nothing to set up: start with the built-in practice carrier, add a real one when you are ready.</source>
        <translation>Sve ostaje ovde. Ništa ne treba podešavati: počnite sa ugrađenim probnim operaterom, a pravog dodajte kad budete spremni.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Brzi početak</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Povezivanje sa serverom</translation>
    </message>
    <message>
        <source>Your company runs the service. Sign in with your e-mail address; you can also go on working offline.</source>
        <translation>Servis vodi vaša firma. Prijavite se svojom adresom e-pošte; možete da radite i van mreže.</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Ovo možete kasnije da promenite.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Isprobaj sa probnim podacima</translation>
    </message>
    <message>
        <source>Three months of an invented shop, on this computer. Nothing is sent, and one click removes it again.</source>
        <translation>Tri meseca rada izmišljene prodavnice, na ovom računaru. Ništa se ne šalje, a jednim klikom se sve ponovo uklanja.</translation>
    </message>
</context>
<context>
    <name>cm::CloneDialog</name>
    <message>
        <source>Clone campaign</source>
        <translation>Dupliranje kampanje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – kopija</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Naziv kopije</translation>
    </message>
    <message>
        <source>The copy is saved as a draft with the same sender, lists and message. Nothing is sent.</source>
        <translation>Kopija se čuva kao nacrt sa istim pošiljaocem, listama i porukom. Ništa se ne šalje.</translation>
    </message>
</context>
<context>
    <name>cm::ColumnHeader</name>
    <message>
        <source>Placeholder</source>
        <translation>Čuvar mesta</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Broj telefona</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Šta je kolona %1</translation>
    </message>
    <message>
        <source>Name of column %1</source>
        <translation>Naziv kolone %1</translation>
    </message>
    <message>
        <source>Name of the placeholder</source>
        <translation>Ime čuvara mesta</translation>
    </message>
    <message>
        <source>Receives the SMS</source>
        <translation>Prima SMS</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Ne uvozi se</translation>
    </message>
</context>
<context>
    <name>cm::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Ništa se ne zove tako.</translation>
    </message>
    <message>
        <source>Where to, or what to do?</source>
        <translation>Kuda želite ili šta želite da uradite?</translation>
    </message>
    <message>
        <source>Search for a command, list, campaign or template</source>
        <translation>Potražite komandu, listu, kampanju ili šablon</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultati</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista primalaca</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
</context>
<context>
    <name>cm::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>cm::ConnectForm</name>
    <message>
        <source>This is not the address of a server. It looks like “sms.example.com”.</source>
        <translation>Ovo nije adresa servera. Ona izgleda ovako: „sms.example.com“.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Povezivanje…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Povezivanje sa serverom</translation>
    </message>
    <message>
        <source>Ask whoever runs the service in your company for its address.</source>
        <translation>Adresu zatražite od onoga ko u vašoj firmi vodi servis.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresa servera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
</context>
<context>
    <name>cm::ContactFile</name>
    <message>
        <source>There is nothing to import yet. Please paste the contacts.</source>
        <translation>Još nema ničega za uvoz. Nalepite kontakte.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Please choose a file with contacts.</source>
        <translation>Datoteka „%1“ je prazna. Izaberite datoteku sa kontaktima.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Please choose a file with one contact a line: CSV, TSV or TXT.</source>
        <translation>„%1“ nije tekstualna datoteka. Izaberite datoteku sa po jednim kontaktom u svakom redu: CSV, TSV ili TXT.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Please save it as CSV in your spreadsheet program and choose that file.</source>
        <translation>„%1“ je unakrsna tabela. Sačuvajte je kao CSV u programu za unakrsne tabele i izaberite tu datoteku.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Datoteka „%1“ nije mogla da se pročita do kraja.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist any more. Please choose it again.</source>
        <translation>Datoteka „%1“ više ne postoji. Izaberite je ponovo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Please check that you may read it and that no other program has locked it.</source>
        <translation>Datoteka „%1“ ne može da se otvori. Proverite da li imate dozvolu za čitanje i da li ju je neki drugi program zaključao.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Kodiranje „%1“ nije poznato.</translation>
    </message>
    <message numerus="yes">
        <source>You have pasted %n contact(s); at most %1 can be pasted. Please put them into a file and upload that.</source>
        <translation>
            <numerusform>Nalepili ste %n kontakt; može se nalepiti najviše %1. Stavite ih u datoteku i otpremite nju.</numerusform>
            <numerusform>Nalepili ste %n kontakta; može se nalepiti najviše %1. Stavite ih u datoteku i otpremite nju.</numerusform>
            <numerusform>Nalepili ste %n kontakata; može se nalepiti najviše %1. Stavite ih u datoteku i otpremite nju.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ContactSource</name>
    <message>
        <source>No column holds the phone numbers. Please choose the one that does.</source>
        <translation>Nijedna kolona ne sadrži brojeve telefona. Izaberite onu koja ih sadrži.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Datoteka „%1“ nije mogla da se pročita do kraja.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was being read. Nothing was imported; please try again.</source>
        <translation>Datoteka „%1“ je promenjena tokom čitanja. Ništa nije uvezeno; pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The disk is full: the rows that were left out could not be written down. Nothing was imported; please make room and try again.</source>
        <translation>Disk je pun: izostavljeni redovi nisu mogli da se zapišu. Ništa nije uvezeno; oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The rows that were left out could not be written into “%1”. Nothing was imported.</source>
        <translation>Izostavljeni redovi nisu mogli da se upišu u „%1“. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>The recipient has opted out.</source>
        <translation>Primalac se odjavio od prijema poruka.</translation>
    </message>
</context>
<context>
    <name>cm::ContactsScreen</name>
    <message>
        <source>Search names</source>
        <translation>Pretraži nazive</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Još nema lista primalaca</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to. Bring one in from a file, or paste it.</source>
        <translation>Lista primalaca sadrži brojeve telefona na koje ide kampanja. Učitajte je iz datoteke ili je nalepite.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Dodaj listu primalaca</translation>
    </message>
    <message>
        <source>Preview the entries</source>
        <translation>Pregledaj stavke</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalji</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Izbriši listu</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Liste primalaca</translation>
    </message>
    <message>
        <source>Delete this distribution list?</source>
        <translation>Izbrisati ovu listu primalaca?</translation>
    </message>
    <message>
        <source>“%1” and its %2 entries are deleted for good. This cannot be undone. Campaigns that were sent to it stay in the statistics.</source>
        <translation>Lista „%1“ i njene stavke (%2) biće trajno izbrisane. Ovo ne može da se opozove. Kampanje koje su joj poslate ostaju u statistici.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Trajno izbriši</translation>
    </message>
    <message>
        <source>List “%1” deleted</source>
        <translation>Lista „%1“ je izbrisana</translation>
    </message>
    <message>
        <source>Type a part of a list&apos;s name. Exact matches come first; with quotation marks you get only those.</source>
        <translation>Unesite deo naziva liste. Tačna poklapanja su prva; uz navodnike dobijate samo njih.</translation>
    </message>
    <message>
        <source>Brings in contacts from a file or from pasted text. Every row is checked, and you get a report of what was taken over.</source>
        <translation>Uvozi kontakte iz datoteke ili nalepljenog teksta. Svaki red se proverava, a vi dobijate izveštaj o tome šta je preuzeto.</translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation>Vaše liste</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to, and what you know about each person.</source>
        <translation>Lista primalaca sadrži brojeve telefona na koje se kampanja šalje i ono što znate o svakoj osobi.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In progress while contacts are brought in or a campaign is being delivered; Faulted when something went wrong – the details say what; otherwise Ready.</source>
        <translation>„U toku“ dok se kontakti uvoze ili se kampanja isporučuje; „Neispravna“ ako je nešto pošlo naopako – u detaljima piše šta; inače „Spremna“.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>How many campaigns went out to this list successfully.</source>
        <translation>Koliko je kampanja uspešno poslato na ovu listu.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Stavke</translation>
    </message>
    <message>
        <source>How many contacts are on the list.</source>
        <translation>Koliko je kontakata na listi.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Radnje</translation>
    </message>
    <message>
        <source>Look into the list, see its details, or delete it for good.</source>
        <translation>Pregledajte listu, pogledajte njene detalje ili je trajno izbrišite.</translation>
    </message>
</context>
<context>
    <name>cm::CountsBar</name>
    <message>
        <source>Delivered</source>
        <translation>Isporučeno</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Predato</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Neizvesno</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Neisporučeno</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na čekanju</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Otkazano</translation>
    </message>
    <message>
        <source>Where the messages stand</source>
        <translation>Stanje poruka</translation>
    </message>
</context>
<context>
    <name>cm::CreateCampaignScreen</name>
    <message>
        <source>Sender &amp; Recipients</source>
        <translation>Pošiljalac i primaoci</translation>
    </message>
    <message>
        <source>Message &amp; Preview</source>
        <translation>Poruka i pregled</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Nazad</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>Sačuvaj na&amp;crt</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalje</translation>
    </message>
    <message>
        <source>&amp;Launch…</source>
        <translation>Po&amp;kreni…</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kreiranje kampanje</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Uređivanje kampanje</translation>
    </message>
    <message>
        <source>Your unsaved draft is back.</source>
        <translation>Vaš nesačuvani nacrt je vraćen.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Počni ispočetka</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>Kampanja „%1“ je sačuvana kao nacrt</translation>
    </message>
    <message>
        <source>Kept on this computer at %1</source>
        <translation>Zapamćeno na ovom računaru u %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nije zapamćeno: %1</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Dva koraka</translation>
    </message>
    <message>
        <source>First who it is from and who gets it, then what it says. You can go back at any time.</source>
        <translation>Prvo od koga je i ko je dobija, a zatim šta u njoj piše. U svakom trenutku možete da se vratite.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Sačuvaj nacrt</translation>
    </message>
    <message>
        <source>Keeps the campaign among your campaigns, to go on with it later. What you enter is also kept by itself.</source>
        <translation>Čuva kampanju među vašim kampanjama da biste kasnije nastavili. Ono što unesete čuva se i automatski.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalje</translation>
    </message>
    <message>
        <source>Goes on to the message.</source>
        <translation>Prelazi na poruku.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Pokreni</translation>
    </message>
    <message>
        <source>Checks every message and shows what will be sent and what it costs. Nothing goes out before you confirm.</source>
        <translation>Proverava svaku poruku i pokazuje šta će biti poslato i koliko to košta. Ništa se ne šalje dok ne potvrdite.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardScreen</name>
    <message>
        <source>Dashboard</source>
        <translation>Kontrolna tabla</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Dodaj listu primalaca</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kreiraj kampanju</translation>
    </message>
    <message>
        <source>Your traffic will appear here</source>
        <translation>Ovde će se pojaviti vaš saobraćaj</translation>
    </message>
    <message>
        <source>Import your contacts first, then create a campaign. As soon as messages go out, this page shows how many were sent, what they cost and how many arrived.</source>
        <translation>Prvo uvezite kontakte, a zatim kreirajte kampanju. Čim poruke krenu, ova stranica prikazuje koliko ih je poslato, koliko su koštale i koliko ih je stiglo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>All traffic accounts</source>
        <translation>Svi nalozi za slanje</translation>
    </message>
    <message numerus="yes">
        <source>%n traffic account(s)</source>
        <translation>
            <numerusform>%n nalog za slanje</numerusform>
            <numerusform>%n naloga za slanje</numerusform>
            <numerusform>%n naloga za slanje</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic accounts: %1</source>
        <translation>Nalozi za slanje: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Prikaži „%1“</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Sakrij „%1“</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>Edit layout</source>
        <translation>Uredi raspored</translation>
    </message>
    <message>
        <source>Drag the tiles, or use the keyboard: arrows move, Shift and arrows resize, Del hides.</source>
        <translation>Prevucite pločice ili koristite tastaturu: strelice pomeraju, Shift i strelice menjaju veličinu, Del sakriva.</translation>
    </message>
    <message>
        <source>Choose widgets</source>
        <translation>Izaberi pločice</translation>
    </message>
    <message>
        <source>Default layout</source>
        <translation>Podrazumevani raspored</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Every widget is hidden</source>
        <translation>Sve pločice su sakrivene</translation>
    </message>
    <message>
        <source>Choose what you want to see on this page.</source>
        <translation>Izaberite šta želite da vidite na ovoj stranici.</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>Brojke nisu mogle da se učitaju</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Sačuvaj sliku</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Slike (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Choose another folder.</source>
        <translation>Slika nije mogla da se sačuva kao %1. Izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Slika je sačuvana.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Opozovi: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponovi: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>Raspored je sačuvan.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Odbaciti izmene?</translation>
    </message>
    <message>
        <source>The layout goes back to how it was before you edited it.</source>
        <translation>Raspored se vraća na stanje pre uređivanja.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Nalozi za slanje</translation>
    </message>
    <message>
        <source>Shows the figures of all accounts, or only of those that you choose.</source>
        <translation>Prikazuje brojke svih naloga ili samo onih koje izaberete.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Which days the figures are of.</source>
        <translation>Na koje se dane brojke odnose.</translation>
    </message>
    <message>
        <source>Arrange the tiles as you like: move, resize, hide and show them.</source>
        <translation>Rasporedite pločice po želji: pomerajte ih, menjajte im veličinu, sakrivajte ih i prikazujte.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Prvi koraci</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Bring in your contacts, then create a campaign; this page fills by itself.</source>
        <translation>Još ništa nije poslato. Uvezite kontakte, a zatim kreirajte kampanju; ova stranica se popunjava sama.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardTiles</name>
    <message>
        <source>Network not known</source>
        <translation>Mreža nije poznata</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Poslate poruke</translation>
    </message>
    <message>
        <source>How many messages left in the period</source>
        <translation>Koliko je poruka poslato u periodu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Trošak</translation>
    </message>
    <message>
        <source>What they cost, in all and for each</source>
        <translation>Koliko koštaju, ukupno i po poruci</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Stopa isporuke</translation>
    </message>
    <message>
        <source>The share that arrived</source>
        <translation>Udeo poruka koje su stigle</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Prečice</translation>
    </message>
    <message>
        <source>Create campaign, Add distribution list</source>
        <translation>Kreiraj kampanju, Dodaj listu primalaca</translation>
    </message>
    <message>
        <source>SMS traffic</source>
        <translation>SMS saobraćaj</translation>
    </message>
    <message>
        <source>Messages over time, as a graph</source>
        <translation>Poruke tokom vremena, kao grafikon</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Status isporuke</translation>
    </message>
    <message>
        <source>Delivered, undelivered and on their way, as a ring</source>
        <translation>Isporučeno, neisporučeno i na putu, kao prsten</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Zemlje</translation>
    </message>
    <message>
        <source>Messages by country, as bars</source>
        <translation>Poruke po zemlji, kao trake</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Trošak po zemlji</translation>
    </message>
    <message>
        <source>Where the money goes, as a ring</source>
        <translation>Kuda odlazi novac, kao prsten</translation>
    </message>
    <message>
        <source>Traffic per country</source>
        <translation>Saobraćaj po zemlji</translation>
    </message>
    <message>
        <source>Every country with its figures, as a table</source>
        <translation>Svaka zemlja sa svojim brojkama, kao tabela</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Mreže</translation>
    </message>
    <message>
        <source>Every network with its figures, as a table</source>
        <translation>Svaka mreža sa svojim brojkama, kao tabela</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>U ovom periodu ništa nije poslato.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Dodaj listu primalaca</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kreiraj kampanju</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>na putu: %1</translation>
    </message>
    <message>
        <source>%1 cents each</source>
        <translation>%1 centi po poruci</translation>
    </message>
    <message>
        <source>%1 undelivered</source>
        <translation>neisporučeno: %1</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Isporučeno</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Neisporučeno</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Preneto</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>isporučeno</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Poruke</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udeo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Ostale zemlje</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>ukupno</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
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
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Poslednji dan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primeni</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Izaberite period</translation>
    </message>
</context>
<context>
    <name>cm::DemoBar</name>
    <message>
        <source>Remove the example data?</source>
        <translation>Ukloniti probne podatke?</translation>
    </message>
    <message>
        <source>The example workspace is deleted from this computer, with everything that you have made in it. Your other workspaces are not touched.</source>
        <translation>Radni prostor sa probnim podacima biće izbrisan sa ovog računara, zajedno sa svime što ste u njemu napravili. Vaši ostali radni prostori ostaju netaknuti.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>The example data are still there</source>
        <translation>Probni podaci su još tu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Nazad na prvu stranicu</translation>
    </message>
    <message>
        <source>Remove example data</source>
        <translation>Ukloni probne podatke</translation>
    </message>
    <message>
        <source>Example data. Nothing that you send here leaves this computer.</source>
        <translation>Probni podaci. Ništa što ovde pošaljete ne napušta ovaj računar.</translation>
    </message>
</context>
<context>
    <name>cm::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n novo obaveštenje</numerusform>
            <numerusform>%n nova obaveštenja</numerusform>
            <numerusform>%n novih obaveštenja</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Engine</name>
    <message>
        <source>Import “%1”</source>
        <translation>Uvoz: „%1“</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>Pokretanje: „%1“</translation>
    </message>
    <message>
        <source>Launch campaign</source>
        <translation>Pokretanje kampanje</translation>
    </message>
</context>
<context>
    <name>cm::EngineCore</name>
    <message>
        <source>This computer</source>
        <translation>Ovaj računar</translation>
    </message>
    <message>
        <source>The service of this program has stopped and is being started again.</source>
        <translation>Servis ovog programa je stao i ponovo se pokreće.</translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation>Nijedan radni prostor nije otvoren. Prvo otvorite jedan.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Probni podaci</translation>
    </message>
    <message>
        <source>The example data are not open, so they were not removed.</source>
        <translation>Probni podaci nisu otvoreni, pa nisu uklonjeni.</translation>
    </message>
    <message>
        <source>Not all of the example data could be deleted. Close other programs that look at this folder, then delete it yourself: %1</source>
        <translation>Nisu svi probni podaci mogli da se izbrišu. Zatvorite druge programe koji koriste ovu fasciklu, a zatim je sami izbrišite: %1</translation>
    </message>
</context>
<context>
    <name>cm::EntryTableModel</name>
    <message>
        <source>Phone number</source>
        <translation>Broj telefona</translation>
    </message>
</context>
<context>
    <name>cm::FileDrop</name>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ova datoteka više ne postoji.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Izaberi drugu datoteku…</translation>
    </message>
    <message>
        <source>Drop the file to use it</source>
        <translation>Otpustite datoteku da biste je koristili</translation>
    </message>
    <message>
        <source>Drag your contact file here</source>
        <translation>Prevucite ovde datoteku sa kontaktima</translation>
    </message>
    <message>
        <source>CSV, TSV or text, with one contact on each line</source>
        <translation>CSV, TSV ili tekst, po jedan kontakt u svakom redu</translation>
    </message>
    <message>
        <source>&amp;Browse for contact list…</source>
        <translation>P&amp;otraži listu kontakata…</translation>
    </message>
    <message>
        <source>Choose another file instead of %1</source>
        <translation>Izaberi drugu datoteku umesto %1</translation>
    </message>
    <message>
        <source>Browse for contact list</source>
        <translation>Potraži listu kontakata</translation>
    </message>
</context>
<context>
    <name>cm::FilterPanel</name>
    <message>
        <source>Equal</source>
        <translation>Jednako</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>Nije jednako</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Počinje sa</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Završava se sa</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Sadrži</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <translation>Ne sadrži</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Ukloni ovaj uslov</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Uslov</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtriraj po</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraži</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Dodaj uslov</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 nije %2</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 počinje sa „%2“</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <translation>%1 se završava sa „%2“</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 sadrži „%2“</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 ne sadrži „%2“</translation>
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
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>cm::FormField</name>
    <message>
        <source>About “%1”</source>
        <translation>O polju „%1“</translation>
    </message>
</context>
<context>
    <name>cm::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
</context>
<context>
    <name>cm::GatewayCard</name>
    <message>
        <source>Test connection</source>
        <translation>Testiraj vezu</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Uredi %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Izbriši %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Povezan</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Povezivanje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Greška</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Miruje</translation>
    </message>
    <message>
        <source>Practice carrier: no SMS leaves this computer</source>
        <translation>Probni operater: nijedan SMS ne napušta ovaj računar</translation>
    </message>
    <message>
        <source>SMPP at %1:%2 as “%3”%4</source>
        <translation>SMPP na %1:%2 kao „%3“%4</translation>
    </message>
    <message>
        <source>, encrypted</source>
        <translation>, šifrovano</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Testiraj vezu: %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testiranje…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Veza radi.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Veza ne radi.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayDialog</name>
    <message>
        <source>Add practice carrier</source>
        <translation>Dodavanje probnog operatera</translation>
    </message>
    <message>
        <source>Edit practice carrier</source>
        <translation>Uređivanje probnog operatera</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>Dodavanje SMPP gejtveja</translation>
    </message>
    <message>
        <source>Edit SMPP gateway</source>
        <translation>Uređivanje SMPP gejtveja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Sačuvaj i t&amp;estiraj</translation>
    </message>
    <message>
        <source>For example: Carrier in Germany</source>
        <translation>Na primer: Operater u Nemačkoj</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;ziv</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Sačuvana; ostavite prazno da je zadržite</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Lozinka</translation>
    </message>
    <message>
        <source>The service stores it encrypted. It can be replaced, but nobody can read it again.</source>
        <translation>Servis je čuva šifrovanu. Može se zameniti, ali niko ne može ponovo da je pročita.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Encrypt the connection (T&amp;LS)</source>
        <translation>Šifruj vezu (&amp;TLS)</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>P&amp;rozor</translation>
    </message>
    <message>
        <source>How many messages may wait for the carrier&apos;s answer at a time. If the connection breaks, at most that many are in doubt.</source>
        <translation>Koliko poruka istovremeno može da čeka odgovor operatera. Ako se veza prekine, najviše toliko ih je neizvesno.</translation>
    </message>
    <message>
        <source>SMS per &amp;second</source>
        <translation>SMS-ova u &amp;sekundi</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez ograničenja</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>System I&amp;D</source>
        <translation>System I&amp;D</translation>
    </message>
    <message>
        <source>&amp;Bind type</source>
        <translation>Tip &amp;veze (bind)</translation>
    </message>
    <message>
        <source>Transceiver: one connection for both directions</source>
        <translation>Transceiver: jedna veza za oba smera</translation>
    </message>
    <message>
        <source>Transmitter and receiver: one each</source>
        <translation>Transmitter i receiver: po jedna veza</translation>
    </message>
    <message>
        <source>Transmitter only: no receipts</source>
        <translation>Samo transmitter: bez potvrda</translation>
    </message>
    <message>
        <source>&amp;Advanced settings</source>
        <translation>N&amp;apredna podešavanja</translation>
    </message>
    <message>
        <source>By the number</source>
        <translation>Prema broju</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nepoznat</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Međunarodni</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacionalni</translation>
    </message>
    <message>
        <source>Network specific</source>
        <translation>Specifičan za mrežu</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Pretplatnički</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alfanumerički</translation>
    </message>
    <message>
        <source>Abbreviated</source>
        <translation>Skraćeni</translation>
    </message>
    <message>
        <source>ISDN (E.164)</source>
        <translation>ISDN (E.164)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privatni</translation>
    </message>
    <message>
        <source>System type</source>
        <translation>Tip sistema</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Broj veza</translation>
    </message>
    <message>
        <source>Keep-alive every</source>
        <translation>Provera veze na svakih</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Čekanje odgovora</translation>
    </message>
    <message>
        <source>Receipts of long messages</source>
        <translation>Potvrde dugih poruka</translation>
    </message>
    <message>
        <source>One for each part</source>
        <translation>Po jedna za svaki deo</translation>
    </message>
    <message>
        <source>For the first part</source>
        <translation>Za prvi deo</translation>
    </message>
    <message>
        <source>For the last part</source>
        <translation>Za poslednji deo</translation>
    </message>
    <message>
        <source>For any one part</source>
        <translation>Za bilo koji deo</translation>
    </message>
    <message>
        <source>Message IDs</source>
        <translation>ID-jevi poruka</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Kako stignu</translation>
    </message>
    <message>
        <source>Hexadecimal or decimal</source>
        <translation>Heksadecimalno ili decimalno</translation>
    </message>
    <message>
        <source>Long messages</source>
        <translation>Duge poruke</translation>
    </message>
    <message>
        <source>Header, 8-bit reference</source>
        <translation>Zaglavlje, 8-bitna referenca</translation>
    </message>
    <message>
        <source>Header, 16-bit reference</source>
        <translation>Zaglavlje, 16-bitna referenca</translation>
    </message>
    <message>
        <source>SAR parameters</source>
        <translation>SAR parametri</translation>
    </message>
    <message>
        <source>In one piece (message_payload)</source>
        <translation>U jednom komadu (message_payload)</translation>
    </message>
    <message>
        <source>Encoding of SMS text</source>
        <translation>Kodiranje SMS teksta</translation>
    </message>
    <message>
        <source>GSM 7 bit (3GPP 23.038)</source>
        <translation>GSM 7 bita (3GPP 23.038)</translation>
    </message>
    <message>
        <source>Latin 1</source>
        <translation>Latin 1</translation>
    </message>
    <message>
        <source>Sender: type of number</source>
        <translation>Pošiljalac: tip broja</translation>
    </message>
    <message>
        <source>Sender: numbering plan</source>
        <translation>Pošiljalac: plan numeracije</translation>
    </message>
    <message>
        <source>Recipient: type of number</source>
        <translation>Primalac: tip broja</translation>
    </message>
    <message>
        <source>Recipient: numbering plan</source>
        <translation>Primalac: plan numeracije</translation>
    </message>
    <message>
        <source>The practice carrier behaves like a real one: it takes messages, answers, and sends receipts. No SMS leaves this computer and nothing is charged.</source>
        <translation>Probni operater se ponaša kao pravi: prima poruke, odgovara i šalje potvrde. Nijedan SMS ne napušta ovaj računar i ništa se ne naplaćuje.</translation>
    </message>
    <message>
        <source>&amp;Answers after</source>
        <translation>&amp;Odgovara posle</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Receipts after about</source>
        <translation>&amp;Potvrde posle oko</translation>
    </message>
    <message>
        <source>&amp;Undelivered</source>
        <translation>&amp;Neisporučeno</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Letters of national languages</source>
        <translation>Slova nacionalnih jezika</translation>
    </message>
    <message>
        <source>For safety it was not kept: enter it again.</source>
        <translation>Radi bezbednosti nije sačuvana: unesite je ponovo.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayForm</name>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1: vrednost mora biti između %2 i %3.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Dajte gejtveju naziv.</translation>
    </message>
    <message>
        <source>Enter the carrier&apos;s host name or address.</source>
        <translation>Unesite ime hosta ili adresu operatera.</translation>
    </message>
    <message>
        <source>Enter the host alone: no “smpp://” before it, and the port in its own field.</source>
        <translation>Unesite samo host: bez „smpp://“ ispred, a port u njegovo polje.</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Enter the system ID that the carrier gave you.</source>
        <translation>Unesite System ID koji ste dobili od operatera.</translation>
    </message>
    <message>
        <source>A system ID has at most 15 characters.</source>
        <translation>System ID ima najviše 15 znakova.</translation>
    </message>
    <message>
        <source>An SMPP password has at most 8 characters.</source>
        <translation>SMPP lozinka ima najviše 8 znakova.</translation>
    </message>
    <message>
        <source>A system type has at most 12 characters.</source>
        <translation>Tip sistema ima najviše 12 znakova.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Prozor</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>Broj veza</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>Brzina slanja</translation>
    </message>
    <message>
        <source>The keep-alive interval</source>
        <translation>Interval provere veze</translation>
    </message>
    <message>
        <source>The response time-out</source>
        <translation>Čekanje odgovora</translation>
    </message>
    <message>
        <source>The answer time</source>
        <translation>Vreme odgovora</translation>
    </message>
    <message>
        <source>The receipt time</source>
        <translation>Vreme do potvrde</translation>
    </message>
    <message>
        <source>The undelivered share</source>
        <translation>Udeo neisporučenih</translation>
    </message>
</context>
<context>
    <name>cm::GatewaysPage</name>
    <message>
        <source>No gateways yet</source>
        <translation>Još nema gejtveja</translation>
    </message>
    <message>
        <source>A gateway is the way out to a carrier. Add the SMPP access that your carrier gave you, or the practice carrier to try things out.</source>
        <translation>Gejtvej je put do operatera. Dodajte SMPP pristup koji ste dobili od operatera ili probnog operatera da isprobate rad.</translation>
    </message>
    <message>
        <source>Add &amp;gateway</source>
        <translation>Dodaj &amp;gejtvej</translation>
    </message>
    <message>
        <source>SMPP gateway…</source>
        <translation>SMPP gejtvej…</translation>
    </message>
    <message>
        <source>Practice carrier…</source>
        <translation>Probni operater…</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>Dodaj SMPP gejtvej</translation>
    </message>
    <message>
        <source>Add practice carrier</source>
        <translation>Dodaj probnog operatera</translation>
    </message>
    <message>
        <source>Campaign accounts send through these. Passwords are stored encrypted by the service and cannot be read back.</source>
        <translation>Nalozi za kampanje šalju preko ovih gejtveja. Servis čuva lozinke šifrovane i one se ne mogu ponovo pročitati.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Gateway “%1” saved</source>
        <translation>Gejtvej „%1“ je sačuvan</translation>
    </message>
    <message>
        <source>Delete this gateway?</source>
        <translation>Izbrisati ovaj gejtvej?</translation>
    </message>
    <message>
        <source>“%1” and its stored password are deleted. A gateway that an account uses cannot be deleted.</source>
        <translation>Gejtvej „%1“ i njegova sačuvana lozinka biće izbrisani. Gejtvej koji neki nalog koristi ne može da se izbriše.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Gateway “%1” deleted</source>
        <translation>Gejtvej „%1“ je izbrisan</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Dodaj gejtvej</translation>
    </message>
    <message>
        <source>The access to a carrier by SMPP, or the practice carrier, which sends nothing and answers like a real one.</source>
        <translation>Pristup operateru preko SMPP-a ili probni operater, koji ništa ne šalje, a odgovara kao pravi.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gejtveji</translation>
    </message>
    <message>
        <source>The ways out to the carriers, each with its state. Test connects to one and says what came of it.</source>
        <translation>Putevi ka operaterima, svaki sa svojim stanjem. „Testiraj vezu“ proverava vezu i javlja ishod.</translation>
    </message>
</context>
<context>
    <name>cm::HistoryScreen</name>
    <message>
        <source>Receiver</source>
        <translation>Primalac</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID poruke</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Status isporuke</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Kôd greške</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Nalog za slanje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copies the checked messages as a table</source>
        <translation>Kopira označene poruke kao tabelu</translation>
    </message>
    <message>
        <source>Every message that goes out is listed here, with what became of it.</source>
        <translation>Ovde se navodi svaka poruka koja ode i šta je bilo s njom.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kreiraj kampanju</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Istorija poruka</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>Kopirana je %n poruka</numerusform>
            <numerusform>Kopirane su %n poruke</numerusform>
            <numerusform>Kopirano je %n poruka</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Which days you look at: a ready-made period, or a range of your own.</source>
        <translation>Koje dane gledate: gotov period ili sopstveni opseg.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Poruke</translation>
    </message>
    <message>
        <source>Every message that went out. Press Enter on one, or double-click it, to see its story with the time of each event.</source>
        <translation>Sve poruke koje su otišle. Pritisnite Enter na poruci ili je dvaput kliknite da vidite njen tok sa vremenom svakog događaja.</translation>
    </message>
    <message>
        <source>The number that the message went to. Without the permission to see full numbers, only its beginning is shown.</source>
        <translation>Broj na koji je poruka poslata. Bez dozvole za prikaz celih brojeva vidi se samo njegov početak.</translation>
    </message>
    <message>
        <source>Submitted until the carrier says what became of it: Delivered or Undelivered.</source>
        <translation>„Predata“ dok operater ne javi šta je bilo s njom: „Isporučena“ ili „Neisporučena“.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>What the message cost, in EUR cents.</source>
        <translation>Koliko je poruka koštala, u evrocentima.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>U ovom periodu ništa nije poslato</translation>
    </message>
</context>
<context>
    <name>cm::IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Da li ste još tu?</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Odjavi se odmah</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Ostani prijavljen</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked here for a while. You will be signed out in %n second(s). What you are writing is kept and comes back when you sign in again.</source>
        <translation>
            <numerusform>Ovde već neko vreme niko nije radio. Bićete odjavljeni za %n sekundu. Ono što pišete čuva se i vraća kad se ponovo prijavite.</numerusform>
            <numerusform>Ovde već neko vreme niko nije radio. Bićete odjavljeni za %n sekunde. Ono što pišete čuva se i vraća kad se ponovo prijavite.</numerusform>
            <numerusform>Ovde već neko vreme niko nije radio. Bićete odjavljeni za %n sekundi. Ono što pišete čuva se i vraća kad se ponovo prijavite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Import</name>
    <message>
        <source>Comma  ,</source>
        <translation>Zarez  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Tačka i zarez  ;</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Uspravna crta  |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Zapadnoevropsko (Windows-1252)</translation>
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
        <translation>Nijedna</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nevažeći</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Odjavljen</translation>
    </message>
</context>
<context>
    <name>cm::ImportColumnsPage</name>
    <message>
        <source>The first line names the columns</source>
        <translation>Prvi red sadrži nazive kolona</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Razdelnik</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodiranje</translation>
    </message>
    <message>
        <source>&amp;Country of national numbers</source>
        <translation>Ze&amp;mlja za nacionalne brojeve</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of this country.</source>
        <translation>Brojevi bez pozivnog broja zemlje čitaju se kao brojevi ove zemlje.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Šta je pronađeno</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Prvi redovi</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Definisanje čuvara mesta</translation>
    </message>
    <message numerus="yes">
        <source>about %n contact(s)</source>
        <translation>
            <numerusform>oko %n kontakt</numerusform>
            <numerusform>oko %n kontakta</numerusform>
            <numerusform>oko %n kontakata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakta</numerusform>
            <numerusform>%n kontakata</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown.</source>
        <translation>%1; prikazano je prvih %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid phone number; the report will list such rows.</source>
        <translation>
            <numerusform>%n od njih nema važeći broj telefona; takvi redovi biće navedeni u izveštaju.</numerusform>
            <numerusform>%n od njih nemaju važeći broj telefona; takvi redovi biće navedeni u izveštaju.</numerusform>
            <numerusform>%n od njih nema važeći broj telefona; takvi redovi biće navedeni u izveštaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Razdelnik</translation>
    </message>
    <message>
        <source>What stands between the columns. Change it when the preview looks wrong.</source>
        <translation>Šta stoji između kolona. Promenite ga ako pregled ne izgleda dobro.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodiranje</translation>
    </message>
    <message>
        <source>How the letters are written in the file. Change it when some of them look wrong.</source>
        <translation>Kako su slova zapisana u datoteci. Promenite ga ako neka od njih ne izgledaju dobro.</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Zemlja za nacionalne brojeve</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zaglavlje</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns.</source>
        <translation>Da li prvi red sadrži nazive kolona.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Say for each column what it is. One holds the phone numbers; the others become placeholders under the name that you give them.</source>
        <translation>Za svaku kolonu navedite šta je. Jedna sadrži brojeve telefona; ostale postaju čuvari mesta pod imenom koje im date.</translation>
    </message>
</context>
<context>
    <name>cm::ImportDraft</name>
    <message>
        <source>Give the list a name.</source>
        <translation>Dajte listi naziv.</translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>Naziv može imati najviše %n znak.</numerusform>
            <numerusform>Naziv može imati najviše %n znaka.</numerusform>
            <numerusform>Naziv može imati najviše %n znakova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with contacts, or drop one here.</source>
        <translation>Izaberite datoteku sa kontaktima ili je prevucite ovde.</translation>
    </message>
    <message>
        <source>Paste the contacts, one on each line.</source>
        <translation>Nalepite kontakte, po jedan u svakom redu.</translation>
    </message>
    <message>
        <source>Column %1 needs a name. Name it, or leave the column out.</source>
        <translation>Kolona %1 mora imati naziv. Dajte joj naziv ili je izostavite.</translation>
    </message>
    <message>
        <source>The name of column %1 is too long: at most %2 characters.</source>
        <translation>Naziv kolone %1 je predugačak: najveći dozvoljeni broj znakova je %2.</translation>
    </message>
    <message>
        <source>The name of column %1 cannot have braces or “|”: messages use them to mark placeholders.</source>
        <translation>Naziv kolone %1 ne sme da sadrži vitičaste zagrade ni „|“: njima se u porukama označavaju čuvari mesta.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have the same name “%3”. Change one of them.</source>
        <translation>Kolone %1 i %2 imaju isti naziv „%3“. Promenite jedan od njih.</translation>
    </message>
    <message>
        <source>Mark the column that holds the phone numbers.</source>
        <translation>Označite kolonu koja sadrži brojeve telefona.</translation>
    </message>
</context>
<context>
    <name>cm::ImportReportPage</name>
    <message>
        <source>accepted</source>
        <translation>prihvaćeno</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplikati</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>nevažeći</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>odjavljeni</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>Redovi koji nisu uvezeni</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Sačuvaj odbijene redove…</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>&amp;Kreiraj kampanju sa listom</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotovo</translation>
    </message>
    <message>
        <source>No contact of “%1” could be imported</source>
        <translation>Nijedan kontakt iz „%1“ nije mogao da se uveze</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>Lista „%1“ je spremna</translation>
    </message>
    <message>
        <source>Every row of the file became a contact.</source>
        <translation>Svaki red datoteke postao je kontakt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows became contacts. The others and the reasons are listed below.</source>
        <translation>U kontakte je pretvoreno %1 od %2 redova. Ostali su navedeni ispod, sa razlozima.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the saved file has all of them.</source>
        <translation>Prikazano je prvih %1 od %2; sačuvana datoteka sadrži sve.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Čuvanje odbijenih redova</translation>
    </message>
    <message>
        <source>%1 - rejected rows.csv</source>
        <translation>%1 - odbijeni redovi.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Datoteka nije mogla da se sačuva: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prihvaćeno</translation>
    </message>
    <message>
        <source>The contacts that are on the list now.</source>
        <translation>Kontakti koji su sada na listi.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikati</translation>
    </message>
    <message>
        <source>Numbers that came more than once; each is on the list once.</source>
        <translation>Brojevi koji su se pojavili više puta; svaki je na listi jednom.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nevažeći</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be reached. The table says why.</source>
        <translation>Redovi bez broja telefona na koji se može slati. U tabeli piše zašto.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Odjavljeni</translation>
    </message>
    <message>
        <source>People who do not want messages any more. They are left out.</source>
        <translation>Ljudi koji više ne žele poruke. Oni su izostavljeni.</translation>
    </message>
    <message>
        <source>Each with its reason. Save them as a file, mend them, and bring them in again.</source>
        <translation>Svaki sa svojim razlogom. Sačuvajte ih kao datoteku, ispravite ih i ponovo uvezite.</translation>
    </message>
    <message>
        <source>Create a campaign with it</source>
        <translation>Kreiraj kampanju sa listom</translation>
    </message>
    <message>
        <source>Goes on to a campaign for this list.</source>
        <translation>Prelazi na kampanju za ovu listu.</translation>
    </message>
</context>
<context>
    <name>cm::ImportSourcePage</name>
    <message>
        <source>For example: Customers, spring 2026</source>
        <translation>Na primer: Kupci, proleće 2026.</translation>
    </message>
    <message>
        <source>List &amp;name</source>
        <translation>Naziv &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Upload a file</source>
        <translation>&amp;Otpremi datoteku</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>Nale&amp;pi kontakte</translation>
    </message>
    <message>
        <source>&amp;Contacts, one on each line</source>
        <translation>&amp;Kontakti, po jedan u svakom redu</translation>
    </message>
    <message>
        <source>&amp;Separator between the columns</source>
        <translation>&amp;Razdelnik između kolona</translation>
    </message>
    <message>
        <source>How a list looks</source>
        <translation>Kako izgleda lista</translation>
    </message>
    <message>
        <source>One contact on each line. One column holds the phone numbers; the others become placeholders that personalize your messages. You name them in the next step.</source>
        <translation>Po jedan kontakt u svakom redu. Jedna kolona sadrži brojeve telefona; ostale postaju čuvari mesta kojima personalizujete poruke. Nazive im dajete u sledećem koraku.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16 and Windows-1252 are recognised, and so are the separators  ,  ;  |  tab and space. Save an Excel workbook as CSV first.</source>
        <translation>Prepoznaju se UTF-8, UTF-16 i Windows-1252, kao i razdelnici  ,  ;  |  tabulator i razmak. Excel radnu svesku prvo sačuvajte kao CSV.</translation>
    </message>
    <message>
        <source>&amp;Download sample</source>
        <translation>Pre&amp;uzmi primer</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 od %2 redova</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) can be pasted. Save them as a file and upload it.</source>
        <translation>
            <numerusform>Može se nalepiti najviše %n kontakt. Sačuvajte ih kao datoteku i otpremite je.</numerusform>
            <numerusform>Može se nalepiti najviše %n kontakta. Sačuvajte ih kao datoteku i otpremite je.</numerusform>
            <numerusform>Može se nalepiti najviše %n kontakata. Sačuvajte ih kao datoteku i otpremite je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact list</source>
        <translation>Izbor liste kontakata</translation>
    </message>
    <message>
        <source>Contact lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Liste kontakata (*.csv *.tsv *.txt);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Čuvanje primera</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>Primer nije mogao da se sačuva: %1</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Naziv liste</translation>
    </message>
    <message>
        <source>The name by which you choose the list for a campaign.</source>
        <translation>Naziv po kom birate listu za kampanju.</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Otpremi datoteku</translation>
    </message>
    <message>
        <source>Takes the contacts from a file on this computer.</source>
        <translation>Uzima kontakte iz datoteke na ovom računaru.</translation>
    </message>
    <message>
        <source>Paste contacts</source>
        <translation>Nalepi kontakte</translation>
    </message>
    <message>
        <source>Takes up to 2,000 contacts that you paste or type.</source>
        <translation>Prima do 2.000 kontakata koje nalepite ili upišete.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV or text file here, or browse for it. Separator, heading and encoding are found by themselves.</source>
        <translation>Prevucite ovamo CSV, TSV ili tekstualnu datoteku ili je potražite. Razdelnik, zaglavlje i kodiranje se prepoznaju automatski.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>One contact on each line, with a separator between the columns.</source>
        <translation>Po jedan kontakt u svakom redu, sa razdelnikom između kolona.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Razdelnik</translation>
    </message>
    <message>
        <source>What stands between the columns of a line.</source>
        <translation>Šta stoji između kolona u redu.</translation>
    </message>
    <message>
        <source>An example, and a sample file to download and fill in.</source>
        <translation>Primer i datoteka za preuzimanje i popunjavanje.</translation>
    </message>
</context>
<context>
    <name>cm::ImportTask</name>
    <message>
        <source>Taking it back</source>
        <translation>Poništavanje</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Uvoz kontakata</translation>
    </message>
    <message>
        <source>The workspace was closed before the import had finished. Nothing was imported.</source>
        <translation>Radni prostor je zatvoren pre nego što je uvoz završen. Ništa nije uvezeno.</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>Lista mora imati naziv.</translation>
    </message>
    <message>
        <source>Every recipient of this file has opted out. No list was made.</source>
        <translation>Svi primaoci iz ove datoteke odjavili su se od prijema poruka. Lista nije napravljena.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Završavanje</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Uvoz je prekinut.</translation>
    </message>
</context>
<context>
    <name>cm::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Sakrij</translation>
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
        <translation>%1, %2%</translation>
    </message>
</context>
<context>
    <name>cm::JobProgress</name>
    <message>
        <source>Pause</source>
        <translation>Pauziraj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>još %n sekunda</numerusform>
            <numerusform>još %n sekunde</numerusform>
            <numerusform>još %n sekundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>još %n minut</numerusform>
            <numerusform>još %n minuta</numerusform>
            <numerusform>još %n minuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>još %n sat</numerusform>
            <numerusform>još %n sata</numerusform>
            <numerusform>još %n sati</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzirano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Prekidanje…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Prekinuto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sakrij</translation>
    </message>
</context>
<context>
    <name>cm::JobsButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n u toku</numerusform>
            <numerusform>%n u toku</numerusform>
            <numerusform>%n u toku</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadaci</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Zadaci: %n u toku</numerusform>
            <numerusform>Zadaci: %n u toku</numerusform>
            <numerusform>Zadaci: %n u toku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::LanguageChoice</name>
    <message>
        <source>Turkish</source>
        <translation>turski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>španski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalski</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalski</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gudžarati</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kanada</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malajalam</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>orija</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pandžapski</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamilski</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Slova: %1</translation>
    </message>
    <message>
        <source>Up to 155 characters in one SMS instead of 70. Used only for a message that takes fewer SMS that way. Ask the carrier first: some networks and old handsets show other letters.</source>
        <translation>Do 155 znakova u jednom SMS-u umesto 70. Koristi se samo za poruke kojima je tako potrebno manje SMS-ova. Prvo pitajte operatera: neke mreže i stari telefoni prikazuju druga slova.</translation>
    </message>
    <message>
        <source>Only with the encoding GSM 7 bit and a header for long messages.</source>
        <translation>Samo uz kodiranje GSM 7 bita i zaglavlje za duge poruke.</translation>
    </message>
</context>
<context>
    <name>cm::Languages</name>
    <message>
        <source>en_GB</source>
        <comment>formats</comment>
        <extracomment>The locale whose dates and numbers are shown where the computer itself speaks another language, for example de_DE. It must write its digits as 0 to 9.</extracomment>
        <translation>sr_Latn_RS</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, with a capital letter: Deutsch, Français …</extracomment>
        <translation>Srpski</translation>
    </message>
</context>
<context>
    <name>cm::LaunchCheck</name>
    <message>
        <source>Please choose the traffic account that the campaign is sent by.</source>
        <translation>Izaberite nalog za slanje preko kojeg se šalje kampanja.</translation>
    </message>
    <message>
        <source>The traffic account of this campaign does not exist any more. Please choose another one.</source>
        <translation>Nalog za slanje ove kampanje više ne postoji. Izaberite drugi.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is not for campaigns. Please choose another one.</source>
        <translation>Nalog za slanje „%1“ nije za kampanje. Izaberite drugi.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is inactive. Please choose another one, or activate it.</source>
        <translation>Nalog za slanje „%1“ je neaktivan. Izaberite drugi ili ga aktivirajte.</translation>
    </message>
    <message>
        <source>The name of the campaign must have 3 to 50 characters.</source>
        <translation>Naziv kampanje mora imati od 3 do 50 znakova.</translation>
    </message>
    <message>
        <source>Please choose at least one distribution list.</source>
        <translation>Izaberite bar jednu listu primalaca.</translation>
    </message>
    <message>
        <source>A distribution list of this campaign does not exist any more. Please choose the lists again.</source>
        <translation>Neka od lista primalaca ove kampanje više ne postoji. Ponovo izaberite liste.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready: its import is not finished, or has failed.</source>
        <translation>Lista „%1“ nije spremna: njen uvoz nije završen ili nije uspeo.</translation>
    </message>
    <message>
        <source>The scheduled time has passed. Please choose another one.</source>
        <translation>Zakazano vreme je prošlo. Izaberite drugo.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>Kampanja nema poruku. Napišite je.</translation>
    </message>
</context>
<context>
    <name>cm::LaunchTask</name>
    <message>
        <source>The workspace was closed. The launch goes on by itself when it is open again.</source>
        <translation>Radni prostor je zatvoren. Pokretanje se samo nastavlja kad ga ponovo otvorite.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Ova kampanja više ne postoji.</translation>
    </message>
    <message>
        <source>This campaign has ended. Clone it to send it again.</source>
        <translation>Ova kampanja je završena. Duplirajte je da biste je ponovo poslali.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Priprema</translation>
    </message>
    <message>
        <source>Uploading messages</source>
        <translation>Otpremanje poruka</translation>
    </message>
    <message>
        <source>Checking that everything has arrived</source>
        <translation>Provera da li je sve stiglo</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Pokretanje</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>Vraćanje u nacrt</translation>
    </message>
    <message>
        <source>Waiting until your latest edits have reached the service</source>
        <translation>Čeka se da vaše poslednje izmene stignu do servisa</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign since you saw it. Nothing was sent; please look at it again and launch it then.</source>
        <translation>Neko drugi je izmenio ovu kampanju otkad ste je videli. Ništa nije poslato; pogledajte je ponovo i zatim je pokrenite.</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients. Nothing was sent.</source>
        <translation>Niko ne bi dobio poruku: liste su prazne ili ni za jednog primaoca od poruke ništa ne ostaje. Ništa nije poslato.</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign and launched it. What goes out is what they have written; nothing was sent from here. Please look at it now.</source>
        <translation>Neko drugi je izmenio ovu kampanju i pokrenuo je. Šalje se ono što je ta osoba napisala; odavde ništa nije poslato. Pogledajte kampanju sada.</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Čeka se vaša odluka</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed since this campaign was launched. Everything is ready; shall it go out now?</source>
        <translation>
            <numerusform>Od pokretanja ove kampanje prošlo je više od %n minuta. Sve je spremno; da li da se pošalje sada?</numerusform>
            <numerusform>Od pokretanja ove kampanje prošlo je više od %n minuta. Sve je spremno; da li da se pošalje sada?</numerusform>
            <numerusform>Od pokretanja ove kampanje prošlo je više od %n minuta. Sve je spremno; da li da se pošalje sada?</numerusform>
        </translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Pokretanje je prekinuto.</translation>
    </message>
</context>
<context>
    <name>cm::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Delovi programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst licence</translation>
    </message>
    <message>
        <source>%1: © %2</source>
        <translation>%1: © %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>This is free software: you may use, study, share and change it. It is built with the work of many others.</source>
        <translation>Ovo je slobodan softver: smete da ga koristite, proučavate, delite i menjate. U njega je ugrađen rad mnogih drugih.</translation>
    </message>
</context>
<context>
    <name>cm::ListInfoDialog</name>
    <message>
        <source>Entries</source>
        <translation>Stavke</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Čuvari mesta</translation>
    </message>
    <message>
        <source>Successful campaigns</source>
        <translation>Uspešne kampanje</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Kreirano</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Left out at the import</source>
        <translation>Izostavljeno pri uvozu</translation>
    </message>
    <message>
        <source>Invalid: %1 · Duplicates: %2 · Opted out: %3</source>
        <translation>Nevažeći: %1 · Duplikati: %2 · Odjavljeni: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>&amp;Kreiraj kampanju sa listom</translation>
    </message>
</context>
<context>
    <name>cm::ListPanel</name>
    <message>
        <source>Select contact lists</source>
        <translation>Izbor lista kontakata</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Pretraži nazive</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Još nema lista primalaca</translation>
    </message>
    <message>
        <source>Add one under Contacts first.</source>
        <translation>Prvo dodajte neku u odeljku „Kontakti“.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>Nijedna lista nije izabrana.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln primalac</numerusform>
            <numerusform>%Ln primaoca</numerusform>
            <numerusform>%Ln primalaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ListPreviewDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n stavka</numerusform>
            <numerusform>%n stavke</numerusform>
            <numerusform>%n stavki</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Nema stavki</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Ova lista je prazna.</translation>
    </message>
    <message>
        <source>Search in numbers</source>
        <translation>Pretraži brojeve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
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
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Stavke</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Kreirano</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Radnja</translation>
    </message>
</context>
<context>
    <name>cm::LocalService</name>
    <message>
        <source>Another window of this program, or another program, works with the data of this computer already. Close it, and then try again.</source>
        <translation>Drugi prozor ovog programa ili neki drugi program već radi sa podacima ovog računara. Zatvorite ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The folder for the data of this computer cannot be made. Check the disk and its rights.</source>
        <translation>Fascikla za podatke ovog računara ne može da se napravi. Proverite disk i dozvole za njega.</translation>
    </message>
    <message>
        <source>The service of this program could not be started. Install the program again.</source>
        <translation>Servis ovog programa nije mogao da se pokrene. Ponovo instalirajte program.</translation>
    </message>
</context>
<context>
    <name>cm::LookAlikeOffer</name>
    <message numerus="yes">
        <source>%n character(s) replaced.</source>
        <translation>
            <numerusform>Zamenjen je %n znak.</numerusform>
            <numerusform>Zamenjena su %n znaka.</numerusform>
            <numerusform>Zamenjeno je %n znakova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) have a look-alike in the SMS alphabet: %1.</source>
        <translation>
            <numerusform>%n znak ima sličan znak u SMS alfabetu: %1.</numerusform>
            <numerusform>%n znaka imaju sličan znak u SMS alfabetu: %1.</numerusform>
            <numerusform>%n znakova ima sličan znak u SMS alfabetu: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the message takes %1 SMS instead of %2.</source>
        <translation>Uz zamenu je potreban manji broj SMS-ova: %1 umesto %2.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zameni</translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more recipient(s) can get the message.</source>
        <translation>
            <numerusform>Uz zamenu još %Ln primalac može da dobije poruku.</numerusform>
            <numerusform>Uz zamenu još %Ln primaoca mogu da dobiju poruku.</numerusform>
            <numerusform>Uz zamenu još %Ln primalaca može da dobije poruku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then all recipients together take %1 SMS instead of %2.</source>
        <translation>Uz zamenu je za sve primaoce zajedno potreban manji broj SMS-ova: %1 umesto %2.</translation>
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
        <translation>Stranica</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinhronizuj odmah</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasterske prečice</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Izađi</translation>
    </message>
    <message>
        <source>Quit while work is going on?</source>
        <translation>Izaći dok je rad u toku?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running. An upload goes on at the next start; an import starts again from its beginning.</source>
        <translation>
            <numerusform>%n zadatak je u toku. Otpremanje se nastavlja pri sledećem pokretanju; uvoz počinje ispočetka.</numerusform>
            <numerusform>%n zadatka su u toku. Otpremanje se nastavlja pri sledećem pokretanju; uvoz počinje ispočetka.</numerusform>
            <numerusform>%n zadataka je u toku. Otpremanje se nastavlja pri sledećem pokretanju; uvoz počinje ispočetka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Idi bilo gde, uradi bilo šta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraži</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Korisničko uputstvo</translation>
    </message>
    <message>
        <source>Guided tour of this page</source>
        <translation>Vodič kroz ovu stranicu</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Šta je novo</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Veb-sajt</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Podrška</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatnost</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Uslovi korišćenja</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impresum</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Otvori red</translation>
    </message>
    <message>
        <source>Check the row</source>
        <translation>Označi red</translation>
    </message>
    <message>
        <source>Actions of the row</source>
        <translation>Radnje za red</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Zatvori panel</translation>
    </message>
    <message>
        <source>View the row</source>
        <translation>Pregledaj red</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Uredi red</translation>
    </message>
    <message>
        <source>Clone the campaign</source>
        <translation>Dupliraj kampanju</translation>
    </message>
    <message>
        <source>Details of the list</source>
        <translation>Detalji liste</translation>
    </message>
    <message>
        <source>Delete or archive the row</source>
        <translation>Izbriši ili arhiviraj red</translation>
    </message>
    <message>
        <source>Edit layout: move the tile</source>
        <translation>Raspored: pomeri pločicu</translation>
    </message>
    <message>
        <source>Edit layout: narrower, wider</source>
        <translation>Raspored: uže, šire</translation>
    </message>
    <message>
        <source>Edit layout: lower, higher</source>
        <translation>Raspored: niže, više</translation>
    </message>
    <message>
        <source>Edit layout: hide the tile</source>
        <translation>Raspored: sakrij pločicu</translation>
    </message>
    <message>
        <source>Edit layout: undo</source>
        <translation>Raspored: opozovi</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Zatvori radni prostor</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Odjavi se</translation>
    </message>
    <message>
        <source>Check every row of the page</source>
        <translation>Označi sve redove stranice</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Kopiraj red</translation>
    </message>
    <message>
        <source>Finish a dialog from any field</source>
        <translation>Završi dijalog iz bilo kog polja</translation>
    </message>
    <message>
        <source>Edit layout: redo</source>
        <translation>Raspored: ponovi</translation>
    </message>
    <message>
        <source>Edit layout: leave it</source>
        <translation>Raspored: izađi</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Kao sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetla</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamna</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Visok kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Manje animacija</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
</context>
<context>
    <name>cm::MessageEditor</name>
    <message>
        <source>Placeholders</source>
        <translation>Čuvari mesta</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šabloni</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
</context>
<context>
    <name>cm::MessageStep</name>
    <message>
        <source>Message preview</source>
        <translation>Pregled poruke</translation>
    </message>
    <message>
        <source>Write your message. Personalize it with the Placeholders button, as in: Hello {Name|there}</source>
        <translation>Napišite poruku. Personalizujte je dugmetom „Čuvari mesta“, na primer: Poštovani {Name|korisniče}</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Po&amp;ruka</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Poruke</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znakovi</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Primaoci</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Zakaži</translation>
    </message>
    <message>
        <source>Day and time, in the form day/month/year hours:minutes</source>
        <translation>Dan i vreme, u obliku dan/mesec/godina sati:minuti</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>Nal&amp;og za slanje</translation>
    </message>
    <message>
        <source>It starts by itself at that time, also when this program is closed.</source>
        <translation>Tada počinje sama, čak i kad je ovaj program zatvoren.</translation>
    </message>
    <message>
        <source>Without a schedule it starts as soon as you launch it.</source>
        <translation>Bez zakazivanja počinje čim je pokrenete.</translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>Nema aktivnog naloga za kampanje koji smete da koristite. Administrator može da ga kreira u odeljku „Nalozi za slanje“.</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Probni operater: sve radi kao sa pravim, ali nijedan SMS ne napušta ovaj računar.</translation>
    </message>
    <message>
        <source>This recipient has nothing for %1. A fall-back such as {%2|there} fills the gap.</source>
        <translation>Ovaj primalac nema vrednost za %1. Zamenska reč, kao u {%2|zamena}, popunjava prazninu.</translation>
    </message>
    <message>
        <source>Checking every recipient…</source>
        <translation>Provera svih primalaca…</translation>
    </message>
    <message>
        <source>%1 per recipient, %2 in all.</source>
        <translation>%1 po primaocu, ukupno %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS-a</numerusform>
            <numerusform>%Ln SMS-ova</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 SMS per recipient, %3 in all.</source>
        <translation>%1–%2 SMS-ova po primaocu, ukupno %3.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
    <message>
        <source>What you want to say. Placeholders are filled in for each recipient; {Name|there} says “there” where no name is known. Templates puts in a text that you have kept.</source>
        <translation>Šta želite da kažete. Čuvari mesta se popunjavaju za svakog primaoca; {Name|korisniče} daje „korisniče“ tamo gde ime nije poznato. „Šabloni“ umeće tekst koji ste sačuvali.</translation>
    </message>
    <message>
        <source>How many SMS the recipient in the preview gets. A long text takes more than one.</source>
        <translation>Koliko SMS-ova dobija primalac u pregledu. Dugačak tekst zahteva više od jednog.</translation>
    </message>
    <message>
        <source>The length of the message with the placeholders filled in. Some characters count twice, and some make an SMS hold only 70.</source>
        <translation>Dužina poruke sa popunjenim čuvarima mesta. Neki znakovi se računaju dvostruko, a zbog nekih u SMS staje samo 70 znakova.</translation>
    </message>
    <message>
        <source>How many people get the message.</source>
        <translation>Koliko ljudi dobija poruku.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Nalog za slanje</translation>
    </message>
    <message>
        <source>The account that the campaign is sent through and charged to.</source>
        <translation>Nalog preko kog se kampanja šalje i na koji se naplaćuje.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zakaži</translation>
    </message>
    <message>
        <source>Launches the campaign at a later time, also when this program is not running then.</source>
        <translation>Pokreće kampanju kasnije, čak i ako ovaj program tada nije pokrenut.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone. Walk through the recipients to see each one&apos;s text.</source>
        <translation>Poruka onako kako izgleda na telefonu. Prelistajte primaoce da vidite tekst za svakog od njih.</translation>
    </message>
</context>
<context>
    <name>cm::MessageTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>Nepoznato</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Sent date</source>
        <translation>Datum slanja</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Primalac</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Kôd greške</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Status isporuke</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Datum isporuke</translation>
    </message>
    <message>
        <source>DLR time</source>
        <translation>Trajanje isporuke</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Cena [EUR c]</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID poruke</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Nalog</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delovi</translation>
    </message>
</context>
<context>
    <name>cm::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Više</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>Ima nešto novo.</translation>
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
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>cm::NotificationTableModel</name>
    <message>
        <source>Success</source>
        <translation>Uspeh</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Greška</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozorenje</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informacija</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista primalaca</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>E-mail confirmation</source>
        <translation>Potvrda e-pošte</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budžet</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nepročitano</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Pročitano</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arhivirano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unread, read or archived, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sadržaj</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Kreirano</translation>
    </message>
</context>
<context>
    <name>cm::NotificationsScreen</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Search in content</source>
        <translation>Pretraži sadržaj</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>Nema obaveštenja</translation>
    </message>
    <message>
        <source>When a list is imported, or a campaign starts, ends or needs you, it is said here. What you have archived is found with “Filter by”.</source>
        <translation>Kad se lista uveze ili kampanja počne, završi se ili čeka na vas, to piše ovde. Ono što ste arhivirali možete pronaći pomoću „Filtriraj po“.</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Označi kao nepročitano</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Označi kao pročitano</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arhiviraj</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Obaveštenja</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as unread</source>
        <translation>
            <numerusform>%n obaveštenje označeno kao nepročitano</numerusform>
            <numerusform>%n obaveštenja označena kao nepročitana</numerusform>
            <numerusform>%n obaveštenja označeno kao nepročitano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as read</source>
        <translation>
            <numerusform>%n obaveštenje označeno kao pročitano</numerusform>
            <numerusform>%n obaveštenja označena kao pročitana</numerusform>
            <numerusform>%n obaveštenja označeno kao pročitano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) archived</source>
        <translation>
            <numerusform>%n obaveštenje arhivirano</numerusform>
            <numerusform>%n obaveštenja arhivirana</numerusform>
            <numerusform>%n obaveštenja arhivirano</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::NumberChips</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, ukloni</translation>
    </message>
    <message>
        <source>%1, not valid: %2, remove</source>
        <translation>%1, nije važeći: %2, ukloni</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Broj telefona</translation>
    </message>
    <message>
        <source>%1 is selected; press Delete again to remove it</source>
        <translation>Izabran je %1; ponovo pritisnite Delete da biste ga uklonili</translation>
    </message>
</context>
<context>
    <name>cm::OpeningPage</name>
    <message>
        <source>The reason is not known; the log may tell more.</source>
        <translation>Razlog nije poznat; možda više piše u evidenciji rada.</translation>
    </message>
    <message>
        <source>Your workspace could not be opened</source>
        <translation>Vaš radni prostor nije mogao da se otvori</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ništa nije izgubljeno.</translation>
    </message>
    <message>
        <source>Opening your workspace…</source>
        <translation>Otvaranje radnog prostora…</translation>
    </message>
    <message>
        <source>The service on this computer is starting.</source>
        <translation>Pokreće se servis na ovom računaru.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Izaberi drugi način</translation>
    </message>
    <message>
        <source>Making the example data… %1%</source>
        <translation>Pravljenje probnih podataka… %1%</translation>
    </message>
    <message>
        <source>Three months of messages are written on this computer. This takes some seconds, once.</source>
        <translation>Na ovaj računar se upisuju poruke za tri meseca. To traje nekoliko sekundi, samo jednom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Prekini</translation>
    </message>
</context>
<context>
    <name>cm::Outbox</name>
    <message>
        <source>Somebody else has changed the same thing meanwhile. Decide whether your change or theirs is to stay.</source>
        <translation>Neko drugi je u međuvremenu izmenio isto. Odlučite da li ostaje vaša ili njegova izmena.</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Šablon „%1“</translation>
    </message>
    <message>
        <source>Campaign “%1”</source>
        <translation>Kampanja „%1“</translation>
    </message>
    <message>
        <source>Distribution list “%1”</source>
        <translation>Lista primalaca „%1“</translation>
    </message>
    <message>
        <source>Your account settings</source>
        <translation>Podešavanja vašeg naloga</translation>
    </message>
    <message>
        <source>How you have set up a page</source>
        <translation>Kako ste podesili stranicu</translation>
    </message>
    <message>
        <source>Marks of notifications</source>
        <translation>Oznake obaveštenja</translation>
    </message>
</context>
<context>
    <name>cm::Pager</name>
    <message>
        <source>Rows per page</source>
        <translation>Redova po stranici</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Prethodna stranica</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sledeća stranica</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 od %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Stranica %1</translation>
    </message>
</context>
<context>
    <name>cm::PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>This text is missing from the program. Install it again.</source>
        <translation>Ovaj tekst nedostaje u programu. Ponovo instalirajte program.</translation>
    </message>
</context>
<context>
    <name>cm::PartsChart</name>
    <message>
        <source>%1 SMS and more</source>
        <translation>%1 ili više SMS-ova</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS-a</numerusform>
            <numerusform>%Ln SMS-ova</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients by number of SMS</source>
        <translation>Primaoci prema broju SMS-ova</translation>
    </message>
</context>
<context>
    <name>cm::PasswordChecklist</name>
    <message>
        <source>At least %1 characters</source>
        <translation>Najmanje %1 znakova</translation>
    </message>
    <message>
        <source>An upper-case letter</source>
        <translation>Veliko slovo</translation>
    </message>
    <message>
        <source>A lower-case letter</source>
        <translation>Malo slovo</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>A special character, such as ! or %</source>
        <translation>Poseban znak, na primer ! ili %</translation>
    </message>
    <message>
        <source>What the password must have</source>
        <translation>Šta lozinka mora da sadrži</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ništa ne nedostaje.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Još nedostaje: %1</translation>
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
        <translation>Poslednjih 10 minuta</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Poslednji sat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Juče</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Poslednjih 7 dana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Poslednjih 30 dana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ovaj mesec</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Prošli mesec</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Prilagođeni period</translation>
    </message>
</context>
<context>
    <name>cm::PhonePreview</name>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>Ovde se prikazuje vaša poruka</translation>
    </message>
    <message>
        <source>Characters outside the GSM alphabet: 70 instead of 160 fit into one SMS</source>
        <translation>Znakovi van GSM alfabeta: u jedan SMS staje 70 umesto 160</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Prethodni primalac</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Sledeći primalac</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Pregled poruke</translation>
    </message>
</context>
<context>
    <name>cm::PlaceholderPanel</name>
    <message>
        <source>Placeholders</source>
        <translation>Čuvari mesta</translation>
    </message>
    <message>
        <source>For example: Name</source>
        <translation>Na primer: Ime</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Define placeholders</source>
        <translation>De&amp;finiši čuvare mesta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>The chosen lists have phone numbers only, so there is nothing to personalize with.</source>
        <translation>Izabrane liste imaju samo brojeve telefona, pa nema čime da se personalizuje poruka.</translation>
    </message>
    <message>
        <source>Give a column of your lists another name, to use it in the message. The columns themselves can be used as they are: %1.</source>
        <translation>Dajte koloni svojih lista drugo ime da biste je koristili u poruci. Kolone mogu da se koriste i takve kakve jesu: %1.</translation>
    </message>
    <message>
        <source>Enter a name for the placeholder.</source>
        <translation>Unesite ime čuvara mesta.</translation>
    </message>
    <message>
        <source>A placeholder&apos;s name cannot have braces or “|”.</source>
        <translation>Ime čuvara mesta ne sme da sadrži vitičaste zagrade ni „|“.</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>Čuvar mesta „%1“ je već definisan.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n placeholder(s).</source>
        <translation>
            <numerusform>Može biti najviše %n čuvar mesta.</numerusform>
            <numerusform>Može biti najviše %n čuvara mesta.</numerusform>
            <numerusform>Može biti najviše %n čuvara mesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Izaberite kolonu</translation>
    </message>
    <message>
        <source>Remove the placeholder %1</source>
        <translation>Ukloni čuvar mesta %1</translation>
    </message>
</context>
<context>
    <name>cm::PracticeHint</name>
    <message>
        <source>Practice carrier</source>
        <translation>Probni operater</translation>
    </message>
    <message>
        <source>No SMS leaves this computer.</source>
        <translation>Nijedan SMS ne napušta ovaj računar.</translation>
    </message>
    <message>
        <source>Campaigns run and receipts come back as with a real carrier, but nothing is sent. Add a gateway under Traffic accounts to send for real.</source>
        <translation>Kampanje rade i potvrde se vraćaju kao sa pravim operaterom, ali se ništa ne šalje. Da biste zaista slali, dodajte gejtvej u odeljku „Nalozi za slanje“.</translation>
    </message>
</context>
<context>
    <name>cm::PreflightDialog</name>
    <message>
        <source>Schedule this campaign?</source>
        <translation>Zakazati ovu kampanju?</translation>
    </message>
    <message>
        <source>Launch this campaign?</source>
        <translation>Pokrenuti ovu kampanju?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Pošalji</translation>
    </message>
    <message>
        <source>Checking every recipient</source>
        <translation>Provera svih primalaca</translation>
    </message>
    <message>
        <source>Checking the message for every recipient…</source>
        <translation>Provera poruke za svakog primaoca…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>SMS per recipient</source>
        <translation>SMS-ova po primaocu</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Trošak po zemlji</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>All in the SMS alphabet (GSM 7 bit).</source>
        <translation>Sve u SMS alfabetu (GSM 7 bita).</translation>
    </message>
    <message>
        <source>%1 in the SMS alphabet, %2 in Unicode.</source>
        <translation>%1 u SMS alfabetu, %2 u Unicode-u.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln recipient(s)</source>
        <translation>
            <numerusform>Zakaži za %Ln primaoca</numerusform>
            <numerusform>Zakaži za %Ln primaoca</numerusform>
            <numerusform>Zakaži za %Ln primalaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Pošalji za %Ln primaoca</numerusform>
            <numerusform>Pošalji za %Ln primaoca</numerusform>
            <numerusform>Pošalji za %Ln primalaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get a message.</source>
        <translation>Niko ne bi dobio poruku.</translation>
    </message>
    <message>
        <source>Practice carrier: everything runs as with a real one, but no SMS leaves this computer.</source>
        <translation>Probni operater: sve radi kao sa pravim, ali nijedan SMS ne napušta ovaj računar.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Nalog za slanje</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Početak</translation>
    </message>
    <message>
        <source>now</source>
        <translation>odmah</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Primaoci</translation>
    </message>
    <message>
        <source>In several lists</source>
        <translation>Na više lista</translation>
    </message>
    <message>
        <source>%1 – each gets it once</source>
        <translation>%1 – svako dobija poruku jednom</translation>
    </message>
    <message>
        <source>Left out: empty</source>
        <translation>Izostavljeno: prazno</translation>
    </message>
    <message>
        <source>%1 – nothing remains of the message</source>
        <translation>%1 – od poruke ništa ne ostaje</translation>
    </message>
    <message>
        <source>Left out: characters</source>
        <translation>Izostavljeno: znakovi</translation>
    </message>
    <message>
        <source>%1 – not in the SMS alphabet, and Unicode is off</source>
        <translation>%1 – nije u SMS alfabetu, a Unicode je isključen</translation>
    </message>
    <message>
        <source>Left out: too long</source>
        <translation>Izostavljeno: predugačko</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Nedostaju vrednosti</translation>
    </message>
    <message>
        <source>%1 have nothing for a placeholder</source>
        <translation>%1 nema vrednost za neki čuvar mesta</translation>
    </message>
    <message>
        <source>SMS in all</source>
        <translation>Ukupno SMS-ova</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Trošak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln primalac</numerusform>
            <numerusform>%Ln primaoca</numerusform>
            <numerusform>%Ln primalaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS-a</numerusform>
            <numerusform>%Ln SMS-ova</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>Nepoznata zemlja</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>nema cene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>još %Ln zemlja</numerusform>
            <numerusform>još %Ln zemlje</numerusform>
            <numerusform>još %Ln zemalja</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate: the network of each number decides, and the service knows it only when it sends.</source>
        <translation>Procena: odlučuje mreža svakog broja, a servis je saznaje tek pri slanju.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) are in countries without a price in the price table.</source>
        <translation>
            <numerusform>%Ln primalac je u zemlji za koju nema cene u cenovniku.</numerusform>
            <numerusform>%Ln primaoca su u zemljama za koje nema cene u cenovniku.</numerusform>
            <numerusform>%Ln primalaca je u zemljama za koje nema cene u cenovniku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the most SMS</source>
        <translation>Kome treba najviše SMS-ova</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, because of the column %3: its value has %n character(s)</source>
        <translation>
            <numerusform>%1: %2, zbog kolone %3: njena vrednost ima %n znak</numerusform>
            <numerusform>%1: %2, zbog kolone %3: njena vrednost ima %n znaka</numerusform>
            <numerusform>%1: %2, zbog kolone %3: njena vrednost ima %n znakova</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” (character %4)</source>
        <translation>%1: %2, zbog „%3“ (znak %4)</translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” in the column %4</source>
        <translation>%1: %2, zbog „%3“ u koloni %4</translation>
    </message>
</context>
<context>
    <name>cm::PriceFile</name>
    <message>
        <source>The price list cannot be read. Check that the file is still there.</source>
        <translation>Cenovnik ne može da se pročita. Proverite da li datoteka još postoji.</translation>
    </message>
    <message>
        <source>The first row of the price list must name its columns: mccmnc, country, network, price and, where there is one, prefix.</source>
        <translation>Prvi red cenovnika mora da sadrži nazive kolona: mccmnc, country, network, price i, ako postoji, prefix.</translation>
    </message>
    <message>
        <source>There is no usable row in the price list. Each needs a network code of 5 or 6 digits, a country of two letters and a price.</source>
        <translation>U cenovniku nema nijednog upotrebljivog reda. Svaki mora imati kôd mreže od 5 ili 6 cifara, zemlju od dva slova i cenu.</translation>
    </message>
</context>
<context>
    <name>cm::PricesPage</name>
    <message>
        <source>&amp;Import price table…</source>
        <translation>&amp;Uvezi cenovnik…</translation>
    </message>
    <message>
        <source>The price table says what one SMS to each network costs, and which prefixes belong to it. A file may hold a part of it: what is not in the file stays as it is.</source>
        <translation>Cenovnik navodi koliko košta jedan SMS ka svakoj mreži i koji joj prefiksi pripadaju. Datoteka može da sadrži i samo jedan deo: ono čega nema u njoj ostaje kako jeste.</translation>
    </message>
    <message>
        <source>price: EUR cents for one SMS part.  prefix: digits after the plus, optional, several with spaces between them.  A network code that ends in 00 stands for “country known, network not”.</source>
        <translation>price: EUR centi za jedan SMS deo.  prefix: cifre posle plusa, nije obavezno, više njih se razdvaja razmacima.  Kôd mreže koji se završava na 00 znači „zemlja poznata, mreža nije“.</translation>
    </message>
    <message>
        <source>Download &amp;sample</source>
        <translation>Preuzmi &amp;primer</translation>
    </message>
    <message>
        <source>Importing the price table</source>
        <translation>Uvoz cenovnika</translation>
    </message>
    <message>
        <source>Prices and networks</source>
        <translation>Cene i mreže</translation>
    </message>
    <message>
        <source>Choose a price table</source>
        <translation>Izbor cenovnika</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabele (*.csv *.tsv *.txt);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>%1 and %2 taken over.</source>
        <translation>Uvezeno: %1 i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln mreža</numerusform>
            <numerusform>%Ln mreže</numerusform>
            <numerusform>%Ln mreža</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefix(es)</source>
        <translation>
            <numerusform>%Ln prefiks</numerusform>
            <numerusform>%Ln prefiksa</numerusform>
            <numerusform>%Ln prefiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) made no sense and were left out.</source>
        <translation>
            <numerusform>%Ln red nije imao smisla i izostavljen je.</numerusform>
            <numerusform>%Ln reda nisu imala smisla i izostavljena su.</numerusform>
            <numerusform>%Ln redova nije imalo smisla i izostavljeno je.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Čuvanje primera</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>Primer nije mogao da se sačuva: %1</translation>
    </message>
    <message>
        <source>Import price table</source>
        <translation>Uvezi cenovnik</translation>
    </message>
    <message>
        <source>Takes in what one SMS to each network costs. What is not in the file stays as it is.</source>
        <translation>Učitava koliko košta jedan SMS ka svakoj mreži. Ono čega nema u datoteci ostaje kako jeste.</translation>
    </message>
    <message>
        <source>Download sample</source>
        <translation>Preuzmi primer</translation>
    </message>
    <message>
        <source>A small file with the columns as they are expected, to be filled in.</source>
        <translation>Mala datoteka sa očekivanim kolonama, za popunjavanje.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendForm</name>
    <message>
        <source>Enter at least one phone number, with its country code, and press Enter.</source>
        <translation>Unesite bar jedan broj telefona, sa pozivnim brojem zemlje, i pritisnite Enter.</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %n recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>Brzo slanje je moguće za najviše %n primaoca. Za više njih napravite listu kontakata i kampanju.</numerusform>
            <numerusform>Brzo slanje je moguće za najviše %n primaoca. Za više njih napravite listu kontakata i kampanju.</numerusform>
            <numerusform>Brzo slanje je moguće za najviše %n primalaca. Za više njih napravite listu kontakata i kampanju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Napišite poruku.</translation>
    </message>
    <message>
        <source>The character “%1” needs Unicode, which is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>Za znak „%1“ potreban je Unicode, koji je isključen u podešavanjima. Zamenite znak ili uključite Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: it would need %n SMS.</source>
        <translation>
            <numerusform>Poruka je predugačka: bio bi potreban %n SMS.</numerusform>
            <numerusform>Poruka je predugačka: bila bi potrebna %n SMS-a.</numerusform>
            <numerusform>Poruka je predugačka: bilo bi potrebno %n SMS-ova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the traffic account that the message is sent through.</source>
        <translation>Izaberite nalog za slanje preko kojeg se šalje poruka.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendScreen</name>
    <message>
        <source>Message preview</source>
        <translation>Pregled poruke</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Brzo slanje</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Ime ili broj telefona</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Pošiljalac</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Ime od najviše %1 slova i cifara ili broj telefona od najviše %2 cifara.</translation>
    </message>
    <message>
        <source>+447700900123, then Enter</source>
        <translation>+447700900123, zatim Enter</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>P&amp;rimaoci</translation>
    </message>
    <message>
        <source>Phone numbers with their country code. Enter adds one; the X, or Delete twice, takes it away.</source>
        <translation>Brojevi telefona sa pozivnim brojem zemlje. Enter dodaje broj; X ili dvaput Delete ga uklanja.</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Napišite poruku</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Por&amp;uka</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;Nalog za slanje</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %Ln recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>Brzo slanje je moguće za najviše %Ln primaoca. Za više njih napravite listu kontakata i kampanju.</numerusform>
            <numerusform>Brzo slanje je moguće za najviše %Ln primaoca. Za više njih napravite listu kontakata i kampanju.</numerusform>
            <numerusform>Brzo slanje je moguće za najviše %Ln primalaca. Za više njih napravite listu kontakata i kampanju.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 je već dodat.</translation>
    </message>
    <message>
        <source>Rese&amp;t form</source>
        <translation>Isprazni &amp;obrazac</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>Poša&amp;lji</translation>
    </message>
    <message>
        <source>Your unsent message is back.</source>
        <translation>Vaša neposlata poruka je vraćena.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Počni ispočetka</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not valid. Point at them to see why, correct them or take them away.</source>
        <translation>
            <numerusform>%n broj nije važeći. Pokažite na njega da vidite zašto, pa ga ispravite ili uklonite.</numerusform>
            <numerusform>%n broja nisu važeća. Pokažite na njih da vidite zašto, pa ih ispravite ili uklonite.</numerusform>
            <numerusform>%n brojeva nije važeće. Pokažite na njih da vidite zašto, pa ih ispravite ili uklonite.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>Nema aktivnog naloga za kampanje koji smete da koristite. Administrator može da ga kreira u odeljku „Nalozi za slanje“.</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Probni operater: sve radi kao sa pravim, ali nijedan SMS ne napušta ovaj računar.</translation>
    </message>
    <message>
        <source>%1 to %2, through “%3”.</source>
        <translation>%1 za %2, preko „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS-a</numerusform>
            <numerusform>%Ln SMS-ova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln primaoca</numerusform>
            <numerusform>%Ln primaoca</numerusform>
            <numerusform>%Ln primalaca</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the practice carrier: no SMS leaves this computer.</source>
        <translation>Ovo je probni operater: nijedan SMS ne napušta ovaj računar.</translation>
    </message>
    <message>
        <source>It starts at once. The carrier&apos;s price for each destination applies.</source>
        <translation>Slanje počinje odmah. Važi cena operatera za svako odredište.</translation>
    </message>
    <message>
        <source>An earlier try with other content may have gone out: its recipients could get both messages.</source>
        <translation>Raniji pokušaj sa drugim sadržajem možda je već poslat: njegovi primaoci bi mogli da dobiju obe poruke.</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Poslati ovu poruku?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Pošalji za %Ln primaoca</numerusform>
            <numerusform>Pošalji za %Ln primaoca</numerusform>
            <numerusform>Pošalji za %Ln primalaca</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is on its way to %1.</source>
        <translation>Poruka je na putu za %1.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Prikaži detalje</translation>
    </message>
    <message>
        <source>Message handed over for %1</source>
        <translation>Poruka je predata za %1</translation>
    </message>
    <message>
        <source>Reset the form?</source>
        <translation>Isprazniti obrazac?</translation>
    </message>
    <message>
        <source>The recipients and the message that you have entered are thrown away.</source>
        <translation>Primaoci i poruka koje ste uneli biće odbačeni.</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Isprazni obrazac</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a short name or a phone number.</source>
        <translation>Šta primaoci vide kao pošiljaoca: kratko ime ili broj telefona.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Primaoci</translation>
    </message>
    <message>
        <source>Type a phone number and press Enter; paste several at once. Delete twice takes the last one away.</source>
        <translation>Unesite broj telefona i pritisnite Enter; možete nalepiti i više brojeva odjednom. Dvaput pritisnut taster za brisanje uklanja poslednji.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
    <message>
        <source>What everybody gets. There are no placeholders here: for personal messages, create a campaign.</source>
        <translation>Šta svi dobijaju. Ovde nema čuvara mesta: za personalizovane poruke kreirajte kampanju.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Brojači</translation>
    </message>
    <message>
        <source>Characters and how many SMS the text takes. More than one is charged as more than one.</source>
        <translation>Broj znakova i koliko je SMS-ova potrebno za tekst. Svaki SMS se posebno naplaćuje.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Nalog za slanje</translation>
    </message>
    <message>
        <source>The account that the message is sent through and charged to.</source>
        <translation>Nalog preko kog se poruka šalje i na koji se naplaćuje.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone.</source>
        <translation>Poruka onako kako izgleda na telefonu.</translation>
    </message>
    <message>
        <source>Empties everything, to begin anew.</source>
        <translation>Prazni sva polja, za nov početak.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Pošalji</translation>
    </message>
    <message>
        <source>Sends the message at once. You are asked before.</source>
        <translation>Odmah šalje poruku, uz prethodno pitanje za potvrdu.</translation>
    </message>
</context>
<context>
    <name>cm::RejectedRowModel</name>
    <message>
        <source>Row</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vrednost</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
</context>
<context>
    <name>cm::SenderStep</name>
    <message>
        <source>Campaign &amp;name</source>
        <translation>Na&amp;ziv kampanje</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Pošiljalac</translation>
    </message>
    <message>
        <source>Select contact &amp;lists</source>
        <translation>Izaberi &amp;liste kontakata</translation>
    </message>
    <message>
        <source>&amp;Personalize</source>
        <translation>P&amp;ersonalizuj</translation>
    </message>
    <message>
        <source>Place&amp;holders…</source>
        <translation>Čuvari &amp;mesta…</translation>
    </message>
    <message>
        <source>For example: Spring sale</source>
        <translation>Na primer: Prolećna rasprodaja</translation>
    </message>
    <message>
        <source>From %1 to %2 characters. Recipients do not see it.</source>
        <translation>Od %1 do %2 znakova. Primaoci ga ne vide.</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Ime ili broj telefona</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Ime od najviše %1 slova i cifara ili broj telefona od najviše %2 cifara.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Primaoci</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
            <numerusform>%n cifara</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Lista koja više ne postoji</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln primalac</numerusform>
            <numerusform>%Ln primaoca</numerusform>
            <numerusform>%Ln primalaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the list %1</source>
        <translation>Izostavi listu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) in all. A number that is in several lists gets the message once.</source>
        <translation>
            <numerusform>Ukupno %Ln primalac. Broj koji je na više lista dobija poruku jednom.</numerusform>
            <numerusform>Ukupno %Ln primaoca. Broj koji je na više lista dobija poruku jednom.</numerusform>
            <numerusform>Ukupno %Ln primalaca. Broj koji je na više lista dobija poruku jednom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the &amp;lists</source>
        <translation>Promeni &amp;liste</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Naziv kampanje</translation>
    </message>
    <message>
        <source>The name by which you find the campaign again. Recipients do not see it.</source>
        <translation>Naziv po kom ćete ponovo naći kampanju. Primaoci ga ne vide.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pošiljalac</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a name of up to 11 characters, or a phone number.</source>
        <translation>Šta primaoci vide kao pošiljaoca: ime od najviše 11 znakova ili broj telefona.</translation>
    </message>
    <message>
        <source>Choose one distribution list or several. Who is on more than one gets the message once.</source>
        <translation>Izaberite jednu ili više lista primalaca. Ko je na više lista, poruku dobija samo jednom.</translation>
    </message>
    <message>
        <source>Personalize</source>
        <translation>Personalizuj</translation>
    </message>
    <message>
        <source>Fills placeholders such as {Name} from the columns of your lists, so that everybody gets a message of their own.</source>
        <translation>Popunjava čuvare mesta kao što je {Name} iz kolona vaših lista, tako da svako dobija sopstvenu poruku.</translation>
    </message>
</context>
<context>
    <name>cm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasterske prečice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>cm::SidePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>cm::Sidebar</name>
    <message>
        <source>Dashboard</source>
        <translation>Kontrolna tabla</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Dodaj listu primalaca</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanja</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kreiraj kampanju</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Brzo slanje</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šabloni</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Nalozi za slanje</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Istorija poruka</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Odeljci</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Proširi</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Skupi</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Obaveštenja</translation>
    </message>
</context>
<context>
    <name>cm::SignInForm</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Unesite adresu e-pošte.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Unesite lozinku.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Prijavljivanje…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Prijavi se</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>na %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Ostani prijavljen na ovom računaru</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Koristi drugi server</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your password is asked for at each start. It is never written to a file.</source>
        <translation>Ovaj računar nema skladište lozinki, pa se lozinka traži pri svakom pokretanju. Nikada se ne upisuje u datoteku.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Prikaži lozinku</translation>
    </message>
</context>
<context>
    <name>cm::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Učitavanje</translation>
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
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaka</numerusform>
            <numerusform>%Ln znakova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS-a</numerusform>
            <numerusform>%Ln SMS-ova</numerusform>
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
        <translation>Poruke</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znakovi</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Primaoci</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsScreen</name>
    <message>
        <source>Group by</source>
        <translation>Grupiši po</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Nalog</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Kôd mreže</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>U ovom periodu ništa nije poslato</translation>
    </message>
    <message>
        <source>Choose another period, or send a campaign: its figures appear here while it runs.</source>
        <translation>Izaberite drugi period ili pošaljite kampanju: njene brojke se ovde prikazuju dok traje.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kreiraj kampanju</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Each box that is checked becomes a column. Without any, there is one row with the sums.</source>
        <translation>Svako označeno polje postaje kolona. Ako nijedno nije označeno, prikazuje se jedan red sa zbirovima.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primeni</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Which days the figures are of: a ready-made period, or a range of your own. Days are those of your time zone.</source>
        <translation>Na koje se dane brojke odnose: gotov period ili sopstveni opseg. Dani se računaju po vašoj vremenskoj zoni.</translation>
    </message>
    <message>
        <source>Choose what the rows stand for: days, countries, networks, accounts and more. Each becomes a column.</source>
        <translation>Izaberite šta redovi predstavljaju: dane, zemlje, mreže, naloge i drugo. Svaki izbor postaje kolona.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Brojke</translation>
    </message>
    <message>
        <source>Sent is the sum of Delivered, Undelivered and Transmitted, which are on their way still.</source>
        <translation>„Poslato“ je zbir za „Isporučeno“, „Neisporučeno“ i „Preneto“; prenete poruke su još na putu.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Zbirovi</translation>
    </message>
    <message>
        <source>The sums of all rows, on every page.</source>
        <translation>Zbirovi svih redova, na svakoj stranici.</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsTableModel</name>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesec</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Nalog</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mreža</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Kôd mreže</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Cena [EUR c]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nepoznato</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Isporučeno</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Neisporučeno</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Preneto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Trošak</translation>
    </message>
</context>
<context>
    <name>cm::SteadyClient</name>
    <message>
        <source>Waiting until you have signed in again</source>
        <translation>Čeka se da se ponovo prijavite</translation>
    </message>
    <message>
        <source>Waiting for the service; goes on by itself</source>
        <translation>Čeka se servis; nastavlja se samo</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Na čekanju: %1</translation>
    </message>
</context>
<context>
    <name>cm::Stepper</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Korak %1, završen: %2</translation>
    </message>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Korak %1, trenutni: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Korak %1: %2</translation>
    </message>
</context>
<context>
    <name>cm::StoryPanel</name>
    <message>
        <source>Queued</source>
        <translation>Čeka slanje</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Predata operateru</translation>
    </message>
    <message>
        <source>The carrier answered</source>
        <translation>Operater je odgovorio</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Otkazana</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Potvrda: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the carrier answered. Nobody can tell whether it took the message, so it is not sent again; a receipt that still comes will settle it.</source>
        <translation>Veza se prekinula pre nego što je operater odgovorio. Ne zna se da li je primio poruku, pa se ona ne šalje ponovo; razjasniće to potvrda ako još stigne.</translation>
    </message>
    <message>
        <source>The carrier has never said whether it took this message, and no receipt came in time.</source>
        <translation>Operater nikada nije javio da li je primio ovu poruku, a potvrda nije stigla na vreme.</translation>
    </message>
    <message>
        <source>The carrier has taken the message; its receipt has not come yet.</source>
        <translation>Operater je primio poruku; njegova potvrda još nije stigla.</translation>
    </message>
    <message>
        <source>The carrier refused the message. It was not charged.</source>
        <translation>Operater je odbio poruku. Nije naplaćena.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Poruka</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Šta se dogodilo</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst poruke</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalji poruke</translation>
    </message>
    <message>
        <source>What the status means</source>
        <translation>Šta znači status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Od: %1 · Za: %2</translation>
    </message>
    <message>
        <source>Campaign %1, account %2</source>
        <translation>Kampanja %1, nalog %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <translation>
            <numerusform>%n SMS deo</numerusform>
            <numerusform>%n SMS dela</numerusform>
            <numerusform>%n SMS delova</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>GSM alphabet</source>
        <translation>GSM alfabet</translation>
    </message>
    <message>
        <source>%1 cent</source>
        <translation>%1 centi</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>Kôd greške %1</translation>
    </message>
    <message>
        <source>Message ID %1</source>
        <translation>ID poruke %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
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
        <translation>Poslato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Isporučeno</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Neisporučeno</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Preneto</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Stopa isporuke</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Trošak</translation>
    </message>
</context>
<context>
    <name>cm::SyncButton</name>
    <message numerus="yes">
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n izmena čeka</numerusform>
            <numerusform>%n izmene čekaju</numerusform>
            <numerusform>%n izmena čeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Ažurno</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Sinhronizacija: %1 od %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sinhronizacija…</translation>
    </message>
    <message>
        <source>Offline · data as of %1</source>
        <translation>Van mreže · podaci od %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Van mreže</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Greška sinhronizacije</translation>
    </message>
    <message>
        <source>Everything here agrees with the service.</source>
        <translation>Sve ovde se slaže sa servisom.</translation>
    </message>
    <message>
        <source>Changes are being fetched. You can go on working.</source>
        <translation>Izmene se preuzimaju. Možete da nastavite sa radom.</translation>
    </message>
    <message>
        <source>The service cannot be reached. You can go on working; edits are sent as soon as it is back.</source>
        <translation>Servis nije dostupan. Možete da nastavite sa radom; izmene se šalju čim ponovo bude dostupan.</translation>
    </message>
    <message>
        <source>The last synchronisation failed.</source>
        <translation>Poslednja sinhronizacija nije uspela.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Podaci od %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n izmena čeka slanje.</numerusform>
            <numerusform>%n izmene čekaju slanje.</numerusform>
            <numerusform>%n izmena čeka slanje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Sinhronizacija: %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinhronizuj odmah</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovo</translation>
    </message>
</context>
<context>
    <name>cm::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtriraj po</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Obriši sve</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Izabrano: %n</numerusform>
            <numerusform>Izabrano: %n</numerusform>
            <numerusform>Izabrano: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ovde još nema ničega</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nema rezultata</translation>
    </message>
    <message>
        <source>No row fits what you search or filter for.</source>
        <translation>Nijedan red ne odgovara pretrazi i filterima.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Prikaži sve</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Ovo nije moglo da se učita</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Poništi izbor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolone</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Prikaži sve kolone</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Ukloni ovaj filter</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Ukloni filter: %1</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Izaberi celu stranicu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
</context>
<context>
    <name>cm::TemplateDialog</name>
    <message>
        <source>Create template</source>
        <translation>Kreiranje šablona</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Uređivanje šablona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>For example: Appointment reminder</source>
        <translation>Na primer: Podsetnik za termin</translation>
    </message>
    <message>
        <source>Hello {Name}, …</source>
        <translation>Poštovani {Name}, …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naziv</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Poruka</translation>
    </message>
    <message>
        <source>Placeholders in braces, such as {Name} or {Name|there}, are filled from the contact list.</source>
        <translation>Čuvari mesta u vitičastim zagradama, kao što su {Name} ili {Name|korisniče}, popunjavaju se iz liste kontakata.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Dajte šablonu naziv.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Napišite poruku.</translation>
    </message>
</context>
<context>
    <name>cm::TemplateTableModel</name>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Radnja</translation>
    </message>
</context>
<context>
    <name>cm::TemplatesScreen</name>
    <message>
        <source>Search names</source>
        <translation>Pretraži nazive</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Još nema šablona</translation>
    </message>
    <message>
        <source>A template keeps a message that you send again and again. Campaigns take it up with one click.</source>
        <translation>Šablon čuva poruku koju šaljete iznova i iznova. Kampanje je preuzimaju jednim klikom.</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Kreiraj šablon</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Uredi šablon</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Izbriši šablon</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šabloni</translation>
    </message>
    <message>
        <source>Template “%1” saved</source>
        <translation>Šablon „%1“ je sačuvan</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>Izbrisati ovaj šablon?</translation>
    </message>
    <message>
        <source>“%1” is removed for everybody who uses it. Campaigns that were made with it keep their text.</source>
        <translation>Šablon „%1“ biće uklonjen za sve koji ga koriste. Kampanje koje su napravljene pomoću njega zadržavaju svoj tekst.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Template “%1” deleted</source>
        <translation>Šablon „%1“ je izbrisan</translation>
    </message>
    <message>
        <source>Type a part of a template&apos;s name.</source>
        <translation>Unesite deo naziva šablona.</translation>
    </message>
    <message>
        <source>Keeps a message that you send again and again. It may hold placeholders such as {Name}.</source>
        <translation>Čuva poruku koju često šaljete. Može da sadrži čuvare mesta kao što je {Name}.</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Vaši šabloni</translation>
    </message>
    <message>
        <source>In a campaign, the Templates button puts one of these texts into the message.</source>
        <translation>U kampanji dugme „Šabloni“ umeće jedan od ovih tekstova u poruku.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Radnje</translation>
    </message>
    <message>
        <source>Change the template or delete it. Campaigns that were made with it keep their text.</source>
        <translation>Izmenite ili izbrišite šablon. Kampanje koje su napravljene pomoću njega zadržavaju svoj tekst.</translation>
    </message>
</context>
<context>
    <name>cm::TileBoard</name>
    <message>
        <source>Move %1</source>
        <translation>Pomeri „%1“</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Promeni veličinu za „%1“</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Sakrij „%1“</translation>
    </message>
</context>
<context>
    <name>cm::TileCover</name>
    <message>
        <source>Hide %1</source>
        <translation>Sakrij „%1“</translation>
    </message>
    <message>
        <source>Row %1, column %2, %3 columns wide, %4 rows high.</source>
        <translation>Red %1, kolona %2, širina u kolonama: %3, visina u redovima: %4.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Shift and arrow keys resize it, Delete hides it.</source>
        <translation>Strelice pomeraju, Shift i strelice menjaju veličinu, Del sakriva.</translation>
    </message>
</context>
<context>
    <name>cm::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
</context>
<context>
    <name>cm::TourButton</name>
    <message>
        <source>New here? Take the tour</source>
        <translation>Novi ste ovde? Pokrenite vodič</translation>
    </message>
    <message>
        <source>Guided tour: what each field on this page is for</source>
        <translation>Vodič: čemu služi koje polje na ovoj stranici</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Vodič</translation>
    </message>
</context>
<context>
    <name>cm::TourCard</name>
    <message>
        <source>Next %1</source>
        <comment>1/8</comment>
        <translation>Dalje %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>8/8</comment>
        <translation>Gotovo %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Izađi</translation>
    </message>
</context>
<context>
    <name>cm::TrafficChart</name>
    <message>
        <source>d MMM</source>
        <comment>day and month below a chart, as a format: d = day, MMM = short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Messages over time</source>
        <translation>Poruke tokom vremena</translation>
    </message>
    <message>
        <source>%1 messages in all, at most %2 at one point</source>
        <translation>Ukupno poruka: %1, najviše u jednom trenutku: %2</translation>
    </message>
    <message>
        <source>%1
Sent: %2
Delivered: %3
Undelivered: %4</source>
        <translation>%1
Poslato: %2
Isporučeno: %3
Neisporučeno: %4</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The data is larger than the limit of %1 MiB.</source>
        <translation>Podaci su veći od ograničenja od %1 MiB.</translation>
    </message>
    <message>
        <source>The data could not be read (position %1).</source>
        <translation>Podaci nisu mogli da se pročitaju (pozicija %1).</translation>
    </message>
    <message>
        <source>No column of the file holds phone numbers. A list needs one column with the phone number of each recipient; check the file and its separator.</source>
        <translation>Nijedna kolona datoteke ne sadrži brojeve telefona. Lista mora imati jednu kolonu sa brojem telefona svakog primaoca; proverite datoteku i njen razdelnik.</translation>
    </message>
    <message>
        <source>The same number as in row %L1.</source>
        <translation>Isti broj kao u redu %L1.</translation>
    </message>
    <message>
        <source>The file has no row with a recipient.</source>
        <translation>Datoteka nema nijedan red sa primaocem.</translation>
    </message>
    <message>
        <source>No row of the file has a valid phone number. Check which column holds the numbers, and the default country.</source>
        <translation>Nijedan red datoteke nema važeći broj telefona. Proverite koja kolona sadrži brojeve i koja je zemlja izabrana za nacionalne brojeve.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with one recipient in each row.</source>
        <translation>Datoteka je prazna. Izaberite datoteku sa po jednim primaocem u svakom redu.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the contacts as CSV or as an Excel workbook and choose that file.</source>
        <translation>Ovo nije tekstualna datoteka. Sačuvajte kontakte kao CSV ili kao Excel radnu svesku i izaberite tu datoteku.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Datoteka nije mogla da se pročita: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook or a ZIP archive, not a text file, whatever its name says. Give it the ending .xlsx, or save it as CSV.</source>
        <translation>Ovo je Excel radna sveska ili ZIP arhiva, a ne tekstualna datoteka, bez obzira na njeno ime. Dajte joj oznaku tipa .xlsx ili je sačuvajte kao CSV.</translation>
    </message>
    <message>
        <source>The file is encoded in UTF-32, which is not supported. Save it as UTF-8.</source>
        <translation>Datoteka je kodirana kao UTF-32, što nije podržano. Sačuvajte je kao UTF-8.</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Zarez (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Tačka i zarez (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar (|)</source>
        <translation>Uspravna crta (|)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <translation>UTF-16 (little endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16 (big endian)</translation>
    </message>
    <message>
        <source>Row %L1 has more than %L2 cells. Check the separator.</source>
        <translation>Red %L1 ima više ćelija od dozvoljenog (%L2). Proverite razdelnik.</translation>
    </message>
    <message>
        <source>In row %L1 a quotation mark (&quot;) opens a cell and is never closed. Correct the row in the file and import it again.</source>
        <translation>U redu %L1 navodnik (&quot;) otvara ćeliju, ali se ne zatvara. Ispravite red u datoteci i ponovo je uvezite.</translation>
    </message>
    <message>
        <source>Row %L1 has characters that do not fit the encoding of the file. Choose another encoding, for example Windows-1252.</source>
        <translation>Red %L1 sadrži znakove koji ne odgovaraju kodiranju datoteke. Izaberite drugo kodiranje, na primer Windows-1252.</translation>
    </message>
    <message>
        <source>A cell in row %L1 has more than %L2 characters. Maybe a quotation mark (&quot;) is missing there.</source>
        <translation>Ćelija u redu %L1 ima više znakova od dozvoljenog (%L2). Možda tamo nedostaje navodnik (&quot;).</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>Datoteka nije mogla da se pročita do kraja: %1</translation>
    </message>
    <message>
        <source>The character “%1” cannot be written in Windows-1252. Choose UTF-8.</source>
        <translation>Znak „%1“ ne može da se zapiše u Windows-1252. Izaberite UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Datoteka nije mogla da se upiše: %1</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Nedostaje broj telefona.</translation>
    </message>
    <message>
        <source>This is not a phone number. A cell may hold one number, written with digits.</source>
        <translation>Ovo nije broj telefona. Ćelija može da sadrži jedan broj, napisan ciframa.</translation>
    </message>
    <message>
        <source>The phone number has too few digits for its country.</source>
        <translation>Broj telefona ima premalo cifara za svoju zemlju.</translation>
    </message>
    <message>
        <source>The phone number has too many digits for its country, or the cell holds several numbers.</source>
        <translation>Broj telefona ima previše cifara za svoju zemlju ili ćelija sadrži više brojeva.</translation>
    </message>
    <message>
        <source>The country of the phone number is not known. Write it with its country code, or choose a default country.</source>
        <translation>Zemlja broja telefona nije poznata. Napišite ga sa pozivnim brojem zemlje ili izaberite zemlju za nacionalne brojeve.</translation>
    </message>
    <message>
        <source>There is no such phone number in that country.</source>
        <translation>Takav broj telefona ne postoji u toj zemlji.</translation>
    </message>
    <message>
        <source>A spreadsheet program has shortened the number (such as 4.91797E+11), so that its digits are lost. Format the column as text, enter the numbers again and save the file anew.</source>
        <translation>Program za unakrsne tabele je skratio broj (na primer 4,91797E+11), pa su njegove cifre izgubljene. Postavite format kolone na tekst, ponovo unesite brojeve i sačuvajte datoteku.</translation>
    </message>
    <message>
        <source>The sender needs at least one letter, or has to be a number.</source>
        <translation>Pošiljalac mora da sadrži bar jedno slovo ili da bude broj.</translation>
    </message>
    <message>
        <source>A sender number has %1 to %2 digits, a short code %3 to %4; this one has %5.</source>
        <translation>Broj pošiljaoca ima od %1 do %2 cifara, a kratki broj od %3 do %4; ovaj ima %5.</translation>
    </message>
    <message>
        <source>Write the sender number with its country code, for example +49 for Germany.</source>
        <translation>Napišite broj pošiljaoca sa pozivnim brojem zemlje, na primer +49 za Nemačku.</translation>
    </message>
    <message>
        <source>The sender is empty.</source>
        <translation>Pošiljalac je prazan.</translation>
    </message>
    <message>
        <source>A sender name cannot have the character “%1”. Letters A–Z without accents, digits, spaces and %2 are possible.</source>
        <translation>Ime pošiljaoca ne sme da sadrži znak „%1“. Moguća su slova A–Z bez dijakritičkih znakova, cifre, razmaci i %2.</translation>
    </message>
    <message>
        <source>A sender name has at most %1 characters; this one has %2.</source>
        <translation>Najveći dozvoljeni broj znakova u imenu pošiljaoca je %1; ovo ime ih ima %2.</translation>
    </message>
    <message>
        <source>The placeholder that begins at character %1 has no closing brace. For a brace as text write {{.</source>
        <translation>Čuvar mesta koji počinje kod znaka %1 nema zatvorenu zagradu. Za zagradu kao tekst napišite {{.</translation>
    </message>
    <message>
        <source>The closing brace at character %1 belongs to no placeholder. For a brace as text write }}.</source>
        <translation>Zatvorena zagrada kod znaka %1 ne pripada nijednom čuvaru mesta. Za zagradu kao tekst napišite }}.</translation>
    </message>
    <message>
        <source>The placeholder at character %1 has no name.</source>
        <translation>Čuvar mesta kod znaka %1 nema ime.</translation>
    </message>
    <message>
        <source>There is an opening brace within the placeholder at character %1. Close the placeholder first.</source>
        <translation>Unutar čuvara mesta kod znaka %1 nalazi se otvorena zagrada. Prvo zatvorite čuvar mesta.</translation>
    </message>
    <message>
        <source>A text can have at most %1 different placeholders.</source>
        <translation>Tekst može imati najviše %1 različitih čuvara mesta.</translation>
    </message>
    <message>
        <source>There is no column for the placeholder “%1”. Choose one, or correct the name.</source>
        <translation>Za čuvar mesta „%1“ ne postoji kolona. Izaberite je ili ispravite ime.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no stored session. Sign in again.</source>
        <translation>Nema sačuvane sesije. Prijavite se ponovo.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The session ends with the program.</source>
        <translation>Skladište lozinki ovog računara ne može da se koristi. Sesija se završava sa programom.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>Kampanja nema poruku. Napišite je.</translation>
    </message>
    <message>
        <source>List “%1”: %2</source>
        <translation>Lista „%1“: %2</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients.</source>
        <translation>Niko ne bi dobio poruku: liste su prazne ili ni za jednog primaoca od poruke ništa ne ostaje.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zaustavljeno.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>Sesija je završena. Prijavite se ponovo.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along.</source>
        <translation>Adresa mora da počinje sa https://, da niko ne bi mogao da čita saobraćaj.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator for the permission.</source>
        <translation>Vaša uloga to ne dozvoljava. Zatražite dozvolu od administratora.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Toga više nema. Možda je neko to izbrisao.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newest state, and then try again.</source>
        <translation>Neko drugi je to u međuvremenu izmenio. Pogledajte najnovije stanje i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The service is busy at the moment. Try again shortly.</source>
        <translation>Servis je trenutno zauzet. Pokušajte ponovo malo kasnije.</translation>
    </message>
    <message>
        <source>The disk of the service is full. Tell the administrator of the service.</source>
        <translation>Disk servisa je pun. Obavestite administratora servisa.</translation>
    </message>
    <message>
        <source>The service has failed to do this. It is tried again; if it stays so, tell the administrator.</source>
        <translation>Servis nije uspeo to da uradi. Pokušava se ponovo; ako se nastavi, obavestite administratora.</translation>
    </message>
    <message>
        <source>The service has refused this.</source>
        <translation>Servis je to odbio.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network connection; the program tries again by itself.</source>
        <translation>Servis nije dostupan. Proverite mrežnu vezu; program sam pokušava ponovo.</translation>
    </message>
    <message>
        <source>The service did not answer in time. The program tries again by itself.</source>
        <translation>Servis nije odgovorio na vreme. Program sam pokušava ponovo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Prekinuto je.</translation>
    </message>
    <message>
        <source>The answer of the service makes no sense to this program. Check the address, and that both are up to date.</source>
        <translation>Odgovor servisa nije razumljiv ovom programu. Proverite adresu i da li su program i servis ažurni.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid, so nothing was sent. Tell the administrator of the service.</source>
        <translation>Sertifikat servisa nije važeći, pa ništa nije poslato. Obavestite administratora servisa.</translation>
    </message>
    <message>
        <source>The service shows another certificate than before. It may have been renewed, or somebody listens in. Ask the administrator of the service before you connect again.</source>
        <translation>Servis prikazuje drugačiji sertifikat nego ranije. Možda je obnovljen, a možda neko prisluškuje. Pitajte administratora servisa pre nego što se ponovo povežete.</translation>
    </message>
    <message>
        <source>You were signed out after 30 minutes without work. What you were writing is kept.</source>
        <translation>Odjavljeni ste posle 30 minuta neaktivnosti. Ono što ste pisali je sačuvano.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The contacts of a list are not on this computer yet.</source>
        <translation>Kontakti liste još nisu na ovom računaru.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>To više ne postoji.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>E-mail address or password are not right. Check both and try again.</source>
        <translation>Adresa e-pošte ili lozinka nije ispravna. Proverite ih i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in again.</source>
        <translation>Odjavljeni ste. Prijavite se ponovo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Ovo nije adresa e-pošte. Napišite je ovako: name@example.com.</translation>
    </message>
    <message>
        <source>This role does not exist.</source>
        <translation>Ova uloga ne postoji.</translation>
    </message>
    <message>
        <source>You can only give rights that you have yourself.</source>
        <translation>Možete dodeliti samo dozvole koje i sami imate.</translation>
    </message>
    <message>
        <source>This user has rights that you do not have. Ask an administrator.</source>
        <translation>Ovaj korisnik ima dozvole koje vi nemate. Obratite se administratoru.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s, so that it is not certain when this was to be sent. Nothing was sent; send it again.</source>
        <translation>Sat ovog računara se razlikuje od sata servisa, pa nije sigurno kada je trebalo da se ovo pošalje. Ništa nije poslato; pošaljite ponovo.</translation>
    </message>
    <message>
        <source>This was to be sent some time ago and has reached the service only now. Look at it again, then send it if it still holds.</source>
        <translation>Ovo je trebalo da se pošalje ranije, a do servisa je stiglo tek sada. Pogledajte ponovo i pošaljite ako još važi.</translation>
    </message>
    <message>
        <source>The campaign is not in a state in which this is possible. Look at it again.</source>
        <translation>Kampanja nije u stanju u kojem je ovo moguće. Pogledajte je ponovo.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more, so it cannot be changed. Clone it instead.</source>
        <translation>Ova kampanja više nije nacrt, pa ne može da se menja. Umesto toga je duplirajte.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Give each a name of its own.</source>
        <translation>Dve kolone se zovu „%1“. Dajte svakoj poseban naziv.</translation>
    </message>
    <message>
        <source>A list may have at most %1 columns.</source>
        <translation>Najveći dozvoljeni broj kolona u listi je %1.</translation>
    </message>
    <message>
        <source>This list is complete and cannot be changed any more. Make a new one.</source>
        <translation>Ova lista je potpuna i više ne može da se menja. Napravite novu.</translation>
    </message>
    <message>
        <source>The practice carrier is ready. It sends nothing to anybody.</source>
        <translation>Probni operater je spreman. Nikome ništa ne šalje.</translation>
    </message>
    <message>
        <source>The gateway has no host. Enter the carrier&apos;s host name or address.</source>
        <translation>Gejtvej nema host. Unesite ime hosta ili adresu operatera.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>Operater nije odgovorio na vreme.</translation>
    </message>
    <message>
        <source>The carrier accepted the sign-in.</source>
        <translation>Operater je prihvatio prijavljivanje.</translation>
    </message>
    <message>
        <source>This does not exist any more, or you may not see it.</source>
        <translation>To više ne postoji ili nemate dozvolu da ga vidite.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Look at the newer version, then try again.</source>
        <translation>Neko drugi je to u međuvremenu izmenio. Pogledajte noviju verziju i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The id is not a ULID.</source>
        <translation>ID nije ULID.</translation>
    </message>
    <message>
        <source>“%1” must have %2 to %3 characters.</source>
        <translation>Dužina polja „%1“ mora biti od %2 do %3 znakova.</translation>
    </message>
    <message>
        <source>“%1” must not contain control characters.</source>
        <translation>„%1“ ne sme da sadrži kontrolne znakove.</translation>
    </message>
    <message>
        <source>The settings of the gateway are too long.</source>
        <translation>Podešavanja gejtveja su predugačka.</translation>
    </message>
    <message>
        <source>There is a traffic account of this name already. Choose another name.</source>
        <translation>Nalog za slanje sa tim nazivom već postoji. Izaberite drugi naziv.</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>Ovo pravilo ne postoji.</translation>
    </message>
    <message>
        <source>You do not belong to this traffic account. Choose another one, or ask to be added to it.</source>
        <translation>Ne pripadate ovom nalogu za slanje. Izaberite drugi ili zatražite da vas dodaju.</translation>
    </message>
    <message>
        <source>Campaigns need a traffic account of the type Campaign. Choose another one.</source>
        <translation>Za kampanje je potreban nalog za slanje tipa „Kampanja“. Izaberite drugi.</translation>
    </message>
    <message>
        <source>This traffic account is inactive. Choose another one, or activate it.</source>
        <translation>Ovaj nalog za slanje je neaktivan. Izaberite drugi ili ga aktivirajte.</translation>
    </message>
    <message>
        <source>This traffic account has no gateway to send through. Give it one, or choose another account.</source>
        <translation>Ovaj nalog za slanje nema gejtvej preko kojeg bi slao. Dodelite mu ga ili izaberite drugi nalog.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Na ovoj adresi nema ničega.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>To nije moguće na ovoj adresi.</translation>
    </message>
    <message>
        <source>The body of the request is not a JSON object.</source>
        <translation>Telo zahteva nije JSON objekat.</translation>
    </message>
    <message>
        <source>If-Match is not a revision.</source>
        <translation>If-Match nije revizija.</translation>
    </message>
    <message>
        <source>The Idempotency-Key is not a ULID.</source>
        <translation>Idempotency-Key nije ULID.</translation>
    </message>
    <message>
        <source>Something else was asked for under this key before. Try again with a new one.</source>
        <translation>Pod ovim ključem je ranije zatraženo nešto drugo. Pokušajte ponovo sa novim.</translation>
    </message>
    <message>
        <source>Not all messages of the campaign have reached the service yet.</source>
        <translation>Još nisu sve poruke kampanje stigle do servisa.</translation>
    </message>
    <message>
        <source>Something else was sent under this id. Start the message again.</source>
        <translation>Pod ovim ID-jem je poslato nešto drugo. Započnite poruku ponovo.</translation>
    </message>
    <message>
        <source>The text is empty or too long. Write a message of at most 255 parts.</source>
        <translation>Tekst je prazan ili predugačak. Napišite poruku od najviše 255 delova.</translation>
    </message>
    <message>
        <source>The text has characters outside the GSM alphabet, and Unicode is switched off.</source>
        <translation>Tekst sadrži znakove van GSM alfabeta, a Unicode je isključen.</translation>
    </message>
    <message>
        <source>A quick send has 1 to %1 recipients.</source>
        <translation>Dozvoljeni broj primalaca brzog slanja je od 1 do %1.</translation>
    </message>
    <message>
        <source>Recipient %1 is not a number in international form.</source>
        <translation>Primalac %1 nije broj u međunarodnom obliku.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: all recipients have opted out.</source>
        <translation>Nema kome da se piše: svi primaoci su se odjavili od prijema poruka.</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Brzo slanje</translation>
    </message>
    <message>
        <source>An older copy of the service&apos;s data was put back. Messages of this campaign may have been sent since that copy was made; resume it only if they have not.</source>
        <translation>Vraćena je starija kopija podataka servisa. Poruke ove kampanje su možda poslate otkad je ta kopija napravljena; nastavite kampanju samo ako nisu.</translation>
    </message>
    <message>
        <source>The service was not running at the scheduled time. Resume the campaign if it is still to be sent.</source>
        <translation>Servis nije radio u zakazano vreme. Nastavite kampanju ako još treba da se pošalje.</translation>
    </message>
    <message>
        <source>The traffic account could not send at the scheduled time. Activate it and give it a gateway, then resume.</source>
        <translation>Nalog za slanje nije mogao da šalje u zakazano vreme. Aktivirajte ga i dodelite mu gejtvej, pa nastavite kampanju.</translation>
    </message>
    <message>
        <source>The campaign could not be started at the scheduled time: %1 Resume it if it is still to be sent.</source>
        <translation>Kampanja nije mogla da se pokrene u zakazano vreme: %1 Nastavite je ako još treba da se pošalje.</translation>
    </message>
    <message>
        <source>You do not belong to this campaign&apos;s traffic account. Ask to be added to it.</source>
        <translation>Ne pripadate nalogu za slanje ove kampanje. Zatražite da vas dodaju.</translation>
    </message>
    <message>
        <source>The text of a campaign may have at most %1 characters.</source>
        <translation>Najveći dozvoljeni broj znakova u tekstu kampanje je %1.</translation>
    </message>
    <message>
        <source>A campaign may have at most %1 lists.</source>
        <translation>Najveći dozvoljeni broj lista u kampanji je %1.</translation>
    </message>
    <message>
        <source>The campaign was made a draft again and changed elsewhere meanwhile. Nothing of this upload is sent. Look at the campaign again, then launch it.</source>
        <translation>Kampanja je u međuvremenu na drugom mestu vraćena u nacrt i izmenjena. Ništa od ovog otpremanja nije poslato. Pogledajte kampanju ponovo i zatim je pokrenite.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 messages.</source>
        <translation>Dozvoljeni broj poruka u paketu je od 1 do %1.</translation>
    </message>
    <message>
        <source>Message %1 of the batch is not right: it needs a recipient in international form, a text and an encoding.</source>
        <translation>Poruka %1 u paketu nije ispravna: potrebni su joj primalac u međunarodnom obliku, tekst i kodiranje.</translation>
    </message>
    <message>
        <source>The service counts message %1 of the batch in another way: %2 parts. Update the program, then try again.</source>
        <translation>Servis drugačije broji poruku %1 u paketu (broj delova: %2). Ažurirajte program i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more. Clone it to send it again.</source>
        <translation>Ova kampanja više nije nacrt. Duplirajte je da biste je ponovo poslali.</translation>
    </message>
    <message>
        <source>The campaign has no traffic account yet. Choose one.</source>
        <translation>Kampanja još nema nalog za slanje. Izaberite ga.</translation>
    </message>
    <message>
        <source>The campaign has no text yet. Write the message.</source>
        <translation>Kampanja još nema tekst. Napišite poruku.</translation>
    </message>
    <message>
        <source>The campaign has no recipients yet. Choose a distribution list.</source>
        <translation>Kampanja još nema primaoce. Izaberite listu primalaca.</translation>
    </message>
    <message>
        <source>One of the campaign&apos;s lists has been deleted. Choose the lists again.</source>
        <translation>Jedna od lista kampanje je izbrisana. Ponovo izaberite liste.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready. Wait until its import has ended, or leave it out.</source>
        <translation>Lista „%1“ nije spremna. Sačekajte da se njen uvoz završi ili je izostavite.</translation>
    </message>
    <message>
        <source>Another part of the campaign is stored under this number. Start the upload again.</source>
        <translation>Pod ovim brojem je sačuvan drugi deo kampanje. Ponovo pokrenite otpremanje.</translation>
    </message>
    <message>
        <source>The recipients of this campaign are fixed; nothing can be added.</source>
        <translation>Primaoci ove kampanje su konačni; ništa ne može da se doda.</translation>
    </message>
    <message>
        <source>The campaign allows only characters of the GSM alphabet, and a message has others. Change its text.</source>
        <translation>Kampanja dozvoljava samo znakove GSM alfabeta, a neka poruka sadrži i druge. Izmenite njen tekst.</translation>
    </message>
    <message>
        <source>What the service has of this campaign differs from what was sent: %1 messages in %2 parts. Start the upload again.</source>
        <translation>Ono što servis ima od ove kampanje razlikuje se od poslatog (broj poruka: %1, broj delova: %2). Ponovo pokrenite otpremanje.</translation>
    </message>
    <message>
        <source>There is a gateway with this id already.</source>
        <translation>Gejtvej sa ovim ID-jem već postoji.</translation>
    </message>
    <message>
        <source>This type of gateway does not exist.</source>
        <translation>Ovaj tip gejtveja ne postoji.</translation>
    </message>
    <message>
        <source>A traffic account sends through this gateway. Give that account another gateway first.</source>
        <translation>Neki nalog za slanje šalje preko ovog gejtveja. Prvo tom nalogu dodelite drugi gejtvej.</translation>
    </message>
    <message>
        <source>Delivery receipts of messages that were sent through this gateway are still due, for at most three days. Delete it when they have come.</source>
        <translation>Još se čekaju potvrde isporuke poruka poslatih preko ovog gejtveja, najviše tri dana. Izbrišite ga kada stignu.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key could not be read. Both must be PEM files that belong together.</source>
        <translation>TLS sertifikat ili njegov ključ nije mogao da se pročita. Oba moraju biti PEM datoteke koje idu zajedno.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address to listen at.</source>
        <translation>„%1“ nije IP adresa na kojoj se može osluškivati.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Stop that program, or choose another port with --listen.</source>
        <translation>Port %1 već koristi drugi program. Zaustavite taj program ili izaberite drugi port pomoću --listen.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1, port %2.</source>
        <translation>Servis ne može da osluškuje na adresi %1, port %2.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 entries.</source>
        <translation>Dozvoljeni broj stavki u paketu je od 1 do %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch is not right: it needs a number in international form, and fields of at most %2 characters.</source>
        <translation>Stavka %1 u paketu nije ispravna: potreban joj je broj u međunarodnom obliku, a u poljima sme biti najviše %2 znakova.</translation>
    </message>
    <message>
        <source>Another part of the list is stored under this number. Start the import again.</source>
        <translation>Pod ovim brojem je sačuvan drugi deo liste. Ponovo pokrenite uvoz.</translation>
    </message>
    <message>
        <source>The parts of a list come in order; the next one is number %1.</source>
        <translation>Delovi liste stižu redom; sledeći je broj %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch has more fields than the list has columns.</source>
        <translation>Stavka %1 u paketu ima više polja nego što lista ima kolona.</translation>
    </message>
    <message>
        <source>Not every part of the list has arrived: %1 entries so far.</source>
        <translation>Nisu stigli svi delovi liste (broj stavki do sada: %1).</translation>
    </message>
    <message>
        <source>The list has no entries. Import at least one recipient.</source>
        <translation>Lista nema stavki. Uvezite bar jednog primaoca.</translation>
    </message>
    <message>
        <source>At most %1 numbers can be checked at once.</source>
        <translation>Najveći broj brojeva koji se mogu odjednom proveriti je %1.</translation>
    </message>
    <message>
        <source>Row %1 of the networks is not right: it needs an MCCMNC of 5 or 6 digits, a country of two letters, a name and a price.</source>
        <translation>Red %1 mreža nije ispravan: potrebni su mu MCCMNC od 5 ili 6 cifara, zemlja od dva slova, naziv i cena.</translation>
    </message>
    <message>
        <source>Row %1 of the prefixes is not right: it needs digits and the MCCMNC of a network that is in the table.</source>
        <translation>Red %1 prefiksa nije ispravan: potrebne su mu cifre i MCCMNC mreže koja je u tabeli.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>Previše pokušaja. Sačekajte malo i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>This sign-in was used from two places and has been ended. Sign in again.</source>
        <translation>Ova prijava je korišćena sa dva mesta i prekinuta je. Prijavite se ponovo.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Prvo se prijavite.</translation>
    </message>
    <message>
        <source>The disk of the service is full, so nothing was saved. Make room on it, then try again.</source>
        <translation>Disk servisa je pun, pa ništa nije sačuvano. Oslobodite prostor na njemu i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The service&apos;s database is damaged. Stop the service and restore its data folder from a backup.</source>
        <translation>Baza podataka servisa je oštećena. Zaustavite servis i vratite njegovu fasciklu sa podacima iz rezervne kopije.</translation>
    </message>
    <message>
        <source>The service&apos;s database is busy. Try again in a moment.</source>
        <translation>Baza podataka servisa je zauzeta. Pokušajte ponovo za koji trenutak.</translation>
    </message>
    <message>
        <source>The service may not write to its data folder. Give it the right to write there, then try again.</source>
        <translation>Servis nema dozvolu za upis u svoju fasciklu sa podacima. Dodelite mu dozvolu i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The service could not read or write its data folder. Check the disk, then try again.</source>
        <translation>Servis nije mogao da čita svoju fasciklu sa podacima ili da upisuje u nju. Proverite disk i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The service could not do this because of an error of its own.</source>
        <translation>Servis nije mogao to da uradi zbog sopstvene greške.</translation>
    </message>
    <message>
        <source>The header of the request is too large.</source>
        <translation>Zaglavlje zahteva je preveliko.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>Telo zahteva je preveliko.</translation>
    </message>
    <message>
        <source>This is not a valid HTTP request.</source>
        <translation>Ovo nije važeći HTTP zahtev.</translation>
    </message>
    <message>
        <source>The body may be packed with gzip only.</source>
        <translation>Telo može biti komprimovano samo pomoću gzip-a.</translation>
    </message>
    <message>
        <source>The service has too much to do at this moment. Try again in a few seconds.</source>
        <translation>Servis trenutno ima previše posla. Pokušajte ponovo za nekoliko sekundi.</translation>
    </message>
    <message>
        <source>There is a user with this e-mail address already.</source>
        <translation>Korisnik sa ovom adresom e-pošte već postoji.</translation>
    </message>
    <message>
        <source>This status does not exist.</source>
        <translation>Ovaj status ne postoji.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>Ovo je poslednji aktivni administrator. Prvo postavite nekog drugog za administratora.</translation>
    </message>
    <message>
        <source>You can only give access to traffic accounts that you belong to.</source>
        <translation>Možete dati pristup samo nalozima za slanje kojima i sami pripadate.</translation>
    </message>
    <message>
        <source>The carrier did not answer.</source>
        <translation>Operater nije odgovorio.</translation>
    </message>
    <message>
        <source>Only some of the parts were sent before the connection was lost.</source>
        <translation>Samo neki delovi su poslati pre nego što se veza prekinula.</translation>
    </message>
    <message>
        <source>The connection to the carrier was lost while sending: %1</source>
        <translation>Veza sa operaterom se prekinula tokom slanja: %1</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Veza je zatvorena.</translation>
    </message>
    <message>
        <source>The carrier&apos;s host name %1 could not be found. Check it in the gateway&apos;s settings.</source>
        <translation>Ime hosta operatera %1 nije pronađeno. Proverite ga u podešavanjima gejtveja.</translation>
    </message>
    <message>
        <source>No connection to the carrier at %1: %2</source>
        <translation>Nema veze sa operaterom na %1: %2</translation>
    </message>
    <message>
        <source>No secure connection to the carrier at %1: %2</source>
        <translation>Nema bezbedne veze sa operaterom na %1: %2</translation>
    </message>
    <message>
        <source>The carrier at %1 closed the connection.</source>
        <translation>Operater na %1 je zatvorio vezu.</translation>
    </message>
    <message>
        <source>The connection to the carrier at %1 was lost: %2</source>
        <translation>Veza sa operaterom na %1 se prekinula: %2</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak SMPP.</source>
        <translation>Ono što odgovara na %1 ne koristi SMPP.</translation>
    </message>
    <message>
        <source>The carrier ended the session.</source>
        <translation>Operater je završio sesiju.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in: %1. Correct the system ID and the password in the gateway&apos;s settings.</source>
        <translation>Operater je odbio prijavljivanje: %1. Ispravite System ID i lozinku u podešavanjima gejtveja.</translation>
    </message>
    <message>
        <source>The carrier refused the bind: %1.</source>
        <translation>Operater je odbio uspostavljanje veze (bind): %1.</translation>
    </message>
    <message>
        <source>The carrier at %1 did not answer in time.</source>
        <translation>Operater na %1 nije odgovorio na vreme.</translation>
    </message>
    <message>
        <source>The carrier at %1 has stopped answering.</source>
        <translation>Operater na %1 je prestao da odgovara.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Try again in a few seconds.</source>
        <translation>Trenutno se prijavljuje previše ljudi. Pokušajte ponovo za nekoliko sekundi.</translation>
    </message>
    <message>
        <source>The service has too little memory to check a password. Try again later.</source>
        <translation>Servis nema dovoljno memorije da proveri lozinku. Pokušajte ponovo kasnije.</translation>
    </message>
    <message>
        <source>This password is too weak. Use at least 8 characters with an upper-case and a lower-case letter, a digit and a special character, and none of the well-known passwords.</source>
        <translation>Ova lozinka je preslaba. Koristite najmanje 8 znakova, sa velikim i malim slovom, cifrom i specijalnim znakom, i nemojte birati opštepoznatu lozinku.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask an administrator of your company for it.</source>
        <translation>Vaša uloga to ne obuhvata. Obratite se administratoru u svojoj firmi.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>Biblioteka za šifrovanje nije mogla da se pokrene.</translation>
    </message>
    <message>
        <source>The key file of the data folder could not be read or written. Check its permissions.</source>
        <translation>Datoteka sa ključem u fascikli sa podacima nije mogla da se pročita ili upiše. Proverite dozvole za nju.</translation>
    </message>
    <message>
        <source>The key file of the data folder is damaged. Restore it from a backup, or delete it and enter the passwords of all gateways again.</source>
        <translation>Datoteka sa ključem u fascikli sa podacima je oštećena. Vratite je iz rezervne kopije ili je izbrišite i ponovo unesite lozinke svih gejtveja.</translation>
    </message>
    <message>
        <source>The stored password cannot be read with the key of this data folder. Enter it again.</source>
        <translation>Sačuvana lozinka ne može da se pročita ključem ove fascikle sa podacima. Unesite je ponovo.</translation>
    </message>
    <message>
        <source>The text of a template may have at most %1 characters.</source>
        <translation>Najveći dozvoljeni broj znakova u tekstu šablona je %1.</translation>
    </message>
    <message>
        <source>The service ended before the answer came.</source>
        <translation>Servis je prestao sa radom pre nego što je stigao odgovor.</translation>
    </message>
    <message>
        <source>The connection was ended before the answer came.</source>
        <translation>Veza je prekinuta pre nego što je stigao odgovor.</translation>
    </message>
    <message>
        <source>The campaign has changed meanwhile, so this is not possible any more.</source>
        <translation>Kampanja se u međuvremenu promenila, pa to više nije moguće.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Ova kampanja više ne postoji.</translation>
    </message>
    <message>
        <source>The campaign “%1” on this list failed: %2</source>
        <translation>Kampanja „%1“ za ovu listu nije uspela: %2</translation>
    </message>
    <message>
        <source>No message could be sent. The carrier&apos;s error code: %1</source>
        <translation>Nijedna poruka nije mogla da se pošalje. Kôd greške operatera: %1</translation>
    </message>
    <message>
        <source>The built-in numbering plan is missing from this build.</source>
        <translation>U ovoj verziji programa nedostaje ugrađeni plan numeracije.</translation>
    </message>
    <message>
        <source>invalid message length</source>
        <translation>nevažeća dužina poruke</translation>
    </message>
    <message>
        <source>invalid command length</source>
        <translation>nevažeća dužina komande</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>nevažeća komanda</translation>
    </message>
    <message>
        <source>not allowed in this bind state</source>
        <translation>nije dozvoljeno u ovom stanju veze (bind)</translation>
    </message>
    <message>
        <source>already bound</source>
        <translation>veza je već uspostavljena (bind)</translation>
    </message>
    <message>
        <source>system error at the carrier</source>
        <translation>sistemska greška kod operatera</translation>
    </message>
    <message>
        <source>invalid sender</source>
        <translation>nevažeći pošiljalac</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <translation>nevažeći primalac</translation>
    </message>
    <message>
        <source>bind failed</source>
        <translation>uspostavljanje veze (bind) nije uspelo</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>pogrešna lozinka</translation>
    </message>
    <message>
        <source>unknown system ID</source>
        <translation>nepoznat System ID</translation>
    </message>
    <message>
        <source>cancel failed</source>
        <translation>otkazivanje nije uspelo</translation>
    </message>
    <message>
        <source>message queue full</source>
        <translation>red za slanje poruka je pun</translation>
    </message>
    <message>
        <source>invalid service type</source>
        <translation>nevažeći tip usluge</translation>
    </message>
    <message>
        <source>invalid esm_class</source>
        <translation>nevažeći esm_class</translation>
    </message>
    <message>
        <source>submit failed</source>
        <translation>predaja nije uspela</translation>
    </message>
    <message>
        <source>invalid type of number of the sender</source>
        <translation>nevažeći tip broja pošiljaoca</translation>
    </message>
    <message>
        <source>invalid numbering plan of the sender</source>
        <translation>nevažeći plan numeracije pošiljaoca</translation>
    </message>
    <message>
        <source>invalid type of number of the recipient</source>
        <translation>nevažeći tip broja primaoca</translation>
    </message>
    <message>
        <source>invalid numbering plan of the recipient</source>
        <translation>nevažeći plan numeracije primaoca</translation>
    </message>
    <message>
        <source>invalid system type</source>
        <translation>nevažeći tip sistema</translation>
    </message>
    <message>
        <source>too many messages at a time</source>
        <translation>previše poruka odjednom</translation>
    </message>
    <message>
        <source>invalid scheduled time</source>
        <translation>nevažeće zakazano vreme</translation>
    </message>
    <message>
        <source>invalid validity period</source>
        <translation>nevažeći rok važenja</translation>
    </message>
    <message>
        <source>temporary error at the receiver</source>
        <translation>privremena greška kod primaoca</translation>
    </message>
    <message>
        <source>permanent error at the receiver</source>
        <translation>trajna greška kod primaoca</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>nepoznata greška</translation>
    </message>
    <message>
        <source>The number of the part is not right.</source>
        <translation>Broj dela nije ispravan.</translation>
    </message>
    <message>
        <source>The body could not be unpacked.</source>
        <translation>Telo nije moglo da se raspakuje.</translation>
    </message>
    <message>
        <source>The packed body of the request is damaged.</source>
        <translation>Komprimovano telo zahteva je oštećeno.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions, or choose another folder.</source>
        <translation>Fascikla %1 ne može da se napravi. Proverite dozvole ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Practice carrier</source>
        <translation>Probni operater</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Proba</translation>
    </message>
    <message>
        <source>Another campaign service is already using the folder %1. Stop it first, or choose another folder.</source>
        <translation>Drugi servis za kampanje već koristi fasciklu %1. Prvo ga zaustavite ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>U fasciklu %1 ne može da se upisuje. Proverite dozvole za nju ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>The data folder was made by a newer version of this program. Install that version, or restore a backup from before the update.</source>
        <translation>Fasciklu sa podacima je napravila novija verzija ovog programa. Instalirajte tu verziju ili vratite rezervnu kopiju od pre ažuriranja.</translation>
    </message>
    <message>
        <source>The program is not complete: a step of its database is missing. Install it again.</source>
        <translation>Program nije potpun: nedostaje korak njegove baze podataka. Instalirajte ga ponovo.</translation>
    </message>
    <message>
        <source>Everything has to be fetched from the service again.</source>
        <translation>Sve mora ponovo da se preuzme sa servisa.</translation>
    </message>
    <message>
        <source>The name of a setting has small letters, digits, dots and dashes.</source>
        <translation>Naziv podešavanja sadrži mala slova, cifre, tačke i crtice.</translation>
    </message>
    <message>
        <source>The fields of a setting are missing.</source>
        <translation>Nedostaju polja podešavanja.</translation>
    </message>
    <message>
        <source>The name of a field may have 1 to %1 characters.</source>
        <translation>Naziv polja može imati od 1 do %1 znakova.</translation>
    </message>
    <message>
        <source>A setting may have at most %1 bytes.</source>
        <translation>Podešavanje može imati najviše %1 bajtova.</translation>
    </message>
    <message>
        <source>There are too many settings of this user already.</source>
        <translation>Ovaj korisnik već ima previše podešavanja.</translation>
    </message>
    <message>
        <source>These are example data: their messages only go to the practice carrier. Open your own workspace to use a real one.</source>
        <translation>Ovo su probni podaci: njihove poruke idu samo probnom operateru. Da biste koristili pravog, otvorite sopstveni radni prostor.</translation>
    </message>
    <message>
        <source>The gateway has been set to take texts in another way meanwhile, so that the message may take another number of SMS. Nothing was sent; look at the number, then send it again.</source>
        <translation>Gejtvej je u međuvremenu podešen da tekstove prenosi drugačije, pa poruci može biti potreban drugačiji broj SMS-ova. Ništa nije poslato; pogledajte taj broj i zatim pošaljite ponovo.</translation>
    </message>
    <message>
        <source>The unfinished example data in %1 cannot be deleted. Delete the folder, then try again.</source>
        <translation>Nedovršeni probni podaci u %1 ne mogu da se izbrišu. Izbrišite fasciklu i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>This folder has data of its own, so no example data were put into it.</source>
        <translation>Ova fascikla sadrži sopstvene podatke, pa probni podaci nisu upisani u nju.</translation>
    </message>
    <message>
        <source>Making the example data was cancelled.</source>
        <translation>Pravljenje probnih podataka je prekinuto.</translation>
    </message>
    <message>
        <source>A notification is unread, read or archived.</source>
        <translation>Obaveštenje je nepročitano, pročitano ili arhivirano.</translation>
    </message>
    <message>
        <source>From 1 to %1 notifications can be marked at once.</source>
        <translation>Odjednom se može označiti od 1 do %1 obaveštenja.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked: its messages would take more SMS than were shown. Resume it if they may, or cancel it.</source>
        <translation>Gejtvej prima tekstove drugačije nego kada je ova kampanja proveravana: njene poruke bi tražile više SMS-ova nego što je prikazano. Nastavite je ako se slažete ili je otkažite.</translation>
    </message>
    <message>
        <source>The example data in %1 cannot be read. Close other programs that use them, then try again.</source>
        <translation>Primeri podataka u %1 ne mogu da se pročitaju. Zatvorite druge programe koji ih koriste i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked, and cannot send some of its messages any more. Set the gateway back and resume the campaign, or cancel it.</source>
        <translation>Gejtvej prima tekstove drugačije nego kada je ova kampanja proveravana i neke njene poruke više ne može da pošalje. Vratite gejtvej na staro i nastavite kampanju ili je otkažite.</translation>
    </message>
</context>
</TS>
