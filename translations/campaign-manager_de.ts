<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Faulted</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>Wird gleich gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for another try</source>
        <translation>Wartet auf einen neuen Versuch</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Accepted by the carrier</source>
        <translation>Vom Netz angenommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>CountryNames</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua And Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
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
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
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
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Clipperton-Insel</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ceuta And Melilla</source>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia And South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard And McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
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
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts And Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
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
        <translation>Neuseeland</translation>
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
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre And Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Äußeres Ozeanien</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard And Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
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
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Sao Tome And Principe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Tristan Da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Turks And Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad And Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent And Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis And Futuna</source>
        <translation>Wallis und Futuna</translation>
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
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>The distribution list “%1” is ready: %Ln recipient(s).</source>
        <translation>
            <numerusform>Die Verteilerliste „%1“ ist bereit: %Ln Empfänger.</numerusform>
            <numerusform>Die Verteilerliste „%1“ ist bereit: %Ln Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The distribution list “%1” needs a look. %2</source>
        <translation>Bitte sehen Sie sich die Verteilerliste „%1“ an. %2</translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has started: %Ln message(s) are on their way.</source>
        <translation>
            <numerusform>Die Kampagne „%1“ ist gestartet: %Ln Nachricht ist unterwegs.</numerusform>
            <numerusform>Die Kampagne „%1“ ist gestartet: %Ln Nachrichten sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has been sent: %Ln message(s).</source>
        <translation>
            <numerusform>Die Kampagne „%1“ ist verschickt: %Ln Nachricht.</numerusform>
            <numerusform>Die Kampagne „%1“ ist verschickt: %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” was paused: %Ln message(s) wait.</source>
        <translation>
            <numerusform>Die Kampagne „%1“ wurde angehalten: %Ln Nachricht wartet.</numerusform>
            <numerusform>Die Kampagne „%1“ wurde angehalten: %Ln Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign “%1” waits for your decision. %2</source>
        <translation>Die Kampagne „%1“ wartet auf Ihre Entscheidung. %2</translation>
    </message>
    <message>
        <source>The campaign “%1” failed. %2</source>
        <translation>Die Kampagne „%1“ ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>The e-mail address %1 is still to be confirmed. Open the link in the mail that was sent there.</source>
        <translation>Die E-Mail-Adresse %1 ist noch zu bestätigen. Öffnen Sie den Link in der Mail, die dorthin geschickt wurde.</translation>
    </message>
    <message>
        <source>80 % of the budget “%1” is spent.</source>
        <translation>80 % des Budgets „%1“ sind ausgegeben.</translation>
    </message>
    <message>
        <source>The budget “%1” is spent.</source>
        <translation>Das Budget „%1“ ist ausgegeben.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Import contacts, create SMS campaigns, send them and follow what became of each message.</source>
        <translation>Kontakte einlesen, SMS-Kampagnen anlegen, senden und verfolgen, was aus jeder Nachricht wurde.</translation>
    </message>
    <message>
        <source>Where workspaces, caches and settings are kept.</source>
        <translation>Wo Arbeitsbereiche, Zwischenspeicher und Einstellungen liegen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Does the main job by itself in a new workspace below this folder, saves pictures there, and ends with 0 when all went well.</source>
        <translation>Erledigt die Hauptaufgabe von selbst in einem neuen Arbeitsbereich unter diesem Ordner, legt dort Bilder ab und endet mit 0, wenn alles gut ging.</translation>
    </message>
    <message>
        <source>Ends as soon as the window is painted, for measuring the start.</source>
        <translation>Endet, sobald das Fenster gezeichnet ist; zum Messen des Starts.</translation>
    </message>
    <message>
        <source>Shows every shared widget on one page, for those who build screens.</source>
        <translation>Zeigt alle gemeinsamen Bedienelemente auf einer Seite, für alle, die Bildschirme bauen.</translation>
    </message>
    <message>
        <source>The language of the interface: en, de, fr …</source>
        <translation>Die Sprache der Oberfläche: en, de, fr …</translation>
    </message>
    <message>
        <source>With --smoke-test: also every screen while it waits, with nothing in it, and after a failure.</source>
        <translation>Mit --smoke-test: auch jede Seite, während sie wartet, ohne Inhalt und nach einem Fehler.</translation>
    </message>
    <message>
        <source>With --smoke-test: on example data.</source>
        <translation>Mit --smoke-test: auf Beispieldaten.</translation>
    </message>
    <message>
        <source>Begins on this page: dashboard, contacts, campaigns, history …</source>
        <translation>Beginnt auf dieser Seite: dashboard, contacts, campaigns, history …</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>A file with contacts to import.</source>
        <translation>Eine Datei mit Kontakten zum Importieren.</translation>
    </message>
</context>
<context>
    <name>TableTour</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Opens a panel at the side. Choose what you look for and press Search; what is set stands above the table, and a click on it takes it away.</source>
        <translation>Öffnet eine Leiste an der Seite. Wählen Sie, was Sie suchen, und drücken Sie auf Suchen. Was eingestellt ist, steht über der Tabelle; ein Klick darauf nimmt es weg.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose which columns the table shows. Your choice is remembered.</source>
        <translation>Wählen Sie, welche Spalten die Tabelle zeigt. Ihre Wahl bleibt gemerkt.</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>Check single rows, or the box in the heading for the whole page. A bar at the bottom then shows what you can do with them.</source>
        <translation>Kreuzen Sie einzelne Zeilen an, oder mit dem Kästchen im Kopf die ganze Seite. Eine Leiste unten zeigt dann, was Sie damit tun können.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>How many rows a page has, which of them you see, and the way to the other pages.</source>
        <translation>Wie viele Zeilen eine Seite hat, welche davon Sie sehen, und der Weg zu den anderen Seiten.</translation>
    </message>
</context>
<context>
    <name>brand</name>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>Das Logo %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The brand %1 cannot be read.</source>
        <translation>Die Marke %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters, on one line.</source>
        <translation>Der Name muss 1 bis %1 Zeichen haben, in einer Zeile.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #rrggbb, for example #6C4DE6.</source>
        <translation>„%1“ ist keine Farbe. Schreiben Sie sie als #rrggbb, zum Beispiel #6C4DE6.</translation>
    </message>
    <message>
        <source>“links” must be an object.</source>
        <translation>„links“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>There is no link “%1”. Known are: %2.</source>
        <translation>Einen Link „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The link “%1” must begin with https:// or mailto: and have at most %2 characters.</source>
        <translation>Der Link „%1“ muss mit https:// oder mailto: beginnen und darf höchstens %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The logo is not a whole PNG file.</source>
        <translation>Das Logo ist keine vollständige PNG-Datei.</translation>
    </message>
    <message>
        <source>The logo must have at most 1024 pixels on each side.</source>
        <translation>Das Logo darf höchstens 1024 Pixel je Seite haben.</translation>
    </message>
    <message>
        <source>The logo has a document type or entities, which are not allowed. Save it as plain SVG.</source>
        <translation>Das Logo enthält einen Dokumenttyp oder Entitäten; das ist nicht erlaubt. Speichern Sie es als einfaches SVG.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG file.</source>
        <translation>Das Logo ist weder eine SVG- noch eine PNG-Datei.</translation>
    </message>
    <message>
        <source>The logo is too complicated: at most 2000 shapes, 32 levels deep.</source>
        <translation>Das Logo ist zu aufwendig: höchstens 2000 Formen, 32 Ebenen tief.</translation>
    </message>
    <message>
        <source>The logo is larger than 64 KiB.</source>
        <translation>Das Logo ist größer als 64 KiB.</translation>
    </message>
    <message>
        <source>A brand has at most 8 colours for charts.</source>
        <translation>Eine Marke hat höchstens 8 Farben für Diagramme.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>The logo is not in base64.</source>
        <translation>Das Logo ist nicht in Base64.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The local data cannot be read or written. Check the disk and the rights of the folder.</source>
        <translation>Die lokalen Daten lassen sich nicht lesen oder schreiben. Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The local data were made by a newer version of this program. Install that version.</source>
        <translation>Die lokalen Daten stammen von einer neueren Version dieses Programms. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist geöffnet.</translation>
    </message>
    <message>
        <source>Another program uses the local data at the moment. Try again shortly.</source>
        <translation>Ein anderes Programm verwendet gerade die lokalen Daten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so the local data cannot be saved. Make room on it; the program then goes on.</source>
        <translation>Der Datenträger ist voll, sodass sich die lokalen Daten nicht speichern lassen. Schaffen Sie Platz; das Programm macht dann weiter.</translation>
    </message>
    <message>
        <source>The local data are damaged. They are set aside and fetched again from the service.</source>
        <translation>Die lokalen Daten sind beschädigt. Sie werden beiseitegelegt und neu vom Dienst geholt.</translation>
    </message>
    <message>
        <source>The local data could not be read or changed, because of an error in this program.</source>
        <translation>Die lokalen Daten ließen sich wegen eines Fehlers in diesem Programm nicht lesen oder ändern.</translation>
    </message>
    <message>
        <source>The service sent data that this program does not understand. Update the program, or tell the administrator of the service.</source>
        <translation>Der Dienst hat Daten gesendet, die dieses Programm nicht versteht. Aktualisieren Sie das Programm, oder sagen Sie es dem Administrator des Dienstes.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Es ist nicht mehr da. Jemand hat es vielleicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>cm::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.

Built with Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite and QtKeychain. Icons by Lucide (ISC), typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.

Erstellt mit Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite und QtKeychain. Symbole von Lucide (ISC), Schriftart Inter (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>cm::AccountBox</name>
    <message>
        <source>Choose a traffic account</source>
        <translation>Versandkonto wählen</translation>
    </message>
    <message>
        <source>There is no active campaign account</source>
        <translation>Es gibt kein aktives Kampagnenkonto</translation>
    </message>
</context>
<context>
    <name>cm::AccountButton</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>cm::AccountDialog</name>
    <message>
        <source>Create campaign account</source>
        <translation>Kampagnenkonto erstellen</translation>
    </message>
    <message>
        <source>Edit traffic account</source>
        <translation>Versandkonto bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>Konto&amp;name</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>&amp;Anzeigename</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>&amp;When nobody knows whether a message was sent</source>
        <translation>&amp;Wenn niemand weiß, ob eine Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>Campaigns and quick sends go out through an account of this type, and its gateway.</source>
        <translation>Kampagnen und Schnellversand gehen über ein Konto dieser Art und sein Gateway hinaus.</translation>
    </message>
    <message>
        <source>Fixed: the carrier and the statistics know the account by this name.</source>
        <translation>Fest: Netzbetreiber und Statistik kennen das Konto unter diesem Namen.</translation>
    </message>
    <message>
        <source>Like the account name</source>
        <translation>Wie der Kontoname</translation>
    </message>
    <message>
        <source>What the users of the account see.</source>
        <translation>Was die Benutzer des Kontos sehen.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Gateway wählen</translation>
    </message>
    <message>
        <source>Wait for the delivery receipt (nobody gets it twice)</source>
        <translation>Auf die Zustellquittung warten (niemand bekommt sie zweimal)</translation>
    </message>
    <message>
        <source>Send it again (somebody could get it twice)</source>
        <translation>Erneut senden (jemand könnte sie zweimal bekommen)</translation>
    </message>
    <message>
        <source>When the connection breaks before the carrier has answered, the message may have been sent or not. No protocol can tell.</source>
        <translation>Bricht die Verbindung ab, bevor der Netzbetreiber geantwortet hat, kann die Nachricht gesendet sein oder nicht. Kein Protokoll kann das sagen.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Choose the gateway that its messages leave through.</source>
        <translation>Wählen Sie das Gateway, über das seine Nachrichten hinausgehen.</translation>
    </message>
</context>
<context>
    <name>cm::AccountTableModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>cm::AccountsScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>In Namen suchen</translation>
    </message>
    <message>
        <source>No traffic accounts</source>
        <translation>Keine Versandkonten</translation>
    </message>
    <message>
        <source>Campaigns go out through a traffic account of type Campaign. An administrator gives you one.</source>
        <translation>Kampagnen gehen über ein Versandkonto der Art „Kampagne“ hinaus. Ein Administrator gibt Ihnen eines.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Create campaign account</source>
        <translation>Kampagnenkonto erstellen</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Versandkonten</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Account “%1” saved</source>
        <translation>Konto „%1“ gespeichert</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <translation>„%1“ ist aktiv</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>„%1“ ist inaktiv</translation>
    </message>
    <message>
        <source>Deactivate this account?</source>
        <translation>Dieses Konto deaktivieren?</translation>
    </message>
    <message>
        <source>Nothing can be sent through “%1” until it is active again. Its messages stay in the statistics and the history.</source>
        <translation>Über „%1“ lässt sich nichts senden, bis es wieder aktiv ist. Seine Nachrichten bleiben in Statistik und Verlauf.</translation>
    </message>
    <message>
        <source>Accounts, gateways, prices</source>
        <translation>Konten, Gateways, Preise</translation>
    </message>
    <message>
        <source>Traffic accounts are what people send through. Who administrates also finds the gateways to the carriers and the price table here.</source>
        <translation>Über Versandkonten wird gesendet. Wer verwaltet, findet hier auch die Gateways zu den Netzbetreibern und die Preisliste.</translation>
    </message>
    <message>
        <source>Type a part of an account&apos;s name.</source>
        <translation>Geben Sie einen Teil des Kontonamens ein.</translation>
    </message>
    <message>
        <source>A new account that campaigns can be sent through, and the gateway that it uses.</source>
        <translation>Ein neues Konto, über das Kampagnen gesendet werden können, mit dem Gateway, das es benutzt.</translation>
    </message>
    <message>
        <source>An account decides who may send and through which gateway. Sending needs an active one of type Campaign.</source>
        <translation>Ein Konto bestimmt, wer senden darf und über welches Gateway. Zum Senden braucht es ein aktives der Art Kampagne.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>The name that you see when you choose an account. You can change it.</source>
        <translation>Der Name, den Sie bei der Wahl eines Kontos sehen. Sie können ihn ändern.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Campaign accounts are for campaigns; HTTP and SMPP accounts are for other programs.</source>
        <translation>Kampagnenkonten sind für Kampagnen; HTTP- und SMPP-Konten sind für andere Programme.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Inactive accounts can be looked at in the statistics and the history, but not be sent through.</source>
        <translation>Inaktive Konten bleiben in Statistik und Verlauf sichtbar, aber über sie wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>cm::AddListScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Platzhalter festlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Kontakte werden importiert</translation>
    </message>
    <message>
        <source>You can leave this page: the import goes on, and the progress stays at the bottom of the window.</source>
        <translation>Sie können diese Seite verlassen: Der Import läuft weiter, der Fortschritt bleibt unten im Fenster sichtbar.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Verteilerliste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Zwei Schritte</translation>
    </message>
    <message>
        <source>First the contacts, then what each of their columns is.</source>
        <translation>Zuerst die Kontakte, dann die Bedeutung ihrer Spalten.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looks into the contacts and shows what was found.</source>
        <translation>Sieht sich die Kontakte an und zeigt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Checks every row and makes the list. A report says what was not taken over, and why.</source>
        <translation>Prüft jede Zeile und legt die Liste an. Ein Bericht sagt, was nicht übernommen wurde und warum.</translation>
    </message>
    <message>
        <source>An import is already open. Finish it first.</source>
        <translation>Es ist bereits ein Import offen. Schließen Sie ihn zuerst ab.</translation>
    </message>
</context>
<context>
    <name>cm::AttentionBar</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation>Änderung verwerfen</translation>
    </message>
    <message>
        <source>Discard the edit?</source>
        <translation>Die Änderung verwerfen?</translation>
    </message>
    <message>
        <source>%1 goes back to what the service has.</source>
        <translation>%1 geht auf den Stand des Dienstes zurück.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1 wurde nicht angenommen: %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n weitere)</numerusform>
            <numerusform>(%n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::BatchProducer</name>
    <message>
        <source>The messages of this campaign no longer come out as those that are already on the service, because a list or the program has changed. Nothing was sent; please launch the campaign again.</source>
        <translation>Die Nachrichten dieser Kampagne ergeben nicht mehr dieselben, die schon beim Dienst liegen, weil sich eine Liste oder das Programm geändert hat. Nichts wurde gesendet; bitte starten Sie die Kampagne erneut.</translation>
    </message>
</context>
<context>
    <name>cm::BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n ungelesene Benachrichtigung</numerusform>
            <numerusform>%n ungelesene Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread notifications</source>
        <translation>Keine ungelesenen Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing to tell you yet. What happens to your lists and campaigns is said here.</source>
        <translation>Noch gibt es nichts zu melden. Was mit Ihren Listen und Kampagnen geschieht, steht hier.</translation>
    </message>
    <message>
        <source>On the desktop, too, while I work elsewhere</source>
        <translation>Auch auf dem Desktop, während ich woanders arbeite</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
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
        <translation>Wird bearbeitet</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1 % erledigt</translation>
    </message>
</context>
<context>
    <name>cm::CampaignDraft</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Geben Sie der Kampagne einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name needs at least %n character(s).</source>
        <translation>
            <numerusform>Der Name braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Der Name braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>Der Name darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Der Name darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The placeholder “%1” is defined twice. Remove one of them.</source>
        <translation>Der Platzhalter „%1“ ist zweimal festgelegt. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>Choose the column that fills the placeholder “%1”.</source>
        <translation>Wählen Sie die Spalte, die den Platzhalter „%1“ füllt.</translation>
    </message>
    <message>
        <source>The placeholder “%1” is filled from the column “%2”, which none of the chosen lists has. Choose another column.</source>
        <translation>Der Platzhalter „%1“ wird aus der Spalte „%2“ gefüllt, die keine der gewählten Listen hat. Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Schreiben Sie die Nachricht.</translation>
    </message>
    <message>
        <source>The list “%2” has no column for the placeholder “%1”. Leave the list out, or choose a placeholder that all lists have.</source>
        <translation>Die Liste „%2“ hat keine Spalte für den Platzhalter „%1“. Lassen Sie die Liste weg, oder wählen Sie einen Platzhalter, den alle Listen haben.</translation>
    </message>
    <message>
        <source>Choose at least one contact list.</source>
        <translation>Wählen Sie mindestens eine Kontaktliste.</translation>
    </message>
    <message>
        <source>The list “%1” is still in progress. Wait until it is ready, or choose another one.</source>
        <translation>Die Liste „%1“ ist noch in Arbeit. Warten Sie, bis sie bereit ist, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The chosen lists have no entries.</source>
        <translation>Die gewählten Listen haben keine Einträge.</translation>
    </message>
    <message>
        <source>Enter the day and the time, as in 31/12/2026 18:00.</source>
        <translation>Geben Sie Tag und Uhrzeit ein, etwa 31/12/2026 18:00.</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that lies ahead.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen künftigen.</translation>
    </message>
    <message>
        <source>Choose the traffic account that the campaign is sent through.</source>
        <translation>Wählen Sie das Versandkonto, über das die Kampagne gesendet wird.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Choose one from the Placeholders menu, or correct the name.</source>
        <translation>Es gibt keinen Platzhalter „%1“. Wählen Sie einen aus dem Menü „Platzhalter“ oder berichtigen Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignFacts</name>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>SMS count</source>
        <translation>Anzahl SMS</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Versandkonto</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each recipient</source>
        <translation>
            <numerusform>%Ln SMS je Empfänger</numerusform>
            <numerusform>%Ln SMS je Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln insgesamt</numerusform>
            <numerusform>%Ln insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Unicode)</source>
        <translation>%1 (Unicode)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>cm::CampaignScreen</name>
    <message>
        <source>This campaign is no longer there</source>
        <translation>Diese Kampagne gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Sie wurde gelöscht, oder Sie dürfen sie nicht mehr sehen.</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Alle Kampagnen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel campaign</source>
        <translation>Kampagne &amp;stornieren</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Entwurf &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The campaign goes on</source>
        <translation>Die Kampagne läuft weiter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Verteilerlisten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Nachrichtenvorschau</translation>
    </message>
    <message>
        <source>sent of %1 in total</source>
        <translation>von insgesamt %1 gesendet</translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Eine Liste, die es nicht mehr gibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick send: the numbers were typed in</source>
        <translation>Schnellversand: Die Nummern wurden eingetippt</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Noch keine Liste gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause this campaign?</source>
        <translation>Diese Kampagne anhalten?</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet wait until you resume. Those on their way still arrive.</source>
        <translation>Noch nicht gesendete Nachrichten warten, bis Sie fortsetzen. Die unterwegs sind, kommen noch an.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The campaign is paused</source>
        <translation>Die Kampagne ist angehalten</translation>
    </message>
    <message>
        <source>Cancel this campaign?</source>
        <translation>Diese Kampagne stornieren?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not been sent yet and will never be. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Nachricht ist noch nicht gesendet und wird es nie. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Nachrichten sind noch nicht gesendet und werden es nie. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Kampagne stornieren</translation>
    </message>
    <message>
        <source>The campaign was canceled</source>
        <translation>Die Kampagne wurde storniert</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>„%1“ als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>Diesen Entwurf löschen?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>„%1“ wird endgültig gelöscht. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Entwurf „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where the campaign stands, from draft to completed.</source>
        <translation>Wo die Kampagne steht, vom Entwurf bis zum Abschluss.</translation>
    </message>
    <message>
        <source>Stops the sending at once. What has left already stays sent; Resume goes on where it stopped.</source>
        <translation>Hält den Versand sofort an. Was schon hinaus ist, bleibt gesendet; Fortsetzen macht dort weiter.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on where the sending was stopped.</source>
        <translation>Macht dort weiter, wo der Versand angehalten wurde.</translation>
    </message>
    <message>
        <source>Stops the campaign for good. What has not been sent is not sent any more.</source>
        <translation>Beendet die Kampagne endgültig. Was noch nicht gesendet ist, wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Goes on with the draft.</source>
        <translation>Arbeitet am Entwurf weiter.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Every single message of this campaign, in the message history.</source>
        <translation>Jede einzelne Nachricht dieser Kampagne im Nachrichtenverlauf.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Makes a draft with the same sender, lists and message, and a name of its own.</source>
        <translation>Legt einen Entwurf mit gleichem Absender, gleichen Listen und gleicher Nachricht unter eigenem Namen an.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Sent, delivered, undelivered and on the way, while it happens.</source>
        <translation>Gesendet, zugestellt, nicht zugestellt und unterwegs – während es geschieht.</translation>
    </message>
    <message>
        <source>Who the campaign went to, list by list.</source>
        <translation>An wen die Kampagne ging, Liste für Liste.</translation>
    </message>
    <message>
        <source>Sender, text, number of SMS and characters, and the times.</source>
        <translation>Absender, Text, Anzahl der SMS und Zeichen sowie die Zeiten.</translation>
    </message>
    <message>
        <source>The message as a recipient gets it. Walk through the recipients.</source>
        <translation>Die Nachricht, wie ein Empfänger sie bekommt. Blättern Sie durch die Empfänger.</translation>
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
        <translation>Angehalten (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Gesendet / Gesamt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>cm::Campaigns</name>
    <message>
        <source>A draft. Nothing is sent until you launch it.</source>
        <translation>Ein Entwurf. Nichts wird gesendet, bis Sie ihn starten.</translation>
    </message>
    <message>
        <source>Starts by itself on %1, also when this program is closed.</source>
        <translation>Startet von selbst am %1, auch wenn dieses Programm geschlossen ist.</translation>
    </message>
    <message>
        <source>The messages are being prepared. Nothing has been sent yet.</source>
        <translation>Die Nachrichten werden vorbereitet. Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>The messages are on their way.</source>
        <translation>Die Nachrichten sind unterwegs.</translation>
    </message>
    <message>
        <source>What has not been sent yet waits until you resume.</source>
        <translation>Was noch nicht gesendet ist, wartet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>It was canceled; what had not been sent by then will not be sent.</source>
        <translation>Sie wurde storniert; was bis dahin nicht gesendet war, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Every message has been sent. Receipts may still arrive.</source>
        <translation>Alle Nachrichten sind gesendet. Quittungen können noch eintreffen.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Sie konnte nicht gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in doubt</source>
        <translation>
            <numerusform>%n Nachricht ungewiss</numerusform>
            <numerusform>%n Nachrichten ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection broke before the carrier confirmed. It may have sent them or not, and nobody can tell until its delivery receipt arrives.</source>
        <translation>%1: Die Verbindung brach ab, bevor der Netzbetreiber bestätigte. Er kann sie gesendet haben oder nicht; das weiß niemand, bis die Zustellquittung eintrifft.</translation>
    </message>
    <message>
        <source>They are not sent again by themselves, so that nobody gets a message twice.</source>
        <translation>Sie werden nicht von selbst erneut gesendet, damit niemand eine Nachricht zweimal bekommt.</translation>
    </message>
    <message>
        <source>This traffic account sends them again, so that a recipient could get one twice.</source>
        <translation>Dieses Versandkonto sendet sie erneut, sodass ein Empfänger eine zweimal bekommen könnte.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is not in the SMS alphabet, and Unicode is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>„%1“ (Zeichen %2) gehört nicht zum SMS-Alphabet, und Unicode ist in den Einstellungen ausgeschaltet. Ersetzen Sie es, oder schalten Sie Unicode ein.</translation>
    </message>
    <message>
        <source>“%1” (character %2) makes it a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>„%1“ (Zeichen %2) macht daraus eine Unicode-Nachricht: 70 statt 160 Zeichen je SMS.</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>etwa %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>In the SMS alphabet it would be %n SMS.</source>
        <translation>
            <numerusform>Im SMS-Alphabet wäre es %n SMS.</numerusform>
            <numerusform>Im SMS-Alphabet wären es %n SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (character %2) counts twice; without such characters it would be %n SMS.</source>
        <translation>
            <numerusform>„%1“ (Zeichen %2) zählt doppelt; ohne solche Zeichen wäre es %n SMS.</numerusform>
            <numerusform>„%1“ (Zeichen %2) zählt doppelt; ohne solche Zeichen wären es %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second SMS begins with “%1” (character %2).</source>
        <translation>Die zweite SMS beginnt mit „%1“ (Zeichen %2).</translation>
    </message>
    <message>
        <source>Every message has been sent, and every receipt is here.</source>
        <translation>Jede Nachricht ist gesendet, und jede Quittung ist da.</translation>
    </message>
    <message numerus="yes">
        <source>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</source>
        <translation>
            <numerusform>Mit den Buchstaben, die dieses Gateway zum SMS-Alphabet hinzufügt, sind es %1 statt %n SMS.</numerusform>
            <numerusform>Mit den Buchstaben, die dieses Gateway zum SMS-Alphabet hinzufügt, sind es %1 statt %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway of this traffic account cannot carry “%1” (character %2) in the SMS alphabet. It becomes a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>Das Gateway dieses Versandkontos kann „%1“ (Zeichen %2) nicht im SMS-Alphabet übertragen. Daraus wird eine Unicode-Nachricht: 70 statt 160 Zeichen in einer SMS.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignsScreen</name>
    <message>
        <source>Search names</source>
        <translation>In Namen suchen</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>A campaign sends one message to everybody on your lists, personalized for each of them.</source>
        <translation>Eine Kampagne sendet eine Nachricht an alle auf Ihren Listen, für jeden persönlich.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>Einzelheiten ansehen</translation>
    </message>
    <message>
        <source>Clone campaign</source>
        <translation>Kampagne kopieren</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>„%1“ als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>Diesen Entwurf löschen?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>„%1“ wird endgültig gelöscht. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Entwurf „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Type a part of a campaign&apos;s name.</source>
        <translation>Geben Sie einen Teil des Kampagnennamens ein.</translation>
    </message>
    <message>
        <source>Starts a new campaign: who it is from, who gets it, and what it says.</source>
        <translation>Beginnt eine neue Kampagne: von wem sie ist, wer sie bekommt und was sie sagt.</translation>
    </message>
    <message>
        <source>Your campaigns</source>
        <translation>Ihre Kampagnen</translation>
    </message>
    <message>
        <source>Every campaign, also drafts and those that wait for their time.</source>
        <translation>Alle Kampagnen, auch Entwürfe und solche, die auf ihre Zeit warten.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>What recipients see as the sender of the message.</source>
        <translation>Was die Empfänger als Absender der Nachricht sehen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>When the campaign goes out. Blank when it was launched at once.</source>
        <translation>Wann die Kampagne hinausgeht. Leer, wenn sie sofort gestartet wurde.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From draft to completed. Open a campaign to see what has become of its messages.</source>
        <translation>Vom Entwurf bis zum Abschluss. Öffnen Sie eine Kampagne, um zu sehen, was aus ihren Nachrichten wurde.</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Gesendet / Gesamt</translation>
    </message>
    <message>
        <source>How many of the messages have been sent.</source>
        <translation>Wie viele der Nachrichten gesendet sind.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>View the details, make a copy with a name of its own, or go on with a draft.</source>
        <translation>Einzelheiten ansehen, eine Kopie unter eigenem Namen anlegen oder an einem Entwurf weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>cm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>Bild von %1 speichern</translation>
    </message>
</context>
<context>
    <name>cm::ChoicePage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen bei %1</translation>
    </message>
    <message>
        <source>Import contacts, write a message, send it to everybody once, and see what became of each one.</source>
        <translation>Kontakte importieren, Nachricht schreiben, an alle genau einmal senden und sehen, was aus jeder geworden ist.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Auf diesem Computer arbeiten</translation>
    </message>
    <message>
        <source>Everything stays here. Nothing to set up: start with the built-in practice carrier, add a real one when you are ready.</source>
        <translation>Alles bleibt hier. Nichts einzurichten: Beginnen Sie mit dem eingebauten Übungsnetz, und fügen Sie ein echtes hinzu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Your company runs the service. Sign in with your e-mail address; you can also go on working offline.</source>
        <translation>Ihre Firma betreibt den Dienst. Melden Sie sich mit Ihrer E-Mail-Adresse an; Sie können auch ohne Netz weiterarbeiten.</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Three months of an invented shop, on this computer. Nothing is sent, and one click removes it again.</source>
        <translation>Drei Monate eines erfundenen Geschäfts, auf diesem Computer. Nichts wird verschickt, und ein Klick entfernt alles wieder.</translation>
    </message>
</context>
<context>
    <name>cm::CloneDialog</name>
    <message>
        <source>Clone campaign</source>
        <translation>Kampagne kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – Kopie</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Name der Kopie</translation>
    </message>
    <message>
        <source>The copy is saved as a draft with the same sender, lists and message. Nothing is sent.</source>
        <translation>Die Kopie wird als Entwurf mit demselben Absender, denselben Listen und derselben Nachricht gespeichert. Nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>cm::ColumnHeader</name>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Was Spalte %1 ist</translation>
    </message>
    <message>
        <source>Name of column %1</source>
        <translation>Name der Spalte %1</translation>
    </message>
    <message>
        <source>Name of the placeholder</source>
        <translation>Name des Platzhalters</translation>
    </message>
    <message>
        <source>Receives the SMS</source>
        <translation>Empfängt die SMS</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
</context>
<context>
    <name>cm::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Where to, or what to do?</source>
        <translation>Wohin, oder was tun?</translation>
    </message>
    <message>
        <source>Search for a command, list, campaign or template</source>
        <translation>Befehl, Liste, Kampagne oder Vorlage suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteilerliste</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>cm::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cm::ConnectForm</name>
    <message>
        <source>This is not the address of a server. It looks like “sms.example.com”.</source>
        <translation>Das ist keine Serveradresse. Sie sieht aus wie „sms.example.com“.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Ask whoever runs the service in your company for its address.</source>
        <translation>Fragen Sie, wer in Ihrer Firma den Dienst betreibt, nach seiner Adresse.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>cm::ContactFile</name>
    <message>
        <source>There is nothing to import yet. Please paste the contacts.</source>
        <translation>Es gibt noch nichts zu importieren. Bitte fügen Sie die Kontakte ein.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Please choose a file with contacts.</source>
        <translation>Die Datei „%1“ ist leer. Bitte wählen Sie eine Datei mit Kontakten.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Please choose a file with one contact a line: CSV, TSV or TXT.</source>
        <translation>„%1“ ist keine Textdatei. Bitte wählen Sie eine Datei mit einem Kontakt je Zeile: CSV, TSV oder TXT.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Please save it as CSV in your spreadsheet program and choose that file.</source>
        <translation>„%1“ ist eine Tabelle. Bitte speichern Sie sie in Ihrer Tabellenkalkulation als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Die Datei „%1“ konnte nicht zu Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist any more. Please choose it again.</source>
        <translation>Die Datei „%1“ gibt es nicht mehr. Bitte wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Please check that you may read it and that no other program has locked it.</source>
        <translation>Die Datei „%1“ lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen und kein anderes Programm sie sperrt.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>You have pasted %n contact(s); at most %1 can be pasted. Please put them into a file and upload that.</source>
        <translation>
            <numerusform>Sie haben %n Kontakt eingefügt; höchstens %1 sind möglich. Bitte speichern Sie ihn in einer Datei und laden Sie diese hoch.</numerusform>
            <numerusform>Sie haben %n Kontakte eingefügt; höchstens %1 sind möglich. Bitte speichern Sie sie in einer Datei und laden Sie diese hoch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ContactSource</name>
    <message>
        <source>No column holds the phone numbers. Please choose the one that does.</source>
        <translation>Keine Spalte enthält die Telefonnummern. Bitte wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Die Datei „%1“ konnte nicht zu Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was being read. Nothing was imported; please try again.</source>
        <translation>Die Datei „%1“ wurde beim Lesen verändert. Nichts wurde importiert; bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full: the rows that were left out could not be written down. Nothing was imported; please make room and try again.</source>
        <translation>Der Datenträger ist voll: Die weggelassenen Zeilen ließen sich nicht festhalten. Nichts wurde importiert; bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The rows that were left out could not be written into “%1”. Nothing was imported.</source>
        <translation>Die weggelassenen Zeilen ließen sich nicht in „%1“ schreiben. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The recipient has opted out.</source>
        <translation>Der Empfänger hat sich abgemeldet.</translation>
    </message>
</context>
<context>
    <name>cm::ContactsScreen</name>
    <message>
        <source>Search names</source>
        <translation>In Namen suchen</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Noch keine Verteilerlisten</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to. Bring one in from a file, or paste it.</source>
        <translation>Eine Verteilerliste enthält die Telefonnummern, an die eine Kampagne geht. Laden Sie eine Datei, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Verteilerliste hinzufügen</translation>
    </message>
    <message>
        <source>Preview the entries</source>
        <translation>Einträge ansehen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Verteilerlisten</translation>
    </message>
    <message>
        <source>Delete this distribution list?</source>
        <translation>Diese Verteilerliste löschen?</translation>
    </message>
    <message>
        <source>“%1” and its %2 entries are deleted for good. This cannot be undone. Campaigns that were sent to it stay in the statistics.</source>
        <translation>„%1“ und ihre %2 Einträge werden endgültig gelöscht. Das lässt sich nicht rückgängig machen. Kampagnen, die an sie gingen, bleiben in der Statistik.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>List “%1” deleted</source>
        <translation>Liste „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Type a part of a list&apos;s name. Exact matches come first; with quotation marks you get only those.</source>
        <translation>Geben Sie einen Teil des Listennamens ein. Genaue Treffer kommen zuerst; in Anführungszeichen erhalten Sie nur diese.</translation>
    </message>
    <message>
        <source>Brings in contacts from a file or from pasted text. Every row is checked, and you get a report of what was taken over.</source>
        <translation>Liest Kontakte aus einer Datei oder aus eingefügtem Text ein. Jede Zeile wird geprüft, und ein Bericht sagt, was übernommen wurde.</translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation>Ihre Listen</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to, and what you know about each person.</source>
        <translation>Eine Verteilerliste enthält die Telefonnummern, an die eine Kampagne geht, und was Sie über jede Person wissen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In progress while contacts are brought in or a campaign is being delivered; Faulted when something went wrong – the details say what; otherwise Ready.</source>
        <translation>In Arbeit, solange Kontakte eingelesen werden oder eine Kampagne zugestellt wird; Fehlerhaft, wenn etwas misslang – die Einzelheiten sagen, was; sonst Bereit.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>How many campaigns went out to this list successfully.</source>
        <translation>Wie viele Kampagnen erfolgreich an diese Liste gingen.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>How many contacts are on the list.</source>
        <translation>Wie viele Kontakte auf der Liste stehen.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Look into the list, see its details, or delete it for good.</source>
        <translation>In die Liste hineinsehen, ihre Einzelheiten ansehen oder sie endgültig löschen.</translation>
    </message>
</context>
<context>
    <name>cm::CountsBar</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Where the messages stand</source>
        <translation>Wo die Nachrichten stehen</translation>
    </message>
</context>
<context>
    <name>cm::CreateCampaignScreen</name>
    <message>
        <source>Sender &amp; Recipients</source>
        <translation>Absender und Empfänger</translation>
    </message>
    <message>
        <source>Message &amp; Preview</source>
        <translation>Nachricht und Vorschau</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Launch…</source>
        <translation>&amp;Starten …</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Kampagne bearbeiten</translation>
    </message>
    <message>
        <source>Your unsaved draft is back.</source>
        <translation>Ihr nicht gespeicherter Entwurf ist wieder da.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>„%1“ als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Kept on this computer at %1</source>
        <translation>Um %1 auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Zwei Schritte</translation>
    </message>
    <message>
        <source>First who it is from and who gets it, then what it says. You can go back at any time.</source>
        <translation>Zuerst von wem sie ist und wer sie bekommt, dann was sie sagt. Sie können jederzeit zurückgehen.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Keeps the campaign among your campaigns, to go on with it later. What you enter is also kept by itself.</source>
        <translation>Legt die Kampagne bei Ihren Kampagnen ab, um später weiterzumachen. Was Sie eingeben, wird auch von selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes on to the message.</source>
        <translation>Geht weiter zur Nachricht.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Checks every message and shows what will be sent and what it costs. Nothing goes out before you confirm.</source>
        <translation>Prüft jede Nachricht und zeigt, was gesendet wird und was es kostet. Nichts geht hinaus, bevor Sie bestätigen.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardScreen</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Verteilerliste hinzufügen</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Your traffic will appear here</source>
        <translation>Hier erscheint Ihr Versand</translation>
    </message>
    <message>
        <source>Import your contacts first, then create a campaign. As soon as messages go out, this page shows how many were sent, what they cost and how many arrived.</source>
        <translation>Importieren Sie zuerst Ihre Kontakte, und erstellen Sie dann eine Kampagne. Sobald Nachrichten hinausgehen, zeigt diese Seite, wie viele gesendet wurden, was sie kosteten und wie viele ankamen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All traffic accounts</source>
        <translation>Alle Versandkonten</translation>
    </message>
    <message numerus="yes">
        <source>%n traffic account(s)</source>
        <translation>
            <numerusform>%n Versandkonto</numerusform>
            <numerusform>%n Versandkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic accounts: %1</source>
        <translation>Versandkonten: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 einblenden</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit layout</source>
        <translation>Anordnung bearbeiten</translation>
    </message>
    <message>
        <source>Drag the tiles, or use the keyboard: arrows move, Shift and arrows resize, Del hides.</source>
        <translation>Ziehen Sie die Kacheln, oder mit der Tastatur: Pfeile verschieben, Umschalt und Pfeile ändern die Größe, Entf blendet aus.</translation>
    </message>
    <message>
        <source>Choose widgets</source>
        <translation>Kacheln wählen</translation>
    </message>
    <message>
        <source>Default layout</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Every widget is hidden</source>
        <translation>Alle Kacheln sind ausgeblendet</translation>
    </message>
    <message>
        <source>Choose what you want to see on this page.</source>
        <translation>Wählen Sie, was Sie auf dieser Seite sehen möchten.</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>Die Zahlen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Choose another folder.</source>
        <translation>Das Bild konnte nicht als %1 gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Das Bild ist gespeichert.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>Die Anordnung ist gespeichert.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Die Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The layout goes back to how it was before you edited it.</source>
        <translation>Die Anordnung wird wieder so, wie sie vor der Bearbeitung war.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Versandkonten</translation>
    </message>
    <message>
        <source>Shows the figures of all accounts, or only of those that you choose.</source>
        <translation>Zeigt die Zahlen aller Konten oder nur der gewählten.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Which days the figures are of.</source>
        <translation>Von welchen Tagen die Zahlen sind.</translation>
    </message>
    <message>
        <source>Arrange the tiles as you like: move, resize, hide and show them.</source>
        <translation>Ordnen Sie die Kacheln, wie Sie mögen: verschieben, in der Größe ändern, aus- und einblenden.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Bring in your contacts, then create a campaign; this page fills by itself.</source>
        <translation>Noch wurde nichts gesendet. Lesen Sie Ihre Kontakte ein und erstellen Sie eine Kampagne; diese Seite füllt sich von selbst.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardTiles</name>
    <message>
        <source>Network not known</source>
        <translation>Netz unbekannt</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>How many messages left in the period</source>
        <translation>Wie viele Nachrichten im Zeitraum hinausgingen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What they cost, in all and for each</source>
        <translation>Was sie kosten, insgesamt und je Nachricht</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>The share that arrived</source>
        <translation>Der Anteil, der ankam</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>Create campaign, Add distribution list</source>
        <translation>Kampagne erstellen, Verteilerliste hinzufügen</translation>
    </message>
    <message>
        <source>SMS traffic</source>
        <translation>SMS-Verkehr</translation>
    </message>
    <message>
        <source>Messages over time, as a graph</source>
        <translation>Nachrichten im Lauf der Zeit, als Diagramm</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Zustellstatus</translation>
    </message>
    <message>
        <source>Delivered, undelivered and on their way, as a ring</source>
        <translation>Zugestellt, nicht zugestellt und unterwegs, als Ring</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Messages by country, as bars</source>
        <translation>Nachrichten nach Land, als Balken</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Kosten nach Land</translation>
    </message>
    <message>
        <source>Where the money goes, as a ring</source>
        <translation>Wohin das Geld geht, als Ring</translation>
    </message>
    <message>
        <source>Traffic per country</source>
        <translation>Verkehr nach Land</translation>
    </message>
    <message>
        <source>Every country with its figures, as a table</source>
        <translation>Jedes Land mit seinen Zahlen, als Tabelle</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Every network with its figures, as a table</source>
        <translation>Jedes Netz mit seinen Zahlen, als Tabelle</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>In diesem Zeitraum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Verteilerliste hinzufügen</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 cents each</source>
        <translation>%1 Cent je Nachricht</translation>
    </message>
    <message>
        <source>%1 undelivered</source>
        <translation>%1 nicht zugestellt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
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
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Zeitraum wählen</translation>
    </message>
</context>
<context>
    <name>cm::DemoBar</name>
    <message>
        <source>Remove the example data?</source>
        <translation>Beispieldaten entfernen?</translation>
    </message>
    <message>
        <source>The example workspace is deleted from this computer, with everything that you have made in it. Your other workspaces are not touched.</source>
        <translation>Der Arbeitsbereich mit den Beispieldaten wird von diesem Computer gelöscht, mit allem, was Sie darin angelegt haben. Ihre anderen Arbeitsbereiche bleiben unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The example data are still there</source>
        <translation>Die Beispieldaten sind noch da</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Zurück zur ersten Seite</translation>
    </message>
    <message>
        <source>Remove example data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>Example data. Nothing that you send here leaves this computer.</source>
        <translation>Beispieldaten. Nichts, was Sie hier senden, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>cm::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Benachrichtigung</numerusform>
            <numerusform>%n neue Benachrichtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Engine</name>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>„%1“ starten</translation>
    </message>
    <message>
        <source>Launch campaign</source>
        <translation>Kampagne starten</translation>
    </message>
</context>
<context>
    <name>cm::EngineCore</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The service of this program has stopped and is being started again.</source>
        <translation>Der Dienst dieses Programms ist stehen geblieben und wird wieder gestartet.</translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation>Kein Arbeitsbereich ist geöffnet. Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>The example data are not open, so they were not removed.</source>
        <translation>Die Beispieldaten sind nicht geöffnet und wurden deshalb nicht entfernt.</translation>
    </message>
    <message>
        <source>Not all of the example data could be deleted. Close other programs that look at this folder, then delete it yourself: %1</source>
        <translation>Nicht alle Beispieldaten konnten gelöscht werden. Schließen Sie andere Programme, die diesen Ordner benutzen, und löschen Sie ihn dann selbst: %1</translation>
    </message>
</context>
<context>
    <name>cm::EntryTableModel</name>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
</context>
<context>
    <name>cm::FileDrop</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Andere Datei wählen …</translation>
    </message>
    <message>
        <source>Drop the file to use it</source>
        <translation>Loslassen, um die Datei zu verwenden</translation>
    </message>
    <message>
        <source>Drag your contact file here</source>
        <translation>Ziehen Sie Ihre Kontaktdatei hierher</translation>
    </message>
    <message>
        <source>CSV, TSV or text, with one contact on each line</source>
        <translation>CSV, TSV oder Text, mit einem Kontakt je Zeile</translation>
    </message>
    <message>
        <source>&amp;Browse for contact list…</source>
        <translation>Kontaktliste &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>Choose another file instead of %1</source>
        <translation>Statt %1 eine andere Datei wählen</translation>
    </message>
    <message>
        <source>Browse for contact list</source>
        <translation>Nach Kontaktliste suchen</translation>
    </message>
</context>
<context>
    <name>cm::FilterPanel</name>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>Ungleich</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <translation>Enthält nicht</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 beginnt mit „%2“</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <translation>%1 endet mit „%2“</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 enthält nicht „%2“</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cm::FormField</name>
    <message>
        <source>About “%1”</source>
        <translation>Über „%1“</translation>
    </message>
</context>
<context>
    <name>cm::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>cm::GatewayCard</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Practice carrier: no SMS leaves this computer</source>
        <translation>Übungsnetz: Keine SMS verlässt diesen Computer</translation>
    </message>
    <message>
        <source>SMPP at %1:%2 as “%3”%4</source>
        <translation>SMPP bei %1:%2 als „%3“%4</translation>
    </message>
    <message>
        <source>, encrypted</source>
        <translation>, verschlüsselt</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Verbindung von %1 prüfen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>Die Verbindung funktioniert nicht.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayDialog</name>
    <message>
        <source>Add practice carrier</source>
        <translation>Übungsnetz hinzufügen</translation>
    </message>
    <message>
        <source>Edit practice carrier</source>
        <translation>Übungsnetz bearbeiten</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>SMPP-Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Edit SMPP gateway</source>
        <translation>SMPP-Gateway bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Speichern und &amp;prüfen</translation>
    </message>
    <message>
        <source>For example: Carrier in Germany</source>
        <translation>Zum Beispiel: Netzbetreiber in Deutschland</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>The service stores it encrypted. It can be replaced, but nobody can read it again.</source>
        <translation>Der Dienst speichert es verschlüsselt. Es lässt sich ersetzen, aber niemand kann es wieder lesen.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Encrypt the connection (T&amp;LS)</source>
        <translation>Verbindung verschlüsseln (T&amp;LS)</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>How many messages may wait for the carrier&apos;s answer at a time. If the connection breaks, at most that many are in doubt.</source>
        <translation>Wie viele Nachrichten gleichzeitig auf die Antwort des Netzbetreibers warten dürfen. Bricht die Verbindung ab, sind höchstens so viele ungewiss.</translation>
    </message>
    <message>
        <source>SMS per &amp;second</source>
        <translation>SMS je &amp;Sekunde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>System I&amp;D</source>
        <translation>System-I&amp;D</translation>
    </message>
    <message>
        <source>&amp;Bind type</source>
        <translation>&amp;Bindungsart</translation>
    </message>
    <message>
        <source>Transceiver: one connection for both directions</source>
        <translation>Transceiver: eine Verbindung für beide Richtungen</translation>
    </message>
    <message>
        <source>Transmitter and receiver: one each</source>
        <translation>Transmitter und Receiver: je eine</translation>
    </message>
    <message>
        <source>Transmitter only: no receipts</source>
        <translation>Nur Transmitter: keine Quittungen</translation>
    </message>
    <message>
        <source>&amp;Advanced settings</source>
        <translation>&amp;Erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>By the number</source>
        <translation>Nach der Nummer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Network specific</source>
        <translation>Netzspezifisch</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alphanumerisch</translation>
    </message>
    <message>
        <source>Abbreviated</source>
        <translation>Abgekürzt</translation>
    </message>
    <message>
        <source>ISDN (E.164)</source>
        <translation>ISDN (E.164)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>System type</source>
        <translation>Systemtyp</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Keep-alive every</source>
        <translation>Lebenszeichen alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Receipts of long messages</source>
        <translation>Quittungen langer Nachrichten</translation>
    </message>
    <message>
        <source>One for each part</source>
        <translation>Eine für jeden Teil</translation>
    </message>
    <message>
        <source>For the first part</source>
        <translation>Für den ersten Teil</translation>
    </message>
    <message>
        <source>For the last part</source>
        <translation>Für den letzten Teil</translation>
    </message>
    <message>
        <source>For any one part</source>
        <translation>Für irgendeinen Teil</translation>
    </message>
    <message>
        <source>Message IDs</source>
        <translation>Nachrichten-IDs</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Wie sie kommen</translation>
    </message>
    <message>
        <source>Hexadecimal or decimal</source>
        <translation>Hexadezimal oder dezimal</translation>
    </message>
    <message>
        <source>Long messages</source>
        <translation>Lange Nachrichten</translation>
    </message>
    <message>
        <source>Header, 8-bit reference</source>
        <translation>Kopf, 8-Bit-Referenz</translation>
    </message>
    <message>
        <source>Header, 16-bit reference</source>
        <translation>Kopf, 16-Bit-Referenz</translation>
    </message>
    <message>
        <source>SAR parameters</source>
        <translation>SAR-Parameter</translation>
    </message>
    <message>
        <source>In one piece (message_payload)</source>
        <translation>In einem Stück (message_payload)</translation>
    </message>
    <message>
        <source>Encoding of SMS text</source>
        <translation>Kodierung von SMS-Text</translation>
    </message>
    <message>
        <source>GSM 7 bit (3GPP 23.038)</source>
        <translation>GSM 7 Bit (3GPP 23.038)</translation>
    </message>
    <message>
        <source>Latin 1</source>
        <translation>Latin 1</translation>
    </message>
    <message>
        <source>Sender: type of number</source>
        <translation>Absender: Nummernart</translation>
    </message>
    <message>
        <source>Sender: numbering plan</source>
        <translation>Absender: Nummerierungsplan</translation>
    </message>
    <message>
        <source>Recipient: type of number</source>
        <translation>Empfänger: Nummernart</translation>
    </message>
    <message>
        <source>Recipient: numbering plan</source>
        <translation>Empfänger: Nummerierungsplan</translation>
    </message>
    <message>
        <source>The practice carrier behaves like a real one: it takes messages, answers, and sends receipts. No SMS leaves this computer and nothing is charged.</source>
        <translation>Das Übungsnetz verhält sich wie ein echtes: Es nimmt Nachrichten an, antwortet und sendet Quittungen. Keine SMS verlässt diesen Computer, und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>&amp;Answers after</source>
        <translation>&amp;Antwortet nach</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Receipts after about</source>
        <translation>&amp;Quittungen nach etwa</translation>
    </message>
    <message>
        <source>&amp;Undelivered</source>
        <translation>&amp;Nicht zugestellt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Letters of national languages</source>
        <translation>Buchstaben einzelner Sprachen</translation>
    </message>
    <message>
        <source>For safety it was not kept: enter it again.</source>
        <translation>Zur Sicherheit wurde es nicht behalten: Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayForm</name>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Geben Sie dem Gateway einen Namen.</translation>
    </message>
    <message>
        <source>Enter the carrier&apos;s host name or address.</source>
        <translation>Geben Sie den Hostnamen oder die Adresse des Netzbetreibers ein.</translation>
    </message>
    <message>
        <source>Enter the host alone: no “smpp://” before it, and the port in its own field.</source>
        <translation>Geben Sie nur den Host ein: kein „smpp://“ davor, und den Port in sein eigenes Feld.</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Der Port</translation>
    </message>
    <message>
        <source>Enter the system ID that the carrier gave you.</source>
        <translation>Geben Sie die System-ID ein, die Sie vom Netzbetreiber haben.</translation>
    </message>
    <message>
        <source>A system ID has at most 15 characters.</source>
        <translation>Eine System-ID hat höchstens 15 Zeichen.</translation>
    </message>
    <message>
        <source>An SMPP password has at most 8 characters.</source>
        <translation>Ein SMPP-Passwort hat höchstens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>Die Rate</translation>
    </message>
    <message>
        <source>The keep-alive interval</source>
        <translation>Der Abstand der Lebenszeichen</translation>
    </message>
    <message>
        <source>The response time-out</source>
        <translation>Die Wartezeit auf Antworten</translation>
    </message>
    <message>
        <source>The answer time</source>
        <translation>Die Antwortzeit</translation>
    </message>
    <message>
        <source>The receipt time</source>
        <translation>Die Zeit bis zur Quittung</translation>
    </message>
    <message>
        <source>The undelivered share</source>
        <translation>Der Anteil nicht zugestellter</translation>
    </message>
    <message>
        <source>A system type has at most 12 characters.</source>
        <translation>Ein Systemtyp hat höchstens 12 Zeichen.</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>Die Anzahl der Verbindungen</translation>
    </message>
</context>
<context>
    <name>cm::GatewaysPage</name>
    <message>
        <source>No gateways yet</source>
        <translation>Noch keine Gateways</translation>
    </message>
    <message>
        <source>A gateway is the way out to a carrier. Add the SMPP access that your carrier gave you, or the practice carrier to try things out.</source>
        <translation>Ein Gateway ist der Weg zu einem Netzbetreiber. Fügen Sie den SMPP-Zugang Ihres Netzbetreibers hinzu, oder das Übungsnetz zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Add &amp;gateway</source>
        <translation>&amp;Gateway hinzufügen</translation>
    </message>
    <message>
        <source>SMPP gateway…</source>
        <translation>SMPP-Gateway …</translation>
    </message>
    <message>
        <source>Practice carrier…</source>
        <translation>Übungsnetz …</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>SMPP-Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Add practice carrier</source>
        <translation>Übungsnetz hinzufügen</translation>
    </message>
    <message>
        <source>Campaign accounts send through these. Passwords are stored encrypted by the service and cannot be read back.</source>
        <translation>Kampagnenkonten senden hierüber. Passwörter speichert der Dienst verschlüsselt; sie lassen sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Gateway “%1” saved</source>
        <translation>Gateway „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Delete this gateway?</source>
        <translation>Dieses Gateway löschen?</translation>
    </message>
    <message>
        <source>“%1” and its stored password are deleted. A gateway that an account uses cannot be deleted.</source>
        <translation>„%1“ und sein gespeichertes Passwort werden gelöscht. Ein Gateway, das ein Konto verwendet, lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Gateway “%1” deleted</source>
        <translation>Gateway „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Gateway hinzufügen</translation>
    </message>
    <message>
        <source>The access to a carrier by SMPP, or the practice carrier, which sends nothing and answers like a real one.</source>
        <translation>Der Zugang zu einem Netzbetreiber über SMPP, oder das Übungsnetz, das nichts sendet und wie ein echtes antwortet.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>The ways out to the carriers, each with its state. Test connects to one and says what came of it.</source>
        <translation>Die Wege zu den Netzbetreibern, jeder mit seinem Zustand. Testen verbindet und sagt, was dabei herauskam.</translation>
    </message>
</context>
<context>
    <name>cm::HistoryScreen</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Zustellstatus</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Versandkonto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the checked messages as a table</source>
        <translation>Kopiert die angekreuzten Nachrichten als Tabelle</translation>
    </message>
    <message>
        <source>Every message that goes out is listed here, with what became of it.</source>
        <translation>Hier steht jede Nachricht, die hinausgeht, und was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Nachrichtenverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n Nachricht kopiert</numerusform>
            <numerusform>%n Nachrichten kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Which days you look at: a ready-made period, or a range of your own.</source>
        <translation>Welche Tage Sie ansehen: ein fertiger Zeitraum oder ein eigener.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Every message that went out. Press Enter on one, or double-click it, to see its story with the time of each event.</source>
        <translation>Jede Nachricht, die hinausging. Mit der Eingabetaste oder einem Doppelklick sehen Sie ihre Geschichte mit der Zeit jedes Ereignisses.</translation>
    </message>
    <message>
        <source>The number that the message went to. Without the permission to see full numbers, only its beginning is shown.</source>
        <translation>Die Nummer, an die die Nachricht ging. Ohne das Recht, volle Nummern zu sehen, wird nur ihr Anfang gezeigt.</translation>
    </message>
    <message>
        <source>Submitted until the carrier says what became of it: Delivered or Undelivered.</source>
        <translation>Übergeben, bis der Netzbetreiber sagt, was daraus wurde: Zugestellt oder Nicht zugestellt.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What the message cost, in EUR cents.</source>
        <translation>Was die Nachricht gekostet hat, in Eurocent.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>In diesem Zeitraum wurde nichts gesendet</translation>
    </message>
</context>
<context>
    <name>cm::IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Jetzt abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked here for a while. You will be signed out in %n second(s). What you are writing is kept and comes back when you sign in again.</source>
        <translation>
            <numerusform>Hier hat eine Weile niemand gearbeitet. Sie werden in %n Sekunde abgemeldet. Was Sie gerade schreiben, wird aufbewahrt und ist nach der Anmeldung wieder da.</numerusform>
            <numerusform>Hier hat eine Weile niemand gearbeitet. Sie werden in %n Sekunden abgemeldet. Was Sie gerade schreiben, wird aufbewahrt und ist nach der Anmeldung wieder da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Import</name>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, Little Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>cm::ImportColumnsPage</name>
    <message>
        <source>The first line names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Country of national numbers</source>
        <translation>&amp;Land nationaler Nummern</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of this country.</source>
        <translation>Nummern ohne Landesvorwahl werden als Nummern dieses Landes gelesen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Platzhalter festlegen</translation>
    </message>
    <message numerus="yes">
        <source>about %n contact(s)</source>
        <translation>
            <numerusform>etwa %n Kontakt</numerusform>
            <numerusform>etwa %n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown.</source>
        <translation>%1; die ersten %2 sind zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid phone number; the report will list such rows.</source>
        <translation>
            <numerusform>%n davon hat keine gültige Telefonnummer; der Bericht wird solche Zeilen auflisten.</numerusform>
            <numerusform>%n davon haben keine gültige Telefonnummer; der Bericht wird solche Zeilen auflisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between the columns. Change it when the preview looks wrong.</source>
        <translation>Was zwischen den Spalten steht. Ändern Sie es, wenn die Vorschau falsch aussieht.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>How the letters are written in the file. Change it when some of them look wrong.</source>
        <translation>Wie die Buchstaben in der Datei geschrieben sind. Ändern Sie ihn, wenn einige falsch aussehen.</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Land der Nummern ohne Vorwahl</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns.</source>
        <translation>Ob die erste Zeile die Namen der Spalten enthält.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Say for each column what it is. One holds the phone numbers; the others become placeholders under the name that you give them.</source>
        <translation>Sagen Sie bei jeder Spalte, was sie ist. Eine enthält die Telefonnummern; die anderen werden Platzhalter mit dem Namen, den Sie ihnen geben.</translation>
    </message>
</context>
<context>
    <name>cm::ImportDraft</name>
    <message>
        <source>Give the list a name.</source>
        <translation>Geben Sie der Liste einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>Der Name darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Der Name darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with contacts, or drop one here.</source>
        <translation>Wählen Sie eine Datei mit Kontakten, oder ziehen Sie eine hierher.</translation>
    </message>
    <message>
        <source>Paste the contacts, one on each line.</source>
        <translation>Fügen Sie die Kontakte ein, einen je Zeile.</translation>
    </message>
    <message>
        <source>Column %1 needs a name. Name it, or leave the column out.</source>
        <translation>Spalte %1 braucht einen Namen. Benennen Sie sie, oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>The name of column %1 is too long: at most %2 characters.</source>
        <translation>Der Name der Spalte %1 ist zu lang: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>The name of column %1 cannot have braces or “|”: messages use them to mark placeholders.</source>
        <translation>Der Name der Spalte %1 darf keine geschweiften Klammern und kein „|“ haben: Damit kennzeichnen Nachrichten Platzhalter.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have the same name “%3”. Change one of them.</source>
        <translation>Die Spalten %1 und %2 heißen beide „%3“. Ändern Sie einen der Namen.</translation>
    </message>
    <message>
        <source>Mark the column that holds the phone numbers.</source>
        <translation>Kennzeichnen Sie die Spalte mit den Telefonnummern.</translation>
    </message>
</context>
<context>
    <name>cm::ImportReportPage</name>
    <message>
        <source>accepted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>Kampagne damit &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>No contact of “%1” could be imported</source>
        <translation>Kein Kontakt von „%1“ ließ sich importieren</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>„%1“ ist bereit</translation>
    </message>
    <message>
        <source>Every row of the file became a contact.</source>
        <translation>Jede Zeile der Datei wurde zu einem Kontakt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows became contacts. The others and the reasons are listed below.</source>
        <translation>%1 von %2 Zeilen wurden zu Kontakten. Die übrigen stehen mit dem Grund darunter.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the saved file has all of them.</source>
        <translation>Die ersten %1 von %2 sind zu sehen; die gespeicherte Datei enthält alle.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>%1 - rejected rows.csv</source>
        <translation>%1 - abgelehnte Zeilen.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>The contacts that are on the list now.</source>
        <translation>Die Kontakte, die jetzt auf der Liste stehen.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Numbers that came more than once; each is on the list once.</source>
        <translation>Nummern, die mehrmals vorkamen; jede steht einmal auf der Liste.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be reached. The table says why.</source>
        <translation>Zeilen ohne erreichbare Telefonnummer. Die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>People who do not want messages any more. They are left out.</source>
        <translation>Menschen, die keine Nachrichten mehr wünschen. Sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Each with its reason. Save them as a file, mend them, and bring them in again.</source>
        <translation>Jede mit ihrem Grund. Speichern Sie sie als Datei, verbessern Sie sie und lesen Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>Create a campaign with it</source>
        <translation>Kampagne damit erstellen</translation>
    </message>
    <message>
        <source>Goes on to a campaign for this list.</source>
        <translation>Geht weiter zu einer Kampagne für diese Liste.</translation>
    </message>
</context>
<context>
    <name>cm::ImportSourcePage</name>
    <message>
        <source>For example: Customers, spring 2026</source>
        <translation>Zum Beispiel: Kunden, Frühjahr 2026</translation>
    </message>
    <message>
        <source>List &amp;name</source>
        <translation>&amp;Name der Liste</translation>
    </message>
    <message>
        <source>&amp;Upload a file</source>
        <translation>Datei &amp;hochladen</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>Kontakte &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Contacts, one on each line</source>
        <translation>&amp;Kontakte, einer je Zeile</translation>
    </message>
    <message>
        <source>&amp;Separator between the columns</source>
        <translation>&amp;Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>How a list looks</source>
        <translation>So sieht eine Liste aus</translation>
    </message>
    <message>
        <source>One contact on each line. One column holds the phone numbers; the others become placeholders that personalize your messages. You name them in the next step.</source>
        <translation>Ein Kontakt je Zeile. Eine Spalte enthält die Telefonnummern; die anderen werden zu Platzhaltern für persönliche Nachrichten. Sie benennen sie im nächsten Schritt.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16 and Windows-1252 are recognised, and so are the separators  ,  ;  |  tab and space. Save an Excel workbook as CSV first.</source>
        <translation>UTF-8, UTF-16 und Windows-1252 werden erkannt, ebenso die Trennzeichen  ,  ;  |  Tabulator und Leerzeichen. Speichern Sie eine Excel-Mappe zuerst als CSV.</translation>
    </message>
    <message>
        <source>&amp;Download sample</source>
        <translation>&amp;Beispiel herunterladen</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) can be pasted. Save them as a file and upload it.</source>
        <translation>
            <numerusform>Höchstens %n Kontakt lässt sich einfügen. Speichern Sie sie als Datei und laden Sie diese hoch.</numerusform>
            <numerusform>Höchstens %n Kontakte lassen sich einfügen. Speichern Sie sie als Datei und laden Sie diese hoch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact list</source>
        <translation>Kontaktliste wählen</translation>
    </message>
    <message>
        <source>Contact lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Kontaktlisten (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>Das Beispiel ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>The name by which you choose the list for a campaign.</source>
        <translation>Der Name, unter dem Sie die Liste für eine Kampagne wählen.</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Datei hochladen</translation>
    </message>
    <message>
        <source>Takes the contacts from a file on this computer.</source>
        <translation>Nimmt die Kontakte aus einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Paste contacts</source>
        <translation>Kontakte einfügen</translation>
    </message>
    <message>
        <source>Takes up to 2,000 contacts that you paste or type.</source>
        <translation>Nimmt bis zu 2.000 Kontakte, die Sie einfügen oder eintippen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV or text file here, or browse for it. Separator, heading and encoding are found by themselves.</source>
        <translation>Ziehen Sie eine CSV-, TSV- oder Textdatei hierher, oder wählen Sie sie aus. Trennzeichen, Kopfzeile und Zeichensatz werden erkannt.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>One contact on each line, with a separator between the columns.</source>
        <translation>Ein Kontakt je Zeile, mit einem Trennzeichen zwischen den Spalten.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>What stands between the columns of a line.</source>
        <translation>Was zwischen den Spalten einer Zeile steht.</translation>
    </message>
    <message>
        <source>An example, and a sample file to download and fill in.</source>
        <translation>Ein Beispiel, und eine Musterdatei zum Herunterladen und Ausfüllen.</translation>
    </message>
</context>
<context>
    <name>cm::ImportTask</name>
    <message>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Kontakte werden importiert</translation>
    </message>
    <message>
        <source>The workspace was closed before the import had finished. Nothing was imported.</source>
        <translation>Der Arbeitsbereich wurde geschlossen, bevor der Import fertig war. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>Die Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>Every recipient of this file has opted out. No list was made.</source>
        <translation>Alle Empfänger dieser Datei haben sich abgemeldet. Es wurde keine Liste angelegt.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>cm::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>cm::JobProgress</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>cm::JobsButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Aufträge: %n läuft</numerusform>
            <numerusform>Aufträge: %n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::LanguageChoice</name>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panjabi</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Buchstaben: %1</translation>
    </message>
    <message>
        <source>Up to 155 characters in one SMS instead of 70. Used only for a message that takes fewer SMS that way. Ask the carrier first: some networks and old handsets show other letters.</source>
        <translation>Bis zu 155 statt 70 Zeichen in einer SMS. Nur für Nachrichten, die so weniger SMS brauchen. Fragen Sie zuerst den Betreiber: Manche Netze und alten Geräte zeigen andere Buchstaben.</translation>
    </message>
    <message>
        <source>Only with the encoding GSM 7 bit and a header for long messages.</source>
        <translation>Nur mit der Kodierung GSM 7 Bit und einem Kopf für lange Nachrichten.</translation>
    </message>
</context>
<context>
    <name>cm::Languages</name>
    <message>
        <source>en_GB</source>
        <comment>formats</comment>
        <extracomment>The locale whose dates and numbers are shown where the computer itself speaks another language, for example de_DE. It must write its digits as 0 to 9.</extracomment>
        <translation>de_DE</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, with a capital letter: Deutsch, Français …</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>cm::LaunchCheck</name>
    <message>
        <source>Please choose the traffic account that the campaign is sent by.</source>
        <translation>Bitte wählen Sie das Versandkonto, über das die Kampagne gesendet wird.</translation>
    </message>
    <message>
        <source>The traffic account of this campaign does not exist any more. Please choose another one.</source>
        <translation>Das Versandkonto dieser Kampagne gibt es nicht mehr. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is not for campaigns. Please choose another one.</source>
        <translation>Das Versandkonto „%1“ ist nicht für Kampagnen. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is inactive. Please choose another one, or activate it.</source>
        <translation>Das Versandkonto „%1“ ist inaktiv. Bitte wählen Sie ein anderes, oder aktivieren Sie es.</translation>
    </message>
    <message>
        <source>The name of the campaign must have 3 to 50 characters.</source>
        <translation>Der Name der Kampagne muss 3 bis 50 Zeichen haben.</translation>
    </message>
    <message>
        <source>Please choose at least one distribution list.</source>
        <translation>Bitte wählen Sie mindestens eine Verteilerliste.</translation>
    </message>
    <message>
        <source>A distribution list of this campaign does not exist any more. Please choose the lists again.</source>
        <translation>Eine Verteilerliste dieser Kampagne gibt es nicht mehr. Bitte wählen Sie die Listen erneut.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready: its import is not finished, or has failed.</source>
        <translation>Die Liste „%1“ ist nicht bereit: Ihr Import ist nicht fertig oder fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The scheduled time has passed. Please choose another one.</source>
        <translation>Der geplante Zeitpunkt ist vorbei. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>Die Kampagne hat keine Nachricht. Bitte schreiben Sie eine.</translation>
    </message>
</context>
<context>
    <name>cm::LaunchTask</name>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Diese Kampagne gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This campaign has ended. Clone it to send it again.</source>
        <translation>Diese Kampagne ist beendet. Kopieren Sie sie, um sie erneut zu senden.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Uploading messages</source>
        <translation>Nachrichten werden hochgeladen</translation>
    </message>
    <message>
        <source>Checking that everything has arrived</source>
        <translation>Prüft, ob alles angekommen ist</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>Wird wieder zum Entwurf</translation>
    </message>
    <message>
        <source>Waiting until your latest edits have reached the service</source>
        <translation>Wartet, bis Ihre letzten Änderungen beim Dienst sind</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign since you saw it. Nothing was sent; please look at it again and launch it then.</source>
        <translation>Jemand anderes hat diese Kampagne geändert, seit Sie sie gesehen haben. Nichts wurde gesendet; bitte sehen Sie sie noch einmal an und starten Sie sie dann.</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients. Nothing was sent.</source>
        <translation>Niemand bekäme eine Nachricht: Die Listen sind leer, oder von der Nachricht bleibt für keinen Empfänger etwas übrig. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>Wartet auf Ihre Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed since this campaign was launched. Everything is ready; shall it go out now?</source>
        <translation>
            <numerusform>Seit dem Start dieser Kampagne ist mehr als %n Minute vergangen. Alles ist bereit; soll sie jetzt hinausgehen?</numerusform>
            <numerusform>Seit dem Start dieser Kampagne sind mehr als %n Minuten vergangen. Alles ist bereit; soll sie jetzt hinausgehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Der Start wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The workspace was closed. The launch goes on by itself when it is open again.</source>
        <translation>Der Arbeitsbereich wurde geschlossen. Der Start geht von selbst weiter, wenn er wieder geöffnet ist.</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign and launched it. What goes out is what they have written; nothing was sent from here. Please look at it now.</source>
        <translation>Jemand anders hat diese Kampagne geändert und gestartet. Verschickt wird, was dort geschrieben wurde; von hier wurde nichts verschickt. Bitte sehen Sie sie sich jetzt an.</translation>
    </message>
</context>
<context>
    <name>cm::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>%1: © %2</source>
        <translation>%1: © %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is free software: you may use, study, share and change it. It is built with the work of many others.</source>
        <translation>Dies ist freie Software: Sie dürfen sie benutzen, untersuchen, weitergeben und ändern. In ihr steckt die Arbeit vieler anderer.</translation>
    </message>
</context>
<context>
    <name>cm::ListInfoDialog</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Successful campaigns</source>
        <translation>Erfolgreiche Kampagnen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Left out at the import</source>
        <translation>Beim Import weggelassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>Kampagne damit &amp;erstellen</translation>
    </message>
    <message>
        <source>Invalid: %1 · Duplicates: %2 · Opted out: %3</source>
        <translation>Ungültig: %1 · Doppelt: %2 · Abgemeldet: %3</translation>
    </message>
</context>
<context>
    <name>cm::ListPanel</name>
    <message>
        <source>Select contact lists</source>
        <translation>Kontaktlisten wählen</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>In Namen suchen</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Noch keine Verteilerlisten</translation>
    </message>
    <message>
        <source>Add one under Contacts first.</source>
        <translation>Fügen Sie zuerst unter „Kontakte“ eine hinzu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>Keine Liste ist gewählt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ListPreviewDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in numbers</source>
        <translation>In Nummern suchen</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>cm::LocalService</name>
    <message>
        <source>The folder for the data of this computer cannot be made. Check the disk and its rights.</source>
        <translation>Der Ordner für die Daten dieses Computers lässt sich nicht anlegen. Prüfen Sie den Datenträger und seine Rechte.</translation>
    </message>
    <message>
        <source>The service of this program could not be started. Install the program again.</source>
        <translation>Der Dienst dieses Programms ließ sich nicht starten. Installieren Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>Another window of this program, or another program, works with the data of this computer already. Close it, and then try again.</source>
        <translation>Ein anderes Fenster dieses Programms oder ein anderes Programm arbeitet schon mit den Daten dieses Computers. Schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>cm::LookAlikeOffer</name>
    <message numerus="yes">
        <source>%n character(s) replaced.</source>
        <translation>
            <numerusform>%n Zeichen ersetzt.</numerusform>
            <numerusform>%n Zeichen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) have a look-alike in the SMS alphabet: %1.</source>
        <translation>
            <numerusform>Für %n Zeichen gibt es ein gleich aussehendes im SMS-Alphabet: %1.</numerusform>
            <numerusform>Für %n Zeichen gibt es gleich aussehende im SMS-Alphabet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the message takes %1 SMS instead of %2.</source>
        <translation>Damit braucht die Nachricht %1 statt %2 SMS.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more recipient(s) can get the message.</source>
        <translation>
            <numerusform>Damit kann %Ln Empfänger mehr die Nachricht bekommen.</numerusform>
            <numerusform>Damit können %Ln Empfänger mehr die Nachricht bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then all recipients together take %1 SMS instead of %2.</source>
        <translation>Damit brauchen alle Empfänger zusammen %1 statt %2 SMS.</translation>
    </message>
</context>
<context>
    <name>cm::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Quit while work is going on?</source>
        <translation>Beenden, während noch gearbeitet wird?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running. An upload goes on at the next start; an import starts again from its beginning.</source>
        <translation>
            <numerusform>%n Auftrag läuft. Ein Hochladen geht beim nächsten Start weiter; ein Import beginnt wieder von vorn.</numerusform>
            <numerusform>%n Aufträge laufen. Ein Hochladen geht beim nächsten Start weiter; ein Import beginnt wieder von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Überall hin, alles tun</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Guided tour of this page</source>
        <translation>Führung durch diese Seite</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfe und Kontakt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Check the row</source>
        <translation>Zeile ankreuzen</translation>
    </message>
    <message>
        <source>Actions of the row</source>
        <translation>Aktionen der Zeile</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>View the row</source>
        <translation>Zeile ansehen</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Clone the campaign</source>
        <translation>Kampagne kopieren</translation>
    </message>
    <message>
        <source>Details of the list</source>
        <translation>Einzelheiten der Liste</translation>
    </message>
    <message>
        <source>Delete or archive the row</source>
        <translation>Zeile löschen oder archivieren</translation>
    </message>
    <message>
        <source>Edit layout: move the tile</source>
        <translation>Anordnung: Kachel verschieben</translation>
    </message>
    <message>
        <source>Edit layout: narrower, wider</source>
        <translation>Anordnung: schmaler, breiter</translation>
    </message>
    <message>
        <source>Edit layout: lower, higher</source>
        <translation>Anordnung: niedriger, höher</translation>
    </message>
    <message>
        <source>Edit layout: hide the tile</source>
        <translation>Anordnung: Kachel ausblenden</translation>
    </message>
    <message>
        <source>Edit layout: undo</source>
        <translation>Anordnung: rückgängig</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Check every row of the page</source>
        <translation>Alle Zeilen der Seite ankreuzen</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Die Zeile kopieren</translation>
    </message>
    <message>
        <source>Finish a dialog from any field</source>
        <translation>Einen Dialog aus jedem Feld abschließen</translation>
    </message>
    <message>
        <source>Edit layout: redo</source>
        <translation>Anordnung: wiederholen</translation>
    </message>
    <message>
        <source>Edit layout: leave it</source>
        <translation>Anordnung: verlassen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>cm::MessageEditor</name>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>cm::MessageStep</name>
    <message>
        <source>Message preview</source>
        <translation>Nachrichtenvorschau</translation>
    </message>
    <message>
        <source>Write your message. Personalize it with the Placeholders button, as in: Hello {Name|there}</source>
        <translation>Schreiben Sie Ihre Nachricht. Persönlich wird sie mit der Schaltfläche „Platzhalter“, etwa: Hallo {Name|Sie}</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>Day and time, in the form day/month/year hours:minutes</source>
        <translation>Tag und Uhrzeit in der Form Tag/Monat/Jahr Stunden:Minuten</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;Versandkonto</translation>
    </message>
    <message>
        <source>It starts by itself at that time, also when this program is closed.</source>
        <translation>Startet dann von selbst, auch wenn dieses Programm geschlossen ist.</translation>
    </message>
    <message>
        <source>Without a schedule it starts as soon as you launch it.</source>
        <translation>Ohne Zeitplan beginnt sie, sobald Sie sie starten.</translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>Es gibt kein aktives Kampagnenkonto, das Sie verwenden dürfen. Ein Administrator kann unter „Versandkonten“ eines anlegen.</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Übungsnetz: Alles läuft wie mit einem echten, aber keine SMS verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This recipient has nothing for %1. A fall-back such as {%2|there} fills the gap.</source>
        <translation>Dieser Empfänger hat nichts für %1. Ein Ersatztext wie {%2|dort} füllt die Lücke.</translation>
    </message>
    <message>
        <source>Checking every recipient…</source>
        <translation>Jeder Empfänger wird geprüft …</translation>
    </message>
    <message>
        <source>%1 per recipient, %2 in all.</source>
        <translation>%1 je Empfänger, %2 insgesamt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 SMS per recipient, %3 in all.</source>
        <translation>%1–%2 SMS je Empfänger, %3 insgesamt.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What you want to say. Placeholders are filled in for each recipient; {Name|there} says “there” where no name is known. Templates puts in a text that you have kept.</source>
        <translation>Was Sie sagen wollen. Platzhalter werden für jeden Empfänger ausgefüllt; {Name|du} sagt „du“, wo kein Name bekannt ist. Vorlagen setzt einen Text ein, den Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>How many SMS the recipient in the preview gets. A long text takes more than one.</source>
        <translation>Wie viele SMS der Empfänger in der Vorschau bekommt. Ein langer Text braucht mehr als eine.</translation>
    </message>
    <message>
        <source>The length of the message with the placeholders filled in. Some characters count twice, and some make an SMS hold only 70.</source>
        <translation>Die Länge der Nachricht mit ausgefüllten Platzhaltern. Manche Zeichen zählen doppelt, und mit manchen fasst eine SMS nur 70.</translation>
    </message>
    <message>
        <source>How many people get the message.</source>
        <translation>Wie viele Menschen die Nachricht bekommen.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Versandkonto</translation>
    </message>
    <message>
        <source>The account that the campaign is sent through and charged to.</source>
        <translation>Das Konto, über das die Kampagne gesendet und abgerechnet wird.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Launches the campaign at a later time, also when this program is not running then.</source>
        <translation>Startet die Kampagne zu einer späteren Zeit, auch wenn dieses Programm dann nicht läuft.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone. Walk through the recipients to see each one&apos;s text.</source>
        <translation>Die Nachricht, wie sie auf einem Telefon aussieht. Blättern Sie durch die Empfänger, um den Text jedes einzelnen zu sehen.</translation>
    </message>
</context>
<context>
    <name>cm::MessageTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Sent date</source>
        <translation>Sendedatum</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Zustellstatus</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Zustelldatum</translation>
    </message>
    <message>
        <source>DLR time</source>
        <translation>Zustelldauer</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Preis [EUR c]</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>cm::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>Es gibt etwas Neues.</translation>
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
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteilerliste</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>E-mail confirmation</source>
        <translation>E-Mail-Bestätigung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unread, read or archived, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Erstellt am</translation>
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
        <translation>Art</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Search in content</source>
        <translation>Im Inhalt suchen</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>When a list is imported, or a campaign starts, ends or needs you, it is said here. What you have archived is found with “Filter by”.</source>
        <translation>Wenn eine Liste importiert ist oder eine Kampagne startet, endet oder Sie braucht, steht es hier. Was Sie archiviert haben, finden Sie mit „Filtern nach“.</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as unread</source>
        <translation>
            <numerusform>%n Benachrichtigung als ungelesen markiert</numerusform>
            <numerusform>%n Benachrichtigungen als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as read</source>
        <translation>
            <numerusform>%n Benachrichtigung als gelesen markiert</numerusform>
            <numerusform>%n Benachrichtigungen als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) archived</source>
        <translation>
            <numerusform>%n Benachrichtigung archiviert</numerusform>
            <numerusform>%n Benachrichtigungen archiviert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::NumberChips</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, entfernen</translation>
    </message>
    <message>
        <source>%1, not valid: %2, remove</source>
        <translation>%1, nicht gültig: %2, entfernen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>%1 is selected; press Delete again to remove it</source>
        <translation>%1 ist ausgewählt; drücken Sie noch einmal Entf, um sie zu entfernen</translation>
    </message>
</context>
<context>
    <name>cm::OpeningPage</name>
    <message>
        <source>The reason is not known; the log may tell more.</source>
        <translation>Der Grund ist nicht bekannt; das Protokoll verrät vielleicht mehr.</translation>
    </message>
    <message>
        <source>Your workspace could not be opened</source>
        <translation>Ihr Arbeitsbereich ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Opening your workspace…</source>
        <translation>Ihr Arbeitsbereich wird geöffnet …</translation>
    </message>
    <message>
        <source>The service on this computer is starting.</source>
        <translation>Der Dienst auf diesem Computer startet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Anderen Weg wählen</translation>
    </message>
    <message>
        <source>Making the example data… %1%</source>
        <translation>Beispieldaten werden angelegt … %1 %</translation>
    </message>
    <message>
        <source>Three months of messages are written on this computer. This takes some seconds, once.</source>
        <translation>Drei Monate Nachrichten werden auf diesen Computer geschrieben. Das dauert einmalig einige Sekunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>cm::Outbox</name>
    <message>
        <source>Somebody else has changed the same thing meanwhile. Decide whether your change or theirs is to stay.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert. Entscheiden Sie, ob Ihre Änderung bleiben soll oder die andere.</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>Campaign “%1”</source>
        <translation>Kampagne „%1“</translation>
    </message>
    <message>
        <source>Distribution list “%1”</source>
        <translation>Verteilerliste „%1“</translation>
    </message>
    <message>
        <source>Your account settings</source>
        <translation>Ihre Kontoeinstellungen</translation>
    </message>
    <message>
        <source>How you have set up a page</source>
        <translation>Wie Sie eine Seite eingerichtet haben</translation>
    </message>
    <message>
        <source>Marks of notifications</source>
        <translation>Markierungen von Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>cm::Pager</name>
    <message>
        <source>Rows per page</source>
        <translation>Zeilen je Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>cm::PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This text is missing from the program. Install it again.</source>
        <translation>Dieser Text fehlt im Programm. Installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>cm::PartsChart</name>
    <message>
        <source>%1 SMS and more</source>
        <translation>%1 SMS und mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients by number of SMS</source>
        <translation>Empfänger nach Anzahl der SMS</translation>
    </message>
</context>
<context>
    <name>cm::PasswordChecklist</name>
    <message>
        <source>At least %1 characters</source>
        <translation>Mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>An upper-case letter</source>
        <translation>Ein Großbuchstabe</translation>
    </message>
    <message>
        <source>A lower-case letter</source>
        <translation>Ein Kleinbuchstabe</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Eine Ziffer</translation>
    </message>
    <message>
        <source>A special character, such as ! or %</source>
        <translation>Ein Sonderzeichen, zum Beispiel ! oder %</translation>
    </message>
    <message>
        <source>What the password must have</source>
        <translation>Was das Passwort haben muss</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
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
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
</context>
<context>
    <name>cm::PhonePreview</name>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>Hier erscheint Ihre Nachricht</translation>
    </message>
    <message>
        <source>Characters outside the GSM alphabet: 70 instead of 160 fit into one SMS</source>
        <translation>Zeichen außerhalb des GSM-Alphabets: 70 statt 160 passen in eine SMS</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Voriger Empfänger</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Nächster Empfänger</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Nachrichtenvorschau</translation>
    </message>
</context>
<context>
    <name>cm::PlaceholderPanel</name>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>For example: Name</source>
        <translation>Zum Beispiel: Name</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Define placeholders</source>
        <translation>&amp;Platzhalter festlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The chosen lists have phone numbers only, so there is nothing to personalize with.</source>
        <translation>Die gewählten Listen haben nur Telefonnummern; es gibt also nichts für persönliche Nachrichten.</translation>
    </message>
    <message>
        <source>Give a column of your lists another name, to use it in the message. The columns themselves can be used as they are: %1.</source>
        <translation>Geben Sie einer Spalte Ihrer Listen einen anderen Namen, um sie in der Nachricht zu verwenden. Die Spalten selbst lassen sich unverändert verwenden: %1.</translation>
    </message>
    <message>
        <source>Enter a name for the placeholder.</source>
        <translation>Geben Sie dem Platzhalter einen Namen.</translation>
    </message>
    <message>
        <source>A placeholder&apos;s name cannot have braces or “|”.</source>
        <translation>Der Name eines Platzhalters darf keine geschweiften Klammern und kein „|“ haben.</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>„%1“ ist schon festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n placeholder(s).</source>
        <translation>
            <numerusform>Höchstens %n Platzhalter ist möglich.</numerusform>
            <numerusform>Höchstens %n Platzhalter sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Remove the placeholder %1</source>
        <translation>Platzhalter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>cm::PracticeHint</name>
    <message>
        <source>Practice carrier</source>
        <translation>Übungsnetz</translation>
    </message>
    <message>
        <source>No SMS leaves this computer.</source>
        <translation>Keine SMS verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Campaigns run and receipts come back as with a real carrier, but nothing is sent. Add a gateway under Traffic accounts to send for real.</source>
        <translation>Kampagnen laufen, und Quittungen kommen zurück wie bei einem echten Netz, aber nichts wird gesendet. Fügen Sie unter „Versandkonten“ ein Gateway hinzu, um wirklich zu senden.</translation>
    </message>
</context>
<context>
    <name>cm::PreflightDialog</name>
    <message>
        <source>Schedule this campaign?</source>
        <translation>Diese Kampagne planen?</translation>
    </message>
    <message>
        <source>Launch this campaign?</source>
        <translation>Diese Kampagne starten?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Checking every recipient</source>
        <translation>Jeder Empfänger wird geprüft</translation>
    </message>
    <message>
        <source>Checking the message for every recipient…</source>
        <translation>Die Nachricht wird für jeden Empfänger geprüft …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>SMS per recipient</source>
        <translation>SMS je Empfänger</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Kosten nach Land</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All in the SMS alphabet (GSM 7 bit).</source>
        <translation>Alle im SMS-Alphabet (GSM 7 Bit).</translation>
    </message>
    <message>
        <source>%1 in the SMS alphabet, %2 in Unicode.</source>
        <translation>%1 im SMS-Alphabet, %2 in Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln recipient(s)</source>
        <translation>
            <numerusform>Für %Ln Empfänger planen</numerusform>
            <numerusform>Für %Ln Empfänger planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>An %Ln Empfänger senden</numerusform>
            <numerusform>An %Ln Empfänger senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get a message.</source>
        <translation>Niemand bekäme eine Nachricht.</translation>
    </message>
    <message>
        <source>Practice carrier: everything runs as with a real one, but no SMS leaves this computer.</source>
        <translation>Übungsnetz: Alles läuft wie mit einem echten, aber keine SMS verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Versandkonto</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>In several lists</source>
        <translation>In mehreren Listen</translation>
    </message>
    <message>
        <source>%1 – each gets it once</source>
        <translation>%1 – jeder bekommt sie einmal</translation>
    </message>
    <message>
        <source>Left out: empty</source>
        <translation>Weggelassen: leer</translation>
    </message>
    <message>
        <source>%1 – nothing remains of the message</source>
        <translation>%1 – von der Nachricht bleibt nichts</translation>
    </message>
    <message>
        <source>Left out: characters</source>
        <translation>Weggelassen: Zeichen</translation>
    </message>
    <message>
        <source>%1 – not in the SMS alphabet, and Unicode is off</source>
        <translation>%1 – nicht im SMS-Alphabet, und Unicode ist aus</translation>
    </message>
    <message>
        <source>Left out: too long</source>
        <translation>Weggelassen: zu lang</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>%1 have nothing for a placeholder</source>
        <translation>%1 haben nichts für einen Platzhalter</translation>
    </message>
    <message>
        <source>SMS in all</source>
        <translation>SMS insgesamt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown country</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>%Ln weiteres Land</numerusform>
            <numerusform>%Ln weitere Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate: the network of each number decides, and the service knows it only when it sends.</source>
        <translation>Eine Schätzung: Das Netz jeder Nummer entscheidet, und das kennt der Dienst erst beim Senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) are in countries without a price in the price table.</source>
        <translation>
            <numerusform>%Ln Empfänger ist in einem Land ohne Preis in der Preisliste.</numerusform>
            <numerusform>%Ln Empfänger sind in Ländern ohne Preis in der Preisliste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the most SMS</source>
        <translation>Wer die meisten SMS braucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, because of the column %3: its value has %n character(s)</source>
        <translation>
            <numerusform>%1: %2, wegen der Spalte %3: Ihr Wert hat %n Zeichen</numerusform>
            <numerusform>%1: %2, wegen der Spalte %3: Ihr Wert hat %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” (character %4)</source>
        <translation>%1: %2, wegen „%3“ (Zeichen %4)</translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” in the column %4</source>
        <translation>%1: %2, wegen „%3“ in der Spalte %4</translation>
    </message>
</context>
<context>
    <name>cm::PriceFile</name>
    <message>
        <source>The price list cannot be read. Check that the file is still there.</source>
        <translation>Die Preisliste lässt sich nicht lesen. Prüfen Sie, ob es die Datei noch gibt.</translation>
    </message>
    <message>
        <source>The first row of the price list must name its columns: mccmnc, country, network, price and, where there is one, prefix.</source>
        <translation>Die erste Zeile der Preisliste muss ihre Spalten benennen: mccmnc, country, network, price und, wo es eine gibt, prefix.</translation>
    </message>
    <message>
        <source>There is no usable row in the price list. Each needs a network code of 5 or 6 digits, a country of two letters and a price.</source>
        <translation>In der Preisliste steht keine brauchbare Zeile. Jede braucht einen Netzcode aus 5 oder 6 Ziffern, ein Land aus zwei Buchstaben und einen Preis.</translation>
    </message>
</context>
<context>
    <name>cm::PricesPage</name>
    <message>
        <source>&amp;Import price table…</source>
        <translation>Preisliste &amp;importieren …</translation>
    </message>
    <message>
        <source>The price table says what one SMS to each network costs, and which prefixes belong to it. A file may hold a part of it: what is not in the file stays as it is.</source>
        <translation>Die Preisliste sagt, was eine SMS in jedes Netz kostet und welche Vorwahlen zu ihm gehören. Eine Datei darf einen Teil davon enthalten: Was nicht in ihr steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>price: EUR cents for one SMS part.  prefix: digits after the plus, optional, several with spaces between them.  A network code that ends in 00 stands for “country known, network not”.</source>
        <translation>price: EUR-Cent je SMS-Teil.  prefix: Ziffern nach dem Plus, freiwillig, mehrere durch Leerzeichen getrennt.  Ein Netzcode mit 00 am Ende steht für „Land bekannt, Netz nicht“.</translation>
    </message>
    <message>
        <source>Download &amp;sample</source>
        <translation>&amp;Beispiel herunterladen</translation>
    </message>
    <message>
        <source>Importing the price table</source>
        <translation>Preisliste wird importiert</translation>
    </message>
    <message>
        <source>Prices and networks</source>
        <translation>Preise und Netze</translation>
    </message>
    <message>
        <source>Choose a price table</source>
        <translation>Preisliste wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 and %2 taken over.</source>
        <translation>%1 und %2 übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln Netz</numerusform>
            <numerusform>%Ln Netze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefix(es)</source>
        <translation>
            <numerusform>%Ln Vorwahl</numerusform>
            <numerusform>%Ln Vorwahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) made no sense and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile ergab keinen Sinn und wurde weggelassen.</numerusform>
            <numerusform>%Ln Zeilen ergaben keinen Sinn und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>Das Beispiel ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Import price table</source>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>Takes in what one SMS to each network costs. What is not in the file stays as it is.</source>
        <translation>Liest ein, was eine SMS in jedes Netz kostet. Was nicht in der Datei steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Download sample</source>
        <translation>Muster herunterladen</translation>
    </message>
    <message>
        <source>A small file with the columns as they are expected, to be filled in.</source>
        <translation>Eine kleine Datei mit den erwarteten Spalten zum Ausfüllen.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendForm</name>
    <message>
        <source>Enter at least one phone number, with its country code, and press Enter.</source>
        <translation>Geben Sie mindestens eine Telefonnummer mit Landesvorwahl ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %n recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>Der Schnellversand erreicht höchstens %n Empfänger. Legen Sie für mehr eine Kontaktliste und eine Kampagne an.</numerusform>
            <numerusform>Der Schnellversand erreicht höchstens %n Empfänger. Legen Sie für mehr eine Kontaktliste und eine Kampagne an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Schreiben Sie die Nachricht.</translation>
    </message>
    <message>
        <source>The character “%1” needs Unicode, which is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>Das Zeichen „%1“ braucht Unicode, das in den Einstellungen ausgeschaltet ist. Ersetzen Sie es, oder schalten Sie Unicode ein.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: it would need %n SMS.</source>
        <translation>
            <numerusform>Die Nachricht ist zu lang: Sie bräuchte %n SMS.</numerusform>
            <numerusform>Die Nachricht ist zu lang: Sie bräuchte %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the traffic account that the message is sent through.</source>
        <translation>Wählen Sie das Versandkonto, über das die Nachricht gesendet wird.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendScreen</name>
    <message>
        <source>Message preview</source>
        <translation>Nachrichtenvorschau</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Schnellversand</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Name oder Telefonnummer</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Ein Name aus bis zu %1 Buchstaben und Ziffern oder eine Telefonnummer aus bis zu %2 Ziffern.</translation>
    </message>
    <message>
        <source>+447700900123, then Enter</source>
        <translation>+447700900123, dann Eingabetaste</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Phone numbers with their country code. Enter adds one; the X, or Delete twice, takes it away.</source>
        <translation>Telefonnummern mit Landesvorwahl. Die Eingabetaste fügt eine hinzu; das X oder zweimal Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Schreiben Sie Ihre Nachricht</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;Versandkonto</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %Ln recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>Der Schnellversand erreicht höchstens %Ln Empfänger. Legen Sie für mehr eine Kontaktliste und eine Kampagne an.</numerusform>
            <numerusform>Der Schnellversand erreicht höchstens %Ln Empfänger. Legen Sie für mehr eine Kontaktliste und eine Kampagne an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon dabei.</translation>
    </message>
    <message>
        <source>Rese&amp;t form</source>
        <translation>Formular &amp;leeren</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Your unsent message is back.</source>
        <translation>Ihre nicht gesendete Nachricht ist wieder da.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not valid. Point at them to see why, correct them or take them away.</source>
        <translation>
            <numerusform>%n Nummer ist nicht gültig. Zeigen Sie darauf, um den Grund zu sehen; berichtigen oder entfernen Sie sie.</numerusform>
            <numerusform>%n Nummern sind nicht gültig. Zeigen Sie darauf, um den Grund zu sehen; berichtigen oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>Es gibt kein aktives Kampagnenkonto, das Sie verwenden dürfen. Ein Administrator kann unter „Versandkonten“ eines anlegen.</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Übungsnetz: Alles läuft wie mit einem echten, aber keine SMS verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>%1 to %2, through “%3”.</source>
        <translation>%1 an %2, über „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the practice carrier: no SMS leaves this computer.</source>
        <translation>Das ist das Übungsnetz: Keine SMS verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It starts at once. The carrier&apos;s price for each destination applies.</source>
        <translation>Der Versand beginnt sofort. Es gilt der Preis des Netzbetreibers für jedes Ziel.</translation>
    </message>
    <message>
        <source>An earlier try with other content may have gone out: its recipients could get both messages.</source>
        <translation>Ein früherer Versuch mit anderem Inhalt ist vielleicht hinausgegangen: Seine Empfänger könnten beide Nachrichten bekommen.</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Diese Nachricht senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>An %Ln Empfänger senden</numerusform>
            <numerusform>An %Ln Empfänger senden</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is on its way to %1.</source>
        <translation>Die Nachricht ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Message handed over for %1</source>
        <translation>Nachricht für %1 übergeben</translation>
    </message>
    <message>
        <source>Reset the form?</source>
        <translation>Das Formular leeren?</translation>
    </message>
    <message>
        <source>The recipients and the message that you have entered are thrown away.</source>
        <translation>Die eingegebenen Empfänger und die Nachricht werden verworfen.</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Formular leeren</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a short name or a phone number.</source>
        <translation>Was die Empfänger als Absender sehen: ein kurzer Name oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Type a phone number and press Enter; paste several at once. Delete twice takes the last one away.</source>
        <translation>Geben Sie eine Telefonnummer ein und drücken Sie die Eingabetaste; mehrere lassen sich auf einmal einfügen. Zweimal Entfernen nimmt die letzte weg.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What everybody gets. There are no placeholders here: for personal messages, create a campaign.</source>
        <translation>Was alle bekommen. Platzhalter gibt es hier nicht: Für persönliche Nachrichten erstellen Sie eine Kampagne.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Characters and how many SMS the text takes. More than one is charged as more than one.</source>
        <translation>Zeichen, und wie viele SMS der Text braucht. Mehr als eine wird als mehr als eine berechnet.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Versandkonto</translation>
    </message>
    <message>
        <source>The account that the message is sent through and charged to.</source>
        <translation>Das Konto, über das die Nachricht gesendet und abgerechnet wird.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone.</source>
        <translation>Die Nachricht, wie sie auf einem Telefon aussieht.</translation>
    </message>
    <message>
        <source>Empties everything, to begin anew.</source>
        <translation>Leert alles, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sends the message at once. You are asked before.</source>
        <translation>Sendet die Nachricht sofort. Vorher werden Sie gefragt.</translation>
    </message>
</context>
<context>
    <name>cm::RejectedRowModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>cm::SenderStep</name>
    <message>
        <source>Campaign &amp;name</source>
        <translation>&amp;Name der Kampagne</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>Select contact &amp;lists</source>
        <translation>Kontakt&amp;listen wählen</translation>
    </message>
    <message>
        <source>&amp;Personalize</source>
        <translation>&amp;Personalisieren</translation>
    </message>
    <message>
        <source>Place&amp;holders…</source>
        <translation>Platz&amp;halter …</translation>
    </message>
    <message>
        <source>For example: Spring sale</source>
        <translation>Zum Beispiel: Frühjahrsaktion</translation>
    </message>
    <message>
        <source>From %1 to %2 characters. Recipients do not see it.</source>
        <translation>Von %1 bis %2 Zeichen. Empfänger sehen ihn nicht.</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Name oder Telefonnummer</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Ein Name aus bis zu %1 Buchstaben und Ziffern oder eine Telefonnummer aus bis zu %2 Ziffern.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Eine Liste, die es nicht mehr gibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the list %1</source>
        <translation>Liste %1 weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) in all. A number that is in several lists gets the message once.</source>
        <translation>
            <numerusform>%Ln Empfänger insgesamt. Eine Nummer, die in mehreren Listen steht, bekommt die Nachricht einmal.</numerusform>
            <numerusform>%Ln Empfänger insgesamt. Eine Nummer, die in mehreren Listen steht, bekommt die Nachricht einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the &amp;lists</source>
        <translation>&amp;Listen ändern</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>The name by which you find the campaign again. Recipients do not see it.</source>
        <translation>Der Name, unter dem Sie die Kampagne wiederfinden. Empfänger sehen ihn nicht.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a name of up to 11 characters, or a phone number.</source>
        <translation>Was die Empfänger als Absender sehen: ein Name mit bis zu 11 Zeichen oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Choose one distribution list or several. Who is on more than one gets the message once.</source>
        <translation>Wählen Sie eine oder mehrere Verteilerlisten. Wer auf mehreren steht, bekommt die Nachricht einmal.</translation>
    </message>
    <message>
        <source>Personalize</source>
        <translation>Personalisieren</translation>
    </message>
    <message>
        <source>Fills placeholders such as {Name} from the columns of your lists, so that everybody gets a message of their own.</source>
        <translation>Füllt Platzhalter wie {Name} aus den Spalten Ihrer Listen, sodass jeder seine eigene Nachricht bekommt.</translation>
    </message>
</context>
<context>
    <name>cm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cm::SidePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cm::Sidebar</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Verteilerliste hinzufügen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Schnellversand</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Versandkonten</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Nachrichtenverlauf</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>cm::SignInForm</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Anderen Server verwenden</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your password is asked for at each start. It is never written to a file.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; Ihr Passwort wird daher bei jedem Start erfragt. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>cm::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
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
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
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
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsScreen</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Netzcode</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>In diesem Zeitraum wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Choose another period, or send a campaign: its figures appear here while it runs.</source>
        <translation>Wählen Sie einen anderen Zeitraum, oder senden Sie eine Kampagne: Ihre Zahlen erscheinen hier, während sie läuft.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Kampagne erstellen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Each box that is checked becomes a column. Without any, there is one row with the sums.</source>
        <translation>Jedes angekreuzte Feld wird zu einer Spalte. Ohne ein Feld gibt es eine Zeile mit den Summen.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Which days the figures are of: a ready-made period, or a range of your own. Days are those of your time zone.</source>
        <translation>Von welchen Tagen die Zahlen sind: ein fertiger Zeitraum oder ein eigener. Die Tage sind die Ihrer Zeitzone.</translation>
    </message>
    <message>
        <source>Choose what the rows stand for: days, countries, networks, accounts and more. Each becomes a column.</source>
        <translation>Wählen Sie, wofür die Zeilen stehen: Tage, Länder, Netze, Konten und mehr. Jedes wird eine Spalte.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sent is the sum of Delivered, Undelivered and Transmitted, which are on their way still.</source>
        <translation>Gesendet ist die Summe aus Zugestellt, Nicht zugestellt und Übermittelt; letztere sind noch unterwegs.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>The sums of all rows, on every page.</source>
        <translation>Die Summen aller Zeilen, auf jeder Seite.</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsTableModel</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Netzcode</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Preis [EUR c]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>cm::SteadyClient</name>
    <message>
        <source>Waiting until you have signed in again</source>
        <translation>Wartet, bis Sie sich wieder angemeldet haben</translation>
    </message>
    <message>
        <source>Waiting for the service; goes on by itself</source>
        <translation>Wartet auf den Dienst; geht von selbst weiter</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
</context>
<context>
    <name>cm::Stepper</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Schritt %1, aktuell: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>cm::StoryPanel</name>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Dem Netzbetreiber übergeben</translation>
    </message>
    <message>
        <source>The carrier answered</source>
        <translation>Der Netzbetreiber hat geantwortet</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Quittung: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the carrier answered. Nobody can tell whether it took the message, so it is not sent again; a receipt that still comes will settle it.</source>
        <translation>Die Verbindung ging verloren, bevor der Netzbetreiber antwortete. Niemand weiß, ob er die Nachricht angenommen hat; sie wird daher nicht erneut gesendet. Eine spätere Quittung klärt es.</translation>
    </message>
    <message>
        <source>The carrier has never said whether it took this message, and no receipt came in time.</source>
        <translation>Der Netzbetreiber hat nie gesagt, ob er diese Nachricht angenommen hat, und es kam rechtzeitig keine Quittung.</translation>
    </message>
    <message>
        <source>The carrier has taken the message; its receipt has not come yet.</source>
        <translation>Der Netzbetreiber hat die Nachricht angenommen; die Quittung ist noch nicht da.</translation>
    </message>
    <message>
        <source>The carrier refused the message. It was not charged.</source>
        <translation>Der Netzbetreiber hat die Nachricht abgelehnt. Sie wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>What the status means</source>
        <translation>Was der Status bedeutet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>Campaign %1, account %2</source>
        <translation>Kampagne %1, Konto %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <translation>
            <numerusform>%n SMS-Teil</numerusform>
            <numerusform>%n SMS-Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>GSM alphabet</source>
        <translation>GSM-Alphabet</translation>
    </message>
    <message>
        <source>%1 cent</source>
        <translation>%1 Cent</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>Fehlercode %1</translation>
    </message>
    <message>
        <source>Message ID %1</source>
        <translation>Nachrichten-ID %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>cm::SyncButton</name>
    <message numerus="yes">
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Abgleich %1 von %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Abgleich …</translation>
    </message>
    <message>
        <source>Offline · data as of %1</source>
        <translation>Ohne Netz · Stand: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Abgleich gestört</translation>
    </message>
    <message>
        <source>Everything here agrees with the service.</source>
        <translation>Alles hier stimmt mit dem Dienst überein.</translation>
    </message>
    <message>
        <source>Changes are being fetched. You can go on working.</source>
        <translation>Änderungen werden geholt. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The service cannot be reached. You can go on working; edits are sent as soon as it is back.</source>
        <translation>Der Dienst ist nicht erreichbar. Sie können weiterarbeiten; Änderungen werden gesendet, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The last synchronisation failed.</source>
        <translation>Der letzte Abgleich ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n Änderung wartet auf das Senden.</numerusform>
            <numerusform>%n Änderungen warten auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>cm::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No row fits what you search or filter for.</source>
        <translation>Keine Zeile passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Das ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Ganze Seite auswählen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>cm::TemplateDialog</name>
    <message>
        <source>Create template</source>
        <translation>Vorlage erstellen</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For example: Appointment reminder</source>
        <translation>Zum Beispiel: Terminerinnerung</translation>
    </message>
    <message>
        <source>Hello {Name}, …</source>
        <translation>Hallo {Name}, …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Placeholders in braces, such as {Name} or {Name|there}, are filled from the contact list.</source>
        <translation>Platzhalter in geschweiften Klammern wie {Name} oder {Name|Kunde} werden aus der Kontaktliste gefüllt.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Schreiben Sie die Nachricht.</translation>
    </message>
</context>
<context>
    <name>cm::TemplateTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>cm::TemplatesScreen</name>
    <message>
        <source>Search names</source>
        <translation>In Namen suchen</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>A template keeps a message that you send again and again. Campaigns take it up with one click.</source>
        <translation>Eine Vorlage speichert eine Nachricht, die Sie immer wieder senden. Kampagnen übernehmen sie mit einem Klick.</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Vorlage erstellen</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Template “%1” saved</source>
        <translation>Vorlage „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>Diese Vorlage löschen?</translation>
    </message>
    <message>
        <source>“%1” is removed for everybody who uses it. Campaigns that were made with it keep their text.</source>
        <translation>„%1“ wird für alle entfernt, die sie verwenden. Kampagnen, die damit erstellt wurden, behalten ihren Text.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Template “%1” deleted</source>
        <translation>Vorlage „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Type a part of a template&apos;s name.</source>
        <translation>Geben Sie einen Teil des Vorlagennamens ein.</translation>
    </message>
    <message>
        <source>Keeps a message that you send again and again. It may hold placeholders such as {Name}.</source>
        <translation>Bewahrt eine Nachricht auf, die Sie immer wieder senden. Sie darf Platzhalter wie {Name} enthalten.</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>In a campaign, the Templates button puts one of these texts into the message.</source>
        <translation>In einer Kampagne setzt die Schaltfläche Vorlagen einen dieser Texte in die Nachricht ein.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Change the template or delete it. Campaigns that were made with it keep their text.</source>
        <translation>Die Vorlage ändern oder löschen. Kampagnen, die damit erstellt wurden, behalten ihren Text.</translation>
    </message>
</context>
<context>
    <name>cm::TileBoard</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>cm::TileCover</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Row %1, column %2, %3 columns wide, %4 rows high.</source>
        <translation>Zeile %1, Spalte %2, %3 Spalten breit, %4 Zeilen hoch.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Shift and arrow keys resize it, Delete hides it.</source>
        <translation>Pfeiltasten verschieben, Umschalt und Pfeiltasten ändern die Größe, Entf blendet aus.</translation>
    </message>
</context>
<context>
    <name>cm::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>cm::TourButton</name>
    <message>
        <source>New here? Take the tour</source>
        <translation>Neu hier? Zur Führung</translation>
    </message>
    <message>
        <source>Guided tour: what each field on this page is for</source>
        <translation>Führung: wozu jedes Feld dieser Seite da ist</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Führung</translation>
    </message>
</context>
<context>
    <name>cm::TourCard</name>
    <message>
        <source>Next %1</source>
        <comment>1/8</comment>
        <translation>Weiter %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>8/8</comment>
        <translation>Fertig %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>cm::TrafficChart</name>
    <message>
        <source>Messages over time</source>
        <translation>Nachrichten im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 messages in all, at most %2 at one point</source>
        <translation>%1 Nachrichten insgesamt, höchstens %2 zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>%1
Sent: %2
Delivered: %3
Undelivered: %4</source>
        <translation>%1
Gesendet: %2
Zugestellt: %3
Nicht zugestellt: %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month below a chart, as a format: d = day, MMM = short month</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The data is larger than the limit of %1 MiB.</source>
        <translation>Die Daten sind größer als die Grenze von %1 MiB.</translation>
    </message>
    <message>
        <source>The data could not be read (position %1).</source>
        <translation>Die Daten ließen sich nicht lesen (Position %1).</translation>
    </message>
    <message>
        <source>No column of the file holds phone numbers. A list needs one column with the phone number of each recipient; check the file and its separator.</source>
        <translation>Keine Spalte der Datei enthält Telefonnummern. Eine Liste braucht eine Spalte mit der Telefonnummer jedes Empfängers; prüfen Sie die Datei und ihr Trennzeichen.</translation>
    </message>
    <message>
        <source>The same number as in row %L1.</source>
        <translation>Dieselbe Nummer wie in Zeile %L1.</translation>
    </message>
    <message>
        <source>The file has no row with a recipient.</source>
        <translation>Die Datei hat keine Zeile mit einem Empfänger.</translation>
    </message>
    <message>
        <source>No row of the file has a valid phone number. Check which column holds the numbers, and the default country.</source>
        <translation>Keine Zeile der Datei hat eine gültige Telefonnummer. Prüfen Sie, welche Spalte die Nummern enthält und welches Land voreingestellt ist.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with one recipient in each row.</source>
        <translation>Die Datei ist leer. Wählen Sie eine Datei mit einem Empfänger je Zeile.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the contacts as CSV or as an Excel workbook and choose that file.</source>
        <translation>Das ist keine Textdatei. Speichern Sie die Kontakte als CSV oder als Excel-Mappe, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook or a ZIP archive, not a text file, whatever its name says. Give it the ending .xlsx, or save it as CSV.</source>
        <translation>Das ist eine Excel-Mappe oder ein ZIP-Archiv und keine Textdatei, was auch ihr Name sagt. Geben Sie ihr die Endung .xlsx, oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>The file is encoded in UTF-32, which is not supported. Save it as UTF-8.</source>
        <translation>Die Datei ist in UTF-32 kodiert, das nicht unterstützt wird. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Komma (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Semikolon (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar (|)</source>
        <translation>Senkrechter Strich (|)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <translation>UTF-16 (Little Endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16 (Big Endian)</translation>
    </message>
    <message>
        <source>Row %L1 has more than %L2 cells. Check the separator.</source>
        <translation>Zeile %L1 hat mehr als %L2 Zellen. Prüfen Sie das Trennzeichen.</translation>
    </message>
    <message>
        <source>In row %L1 a quotation mark (&quot;) opens a cell and is never closed. Correct the row in the file and import it again.</source>
        <translation>In Zeile %L1 öffnet ein Anführungszeichen (&quot;) eine Zelle und wird nie geschlossen. Berichtigen Sie die Zeile in der Datei, und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Row %L1 has characters that do not fit the encoding of the file. Choose another encoding, for example Windows-1252.</source>
        <translation>Zeile %L1 hat Zeichen, die nicht zur Kodierung der Datei passen. Wählen Sie eine andere Kodierung, etwa Windows-1252.</translation>
    </message>
    <message>
        <source>A cell in row %L1 has more than %L2 characters. Maybe a quotation mark (&quot;) is missing there.</source>
        <translation>Eine Zelle in Zeile %L1 hat mehr als %L2 Zeichen. Vielleicht fehlt dort ein Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>Die Datei ließ sich nicht zu Ende lesen: %1</translation>
    </message>
    <message>
        <source>The character “%1” cannot be written in Windows-1252. Choose UTF-8.</source>
        <translation>Das Zeichen „%1“ lässt sich in Windows-1252 nicht schreiben. Wählen Sie UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Die Telefonnummer fehlt.</translation>
    </message>
    <message>
        <source>This is not a phone number. A cell may hold one number, written with digits.</source>
        <translation>Das ist keine Telefonnummer. Eine Zelle kann eine Nummer enthalten, in Ziffern geschrieben.</translation>
    </message>
    <message>
        <source>The phone number has too few digits for its country.</source>
        <translation>Die Telefonnummer hat für ihr Land zu wenige Ziffern.</translation>
    </message>
    <message>
        <source>The phone number has too many digits for its country, or the cell holds several numbers.</source>
        <translation>Die Telefonnummer hat für ihr Land zu viele Ziffern, oder die Zelle enthält mehrere Nummern.</translation>
    </message>
    <message>
        <source>The country of the phone number is not known. Write it with its country code, or choose a default country.</source>
        <translation>Das Land der Telefonnummer ist unbekannt. Schreiben Sie sie mit Landesvorwahl, oder wählen Sie ein Land für nationale Nummern.</translation>
    </message>
    <message>
        <source>There is no such phone number in that country.</source>
        <translation>Eine solche Telefonnummer gibt es in diesem Land nicht.</translation>
    </message>
    <message>
        <source>A spreadsheet program has shortened the number (such as 4.91797E+11), so that its digits are lost. Format the column as text, enter the numbers again and save the file anew.</source>
        <translation>Eine Tabellenkalkulation hat die Nummer gekürzt (etwa 4,91797E+11), sodass ihre Ziffern verloren sind. Formatieren Sie die Spalte als Text, geben Sie die Nummern erneut ein, und speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The sender needs at least one letter, or has to be a number.</source>
        <translation>Der Absender braucht mindestens einen Buchstaben oder muss eine Nummer sein.</translation>
    </message>
    <message>
        <source>A sender number has %1 to %2 digits, a short code %3 to %4; this one has %5.</source>
        <translation>Eine Absendernummer hat %1 bis %2 Ziffern, eine Kurzwahl %3 bis %4; diese hat %5.</translation>
    </message>
    <message>
        <source>Write the sender number with its country code, for example +49 for Germany.</source>
        <translation>Schreiben Sie die Absendernummer mit Landesvorwahl, etwa +49 für Deutschland.</translation>
    </message>
    <message>
        <source>The sender is empty.</source>
        <translation>Der Absender ist leer.</translation>
    </message>
    <message>
        <source>A sender name cannot have the character “%1”. Letters A–Z without accents, digits, spaces and %2 are possible.</source>
        <translation>Ein Absendername darf das Zeichen „%1“ nicht haben. Möglich sind die Buchstaben A–Z ohne Akzente, Ziffern, Leerzeichen und %2.</translation>
    </message>
    <message>
        <source>A sender name has at most %1 characters; this one has %2.</source>
        <translation>Ein Absendername hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>The placeholder that begins at character %1 has no closing brace. For a brace as text write {{.</source>
        <translation>Der Platzhalter, der bei Zeichen %1 beginnt, hat keine schließende Klammer. Für eine Klammer als Text schreiben Sie {{.</translation>
    </message>
    <message>
        <source>The closing brace at character %1 belongs to no placeholder. For a brace as text write }}.</source>
        <translation>Die schließende Klammer bei Zeichen %1 gehört zu keinem Platzhalter. Für eine Klammer als Text schreiben Sie }}.</translation>
    </message>
    <message>
        <source>The placeholder at character %1 has no name.</source>
        <translation>Der Platzhalter bei Zeichen %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is an opening brace within the placeholder at character %1. Close the placeholder first.</source>
        <translation>Im Platzhalter bei Zeichen %1 steht eine öffnende Klammer. Schließen Sie zuerst den Platzhalter.</translation>
    </message>
    <message>
        <source>A text can have at most %1 different placeholders.</source>
        <translation>Ein Text kann höchstens %1 verschiedene Platzhalter haben.</translation>
    </message>
    <message>
        <source>There is no column for the placeholder “%1”. Choose one, or correct the name.</source>
        <translation>Für den Platzhalter „%1“ gibt es keine Spalte. Wählen Sie eine, oder berichtigen Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>Die Kampagne hat keine Nachricht. Bitte schreiben Sie eine.</translation>
    </message>
    <message>
        <source>List “%1”: %2</source>
        <translation>Liste „%1“: %2</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients.</source>
        <translation>Niemand bekäme eine Nachricht: Die Listen sind leer, oder von der Nachricht bleibt für keinen Empfänger etwas übrig.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is no stored session. Sign in again.</source>
        <translation>Es ist keine Sitzung gespeichert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The session ends with the program.</source>
        <translation>Der Schlüsselbund dieses Computers lässt sich nicht verwenden. Die Sitzung endet mit dem Programm.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>Die Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit niemand mitlesen kann.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator for the permission.</source>
        <translation>Ihre Rolle erlaubt das nicht. Bitten Sie einen Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Es ist nicht mehr da. Jemand hat es vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newest state, and then try again.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Sehen Sie sich den neuesten Stand an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service is busy at the moment. Try again shortly.</source>
        <translation>Der Dienst ist gerade beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the service is full. Tell the administrator of the service.</source>
        <translation>Der Datenträger des Dienstes ist voll. Sagen Sie es dem Administrator des Dienstes.</translation>
    </message>
    <message>
        <source>The service has failed to do this. It is tried again; if it stays so, tell the administrator.</source>
        <translation>Der Dienst ist daran gescheitert. Es wird erneut versucht; bleibt es so, sagen Sie es dem Administrator.</translation>
    </message>
    <message>
        <source>The service has refused this.</source>
        <translation>Der Dienst hat das abgelehnt.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network connection; the program tries again by itself.</source>
        <translation>Der Dienst ist nicht erreichbar. Prüfen Sie die Netzverbindung; das Programm versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The service did not answer in time. The program tries again by itself.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Das Programm versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer of the service makes no sense to this program. Check the address, and that both are up to date.</source>
        <translation>Die Antwort des Dienstes ergibt für dieses Programm keinen Sinn. Prüfen Sie die Adresse und ob beide auf dem neuesten Stand sind.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid, so nothing was sent. Tell the administrator of the service.</source>
        <translation>Das Zertifikat des Dienstes ist nicht gültig; daher wurde nichts gesendet. Sagen Sie es dem Administrator des Dienstes.</translation>
    </message>
    <message>
        <source>The service shows another certificate than before. It may have been renewed, or somebody listens in. Ask the administrator of the service before you connect again.</source>
        <translation>Der Dienst zeigt ein anderes Zertifikat als zuvor. Es kann erneuert worden sein, oder jemand hört mit. Fragen Sie den Administrator des Dienstes, bevor Sie sich wieder verbinden.</translation>
    </message>
    <message>
        <source>You were signed out after 30 minutes without work. What you were writing is kept.</source>
        <translation>Sie wurden nach 30 Minuten ohne Tätigkeit abgemeldet. Was Sie gerade schrieben, ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The contacts of a list are not on this computer yet.</source>
        <translation>Die Kontakte einer Liste sind noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Es existiert nicht mehr.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>E-mail address or password are not right. Check both and try again.</source>
        <translation>E-Mail-Adresse oder Passwort stimmen nicht. Prüfen Sie beides, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in again.</source>
        <translation>Sie wurden abgemeldet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>This role does not exist.</source>
        <translation>Diese Rolle gibt es nicht.</translation>
    </message>
    <message>
        <source>You can only give rights that you have yourself.</source>
        <translation>Sie können nur Rechte geben, die Sie selbst haben.</translation>
    </message>
    <message>
        <source>This user has rights that you do not have. Ask an administrator.</source>
        <translation>Dieser Benutzer hat Rechte, die Sie nicht haben. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>This was to be sent some time ago and has reached the service only now. Look at it again, then send it if it still holds.</source>
        <translation>Das sollte vor einiger Zeit gesendet werden und hat den Dienst erst jetzt erreicht. Sehen Sie es noch einmal an, und senden Sie es, wenn es noch gilt.</translation>
    </message>
    <message>
        <source>The campaign is not in a state in which this is possible. Look at it again.</source>
        <translation>Die Kampagne ist in keinem Zustand, in dem das möglich ist. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more, so it cannot be changed. Clone it instead.</source>
        <translation>Diese Kampagne ist kein Entwurf mehr und lässt sich nicht ändern. Kopieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Give each a name of its own.</source>
        <translation>Zwei Spalten heißen „%1“. Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A list may have at most %1 columns.</source>
        <translation>Eine Liste kann höchstens %1 Spalten haben.</translation>
    </message>
    <message>
        <source>This list is complete and cannot be changed any more. Make a new one.</source>
        <translation>Diese Liste ist vollständig und lässt sich nicht mehr ändern. Legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>The practice carrier is ready. It sends nothing to anybody.</source>
        <translation>Das Übungsnetz ist bereit. Es sendet niemandem etwas.</translation>
    </message>
    <message>
        <source>The gateway has no host. Enter the carrier&apos;s host name or address.</source>
        <translation>Das Gateway hat keinen Host. Geben Sie den Hostnamen oder die Adresse des Netzbetreibers ein.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>Der Netzbetreiber hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The carrier accepted the sign-in.</source>
        <translation>Der Netzbetreiber hat die Anmeldung angenommen.</translation>
    </message>
    <message>
        <source>This does not exist any more, or you may not see it.</source>
        <translation>Es existiert nicht mehr, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Look at the newer version, then try again.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Sehen Sie sich die neuere Fassung an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The id is not a ULID.</source>
        <translation>Die ID ist keine ULID.</translation>
    </message>
    <message>
        <source>“%1” must have %2 to %3 characters.</source>
        <translation>„%1“ muss %2 bis %3 Zeichen haben.</translation>
    </message>
    <message>
        <source>“%1” must not contain control characters.</source>
        <translation>„%1“ darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The settings of the gateway are too long.</source>
        <translation>Die Einstellungen des Gateways sind zu lang.</translation>
    </message>
    <message>
        <source>There is a traffic account of this name already. Choose another name.</source>
        <translation>Ein Versandkonto dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>Diese Regel gibt es nicht.</translation>
    </message>
    <message>
        <source>You do not belong to this traffic account. Choose another one, or ask to be added to it.</source>
        <translation>Sie gehören nicht zu diesem Versandkonto. Wählen Sie ein anderes, oder bitten Sie darum, hinzugefügt zu werden.</translation>
    </message>
    <message>
        <source>Campaigns need a traffic account of the type Campaign. Choose another one.</source>
        <translation>Kampagnen brauchen ein Versandkonto der Art „Kampagne“. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This traffic account is inactive. Choose another one, or activate it.</source>
        <translation>Dieses Versandkonto ist inaktiv. Wählen Sie ein anderes, oder aktivieren Sie es.</translation>
    </message>
    <message>
        <source>This traffic account has no gateway to send through. Give it one, or choose another account.</source>
        <translation>Dieses Versandkonto hat kein Gateway. Geben Sie ihm eines, oder wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Das ist unter dieser Adresse nicht möglich.</translation>
    </message>
    <message>
        <source>The body of the request is not a JSON object.</source>
        <translation>Der Inhalt der Anfrage ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>If-Match is not a revision.</source>
        <translation>If-Match ist keine Revision.</translation>
    </message>
    <message>
        <source>The Idempotency-Key is not a ULID.</source>
        <translation>Der Idempotency-Key ist keine ULID.</translation>
    </message>
    <message>
        <source>Something else was asked for under this key before. Try again with a new one.</source>
        <translation>Unter diesem Schlüssel wurde zuvor etwas anderes verlangt. Versuchen Sie es mit einem neuen.</translation>
    </message>
    <message>
        <source>Not all messages of the campaign have reached the service yet.</source>
        <translation>Noch sind nicht alle Nachrichten der Kampagne beim Dienst angekommen.</translation>
    </message>
    <message>
        <source>Something else was sent under this id. Start the message again.</source>
        <translation>Unter dieser ID wurde etwas anderes gesendet. Beginnen Sie die Nachricht von vorn.</translation>
    </message>
    <message>
        <source>The text is empty or too long. Write a message of at most 255 parts.</source>
        <translation>Der Text ist leer oder zu lang. Schreiben Sie eine Nachricht mit höchstens 255 Teilen.</translation>
    </message>
    <message>
        <source>The text has characters outside the GSM alphabet, and Unicode is switched off.</source>
        <translation>Der Text hat Zeichen außerhalb des GSM-Alphabets, und Unicode ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>A quick send has 1 to %1 recipients.</source>
        <translation>Ein Schnellversand hat 1 bis %1 Empfänger.</translation>
    </message>
    <message>
        <source>Recipient %1 is not a number in international form.</source>
        <translation>Empfänger %1 ist keine Nummer in internationaler Form.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: all recipients have opted out.</source>
        <translation>Niemand bleibt übrig: Alle Empfänger haben sich abgemeldet.</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Schnellversand</translation>
    </message>
    <message>
        <source>The service was not running at the scheduled time. Resume the campaign if it is still to be sent.</source>
        <translation>Der Dienst lief zur geplanten Zeit nicht. Setzen Sie die Kampagne fort, wenn sie noch gesendet werden soll.</translation>
    </message>
    <message>
        <source>The traffic account could not send at the scheduled time. Activate it and give it a gateway, then resume.</source>
        <translation>Das Versandkonto konnte zur geplanten Zeit nicht senden. Aktivieren Sie es, geben Sie ihm ein Gateway, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>You do not belong to this campaign&apos;s traffic account. Ask to be added to it.</source>
        <translation>Sie gehören nicht zum Versandkonto dieser Kampagne. Bitten Sie darum, hinzugefügt zu werden.</translation>
    </message>
    <message>
        <source>The text of a campaign may have at most %1 characters.</source>
        <translation>Der Text einer Kampagne kann höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>A campaign may have at most %1 lists.</source>
        <translation>Eine Kampagne kann höchstens %1 Listen haben.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 messages.</source>
        <translation>Ein Stapel hat 1 bis %1 Nachrichten.</translation>
    </message>
    <message>
        <source>Message %1 of the batch is not right: it needs a recipient in international form, a text and an encoding.</source>
        <translation>Nachricht %1 des Stapels stimmt nicht: Sie braucht einen Empfänger in internationaler Form, einen Text und eine Kodierung.</translation>
    </message>
    <message>
        <source>The service counts message %1 of the batch in another way: %2 parts. Update the program, then try again.</source>
        <translation>Der Dienst zählt Nachricht %1 des Stapels anders: %2 Teile. Aktualisieren Sie das Programm, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more. Clone it to send it again.</source>
        <translation>Diese Kampagne ist kein Entwurf mehr. Kopieren Sie sie, um sie erneut zu senden.</translation>
    </message>
    <message>
        <source>The campaign has no traffic account yet. Choose one.</source>
        <translation>Die Kampagne hat noch kein Versandkonto. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>The campaign has no text yet. Write the message.</source>
        <translation>Die Kampagne hat noch keinen Text. Schreiben Sie die Nachricht.</translation>
    </message>
    <message>
        <source>The campaign has no recipients yet. Choose a distribution list.</source>
        <translation>Die Kampagne hat noch keine Empfänger. Wählen Sie eine Verteilerliste.</translation>
    </message>
    <message>
        <source>One of the campaign&apos;s lists has been deleted. Choose the lists again.</source>
        <translation>Eine der Listen der Kampagne wurde gelöscht. Wählen Sie die Listen erneut.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready. Wait until its import has ended, or leave it out.</source>
        <translation>Die Liste „%1“ ist nicht bereit. Warten Sie, bis ihr Import beendet ist, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Another part of the campaign is stored under this number. Start the upload again.</source>
        <translation>Unter dieser Nummer ist ein anderer Teil der Kampagne gespeichert. Beginnen Sie das Hochladen erneut.</translation>
    </message>
    <message>
        <source>The recipients of this campaign are fixed; nothing can be added.</source>
        <translation>Die Empfänger dieser Kampagne stehen fest; nichts lässt sich hinzufügen.</translation>
    </message>
    <message>
        <source>The campaign allows only characters of the GSM alphabet, and a message has others. Change its text.</source>
        <translation>Die Kampagne erlaubt nur Zeichen des GSM-Alphabets, und eine Nachricht hat andere. Ändern Sie ihren Text.</translation>
    </message>
    <message>
        <source>What the service has of this campaign differs from what was sent: %1 messages in %2 parts. Start the upload again.</source>
        <translation>Was der Dienst von dieser Kampagne hat, unterscheidet sich vom Gesendeten: %1 Nachrichten in %2 Teilen. Beginnen Sie das Hochladen erneut.</translation>
    </message>
    <message>
        <source>There is a gateway with this id already.</source>
        <translation>Ein Gateway mit dieser ID gibt es schon.</translation>
    </message>
    <message>
        <source>This type of gateway does not exist.</source>
        <translation>Diese Art von Gateway gibt es nicht.</translation>
    </message>
    <message>
        <source>A traffic account sends through this gateway. Give that account another gateway first.</source>
        <translation>Ein Versandkonto sendet über dieses Gateway. Geben Sie dem Konto zuerst ein anderes Gateway.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key could not be read. Both must be PEM files that belong together.</source>
        <translation>Das TLS-Zertifikat oder sein Schlüssel ließ sich nicht lesen. Beide müssen PEM-Dateien sein, die zusammengehören.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address to listen at.</source>
        <translation>„%1“ ist keine IP-Adresse zum Lauschen.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Stop that program, or choose another port with --listen.</source>
        <translation>Port %1 wird schon von einem anderen Programm verwendet. Halten Sie es an, oder wählen Sie mit --listen einen anderen Port.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1, port %2.</source>
        <translation>Der Dienst kann nicht an %1, Port %2 lauschen.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 entries.</source>
        <translation>Ein Stapel hat 1 bis %1 Einträge.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch is not right: it needs a number in international form, and fields of at most %2 characters.</source>
        <translation>Eintrag %1 des Stapels stimmt nicht: Er braucht eine Nummer in internationaler Form und Felder mit höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Another part of the list is stored under this number. Start the import again.</source>
        <translation>Unter dieser Nummer ist ein anderer Teil der Liste gespeichert. Beginnen Sie den Import erneut.</translation>
    </message>
    <message>
        <source>The parts of a list come in order; the next one is number %1.</source>
        <translation>Die Teile einer Liste kommen der Reihe nach; der nächste hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch has more fields than the list has columns.</source>
        <translation>Eintrag %1 des Stapels hat mehr Felder, als die Liste Spalten hat.</translation>
    </message>
    <message>
        <source>Not every part of the list has arrived: %1 entries so far.</source>
        <translation>Noch ist nicht jeder Teil der Liste angekommen: bisher %1 Einträge.</translation>
    </message>
    <message>
        <source>The list has no entries. Import at least one recipient.</source>
        <translation>Die Liste hat keine Einträge. Importieren Sie mindestens einen Empfänger.</translation>
    </message>
    <message>
        <source>At most %1 numbers can be checked at once.</source>
        <translation>Höchstens %1 Nummern lassen sich auf einmal prüfen.</translation>
    </message>
    <message>
        <source>Row %1 of the networks is not right: it needs an MCCMNC of 5 or 6 digits, a country of two letters, a name and a price.</source>
        <translation>Zeile %1 der Netze stimmt nicht: Sie braucht einen MCCMNC aus 5 oder 6 Ziffern, ein Land aus zwei Buchstaben, einen Namen und einen Preis.</translation>
    </message>
    <message>
        <source>Row %1 of the prefixes is not right: it needs digits and the MCCMNC of a network that is in the table.</source>
        <translation>Zeile %1 der Vorwahlen stimmt nicht: Sie braucht Ziffern und den MCCMNC eines Netzes aus der Tabelle.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>Zu viele Versuche. Warten Sie etwas, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This sign-in was used from two places and has been ended. Sign in again.</source>
        <translation>Diese Anmeldung wurde von zwei Stellen verwendet und beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The disk of the service is full, so nothing was saved. Make room on it, then try again.</source>
        <translation>Der Datenträger des Dienstes ist voll; daher wurde nichts gespeichert. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service&apos;s database is damaged. Stop the service and restore its data folder from a backup.</source>
        <translation>Die Datenbank des Dienstes ist beschädigt. Halten Sie den Dienst an, und spielen Sie seinen Datenordner aus einer Sicherung ein.</translation>
    </message>
    <message>
        <source>The service&apos;s database is busy. Try again in a moment.</source>
        <translation>Die Datenbank des Dienstes ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The service may not write to its data folder. Give it the right to write there, then try again.</source>
        <translation>Der Dienst darf nicht in seinen Datenordner schreiben. Geben Sie ihm das Recht dazu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service could not read or write its data folder. Check the disk, then try again.</source>
        <translation>Der Dienst konnte seinen Datenordner nicht lesen oder schreiben. Prüfen Sie den Datenträger, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service could not do this because of an error of its own.</source>
        <translation>Der Dienst konnte das wegen eines eigenen Fehlers nicht tun.</translation>
    </message>
    <message>
        <source>The header of the request is too large.</source>
        <translation>Der Kopf der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>Der Inhalt der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a valid HTTP request.</source>
        <translation>Das ist keine gültige HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>The body may be packed with gzip only.</source>
        <translation>Der Inhalt darf nur mit gzip gepackt sein.</translation>
    </message>
    <message>
        <source>The service has too much to do at this moment. Try again in a few seconds.</source>
        <translation>Der Dienst hat gerade zu viel zu tun. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>There is a user with this e-mail address already.</source>
        <translation>Einen Benutzer mit dieser E-Mail-Adresse gibt es schon.</translation>
    </message>
    <message>
        <source>This status does not exist.</source>
        <translation>Diesen Status gibt es nicht.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>Das ist der letzte aktive Administrator. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>You can only give access to traffic accounts that you belong to.</source>
        <translation>Sie können nur Zugang zu Versandkonten geben, zu denen Sie gehören.</translation>
    </message>
    <message>
        <source>The carrier did not answer.</source>
        <translation>Der Netzbetreiber hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Only some of the parts were sent before the connection was lost.</source>
        <translation>Nur einige der Teile wurden gesendet, bevor die Verbindung verloren ging.</translation>
    </message>
    <message>
        <source>The connection to the carrier was lost while sending: %1</source>
        <translation>Die Verbindung zum Netzbetreiber ging beim Senden verloren: %1</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The carrier&apos;s host name %1 could not be found. Check it in the gateway&apos;s settings.</source>
        <translation>Der Hostname %1 des Netzbetreibers ließ sich nicht finden. Prüfen Sie ihn in den Einstellungen des Gateways.</translation>
    </message>
    <message>
        <source>No connection to the carrier at %1: %2</source>
        <translation>Keine Verbindung zum Netzbetreiber bei %1: %2</translation>
    </message>
    <message>
        <source>No secure connection to the carrier at %1: %2</source>
        <translation>Keine sichere Verbindung zum Netzbetreiber bei %1: %2</translation>
    </message>
    <message>
        <source>The carrier at %1 closed the connection.</source>
        <translation>Der Netzbetreiber bei %1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The connection to the carrier at %1 was lost: %2</source>
        <translation>Die Verbindung zum Netzbetreiber bei %1 ging verloren: %2</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak SMPP.</source>
        <translation>Was bei %1 antwortet, spricht kein SMPP.</translation>
    </message>
    <message>
        <source>The carrier ended the session.</source>
        <translation>Der Netzbetreiber hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in: %1. Correct the system ID and the password in the gateway&apos;s settings.</source>
        <translation>Der Netzbetreiber hat die Anmeldung abgelehnt: %1. Berichtigen Sie System-ID und Passwort in den Einstellungen des Gateways.</translation>
    </message>
    <message>
        <source>The carrier refused the bind: %1.</source>
        <translation>Der Netzbetreiber hat die Bindung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The carrier at %1 did not answer in time.</source>
        <translation>Der Netzbetreiber bei %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The carrier at %1 has stopped answering.</source>
        <translation>Der Netzbetreiber bei %1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Try again in a few seconds.</source>
        <translation>Zu viele Menschen melden sich gerade an. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>The service has too little memory to check a password. Try again later.</source>
        <translation>Der Dienst hat zu wenig Speicher, um ein Passwort zu prüfen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This password is too weak. Use at least 8 characters with an upper-case and a lower-case letter, a digit and a special character, and none of the well-known passwords.</source>
        <translation>Dieses Passwort ist zu schwach. Verwenden Sie mindestens 8 Zeichen mit Großbuchstabe, Kleinbuchstabe, Ziffer und Sonderzeichen, und keines der bekannten Passwörter.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask an administrator of your company for it.</source>
        <translation>Ihre Rolle umfasst das nicht. Bitten Sie einen Administrator Ihrer Firma darum.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>Die Verschlüsselungsbibliothek ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The key file of the data folder could not be read or written. Check its permissions.</source>
        <translation>Die Schlüsseldatei des Datenordners ließ sich nicht lesen oder schreiben. Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The key file of the data folder is damaged. Restore it from a backup, or delete it and enter the passwords of all gateways again.</source>
        <translation>Die Schlüsseldatei des Datenordners ist beschädigt. Spielen Sie sie aus einer Sicherung ein, oder löschen Sie sie und geben Sie die Passwörter aller Gateways erneut ein.</translation>
    </message>
    <message>
        <source>The stored password cannot be read with the key of this data folder. Enter it again.</source>
        <translation>Das gespeicherte Passwort lässt sich mit dem Schlüssel dieses Datenordners nicht lesen. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The text of a template may have at most %1 characters.</source>
        <translation>Der Text einer Vorlage kann höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The service ended before the answer came.</source>
        <translation>Der Dienst endete, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The campaign has changed meanwhile, so this is not possible any more.</source>
        <translation>Die Kampagne hat sich inzwischen geändert, daher ist das nicht mehr möglich.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Diese Kampagne gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The campaign “%1” on this list failed: %2</source>
        <translation>Die Kampagne „%1“ an diese Liste ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>No message could be sent. The carrier&apos;s error code: %1</source>
        <translation>Keine Nachricht ließ sich senden. Der Fehlercode des Netzbetreibers: %1</translation>
    </message>
    <message>
        <source>The built-in numbering plan is missing from this build.</source>
        <translation>Der eingebaute Nummerierungsplan fehlt in diesem Programm.</translation>
    </message>
    <message>
        <source>invalid message length</source>
        <translation>ungültige Nachrichtenlänge</translation>
    </message>
    <message>
        <source>invalid command length</source>
        <translation>ungültige Befehlslänge</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>ungültiger Befehl</translation>
    </message>
    <message>
        <source>not allowed in this bind state</source>
        <translation>in diesem Bindungszustand nicht erlaubt</translation>
    </message>
    <message>
        <source>already bound</source>
        <translation>schon gebunden</translation>
    </message>
    <message>
        <source>system error at the carrier</source>
        <translation>Systemfehler beim Netzbetreiber</translation>
    </message>
    <message>
        <source>invalid sender</source>
        <translation>ungültiger Absender</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <translation>ungültiger Empfänger</translation>
    </message>
    <message>
        <source>bind failed</source>
        <translation>Bindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>unknown system ID</source>
        <translation>unbekannte System-ID</translation>
    </message>
    <message>
        <source>cancel failed</source>
        <translation>Abbruch fehlgeschlagen</translation>
    </message>
    <message>
        <source>message queue full</source>
        <translation>Warteschlange voll</translation>
    </message>
    <message>
        <source>invalid service type</source>
        <translation>ungültige Dienstart</translation>
    </message>
    <message>
        <source>invalid esm_class</source>
        <translation>ungültige esm_class</translation>
    </message>
    <message>
        <source>submit failed</source>
        <translation>Übergabe fehlgeschlagen</translation>
    </message>
    <message>
        <source>invalid type of number of the sender</source>
        <translation>ungültige Nummernart des Absenders</translation>
    </message>
    <message>
        <source>invalid numbering plan of the sender</source>
        <translation>ungültiger Nummerierungsplan des Absenders</translation>
    </message>
    <message>
        <source>invalid type of number of the recipient</source>
        <translation>ungültige Nummernart des Empfängers</translation>
    </message>
    <message>
        <source>invalid numbering plan of the recipient</source>
        <translation>ungültiger Nummerierungsplan des Empfängers</translation>
    </message>
    <message>
        <source>invalid system type</source>
        <translation>ungültiger Systemtyp</translation>
    </message>
    <message>
        <source>too many messages at a time</source>
        <translation>zu viele Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>invalid scheduled time</source>
        <translation>ungültiger geplanter Zeitpunkt</translation>
    </message>
    <message>
        <source>invalid validity period</source>
        <translation>ungültige Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>temporary error at the receiver</source>
        <translation>vorübergehender Fehler beim Empfänger</translation>
    </message>
    <message>
        <source>permanent error at the receiver</source>
        <translation>dauerhafter Fehler beim Empfänger</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>unbekannter Fehler</translation>
    </message>
    <message>
        <source>The number of the part is not right.</source>
        <translation>Die Nummer des Teils stimmt nicht.</translation>
    </message>
    <message>
        <source>The body could not be unpacked.</source>
        <translation>Der Inhalt ließ sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The packed body of the request is damaged.</source>
        <translation>Der gepackte Inhalt der Anfrage ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions, or choose another folder.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Prüfen Sie die Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Practice carrier</source>
        <translation>Übungsnetz</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Another campaign service is already using the folder %1. Stop it first, or choose another folder.</source>
        <translation>Ein anderer Kampagnendienst verwendet schon den Ordner %1. Halten Sie ihn zuerst an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben. Prüfen Sie seine Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The data folder was made by a newer version of this program. Install that version, or restore a backup from before the update.</source>
        <translation>Der Datenordner stammt von einer neueren Version dieses Programms. Installieren Sie diese, oder spielen Sie eine Sicherung von vor der Aktualisierung ein.</translation>
    </message>
    <message>
        <source>The program is not complete: a step of its database is missing. Install it again.</source>
        <translation>Das Programm ist unvollständig: Ein Schritt seiner Datenbank fehlt. Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Everything has to be fetched from the service again.</source>
        <translation>Alles muss erneut vom Dienst geholt werden.</translation>
    </message>
    <message>
        <source>An older copy of the service&apos;s data was put back. Messages of this campaign may have been sent since that copy was made; resume it only if they have not.</source>
        <translation>Eine ältere Kopie der Daten des Dienstes wurde zurückgespielt. Nachrichten dieser Kampagne können seit dieser Kopie gesendet worden sein; setzen Sie sie nur fort, wenn das nicht der Fall ist.</translation>
    </message>
    <message>
        <source>The connection was ended before the answer came.</source>
        <translation>Die Verbindung wurde beendet, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The campaign could not be started at the scheduled time: %1 Resume it if it is still to be sent.</source>
        <translation>Die Kampagne konnte zur geplanten Zeit nicht gestartet werden: %1 Setzen Sie sie fort, wenn sie noch verschickt werden soll.</translation>
    </message>
    <message>
        <source>Delivery receipts of messages that were sent through this gateway are still due, for at most three days. Delete it when they have come.</source>
        <translation>Zustellquittungen für Nachrichten, die über dieses Gateway verschickt wurden, stehen noch aus, höchstens drei Tage lang. Löschen Sie es, wenn sie da sind.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s, so that it is not certain when this was to be sent. Nothing was sent; send it again.</source>
        <translation>Die Uhr dieses Computers weicht von der des Dienstes ab, sodass nicht sicher ist, wann dies verschickt werden sollte. Es wurde nichts verschickt; senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The campaign was made a draft again and changed elsewhere meanwhile. Nothing of this upload is sent. Look at the campaign again, then launch it.</source>
        <translation>Die Kampagne wurde inzwischen anderswo wieder zum Entwurf gemacht und geändert. Von diesem Hochladen wird nichts verschickt. Sehen Sie sich die Kampagne noch einmal an und starten Sie sie dann.</translation>
    </message>
    <message>
        <source>The name of a setting has small letters, digits, dots and dashes.</source>
        <translation>Der Name einer Einstellung hat kleine Buchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <source>The fields of a setting are missing.</source>
        <translation>Die Felder einer Einstellung fehlen.</translation>
    </message>
    <message>
        <source>The name of a field may have 1 to %1 characters.</source>
        <translation>Der Name eines Feldes darf 1 bis %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>A setting may have at most %1 bytes.</source>
        <translation>Eine Einstellung darf höchstens %1 Bytes haben.</translation>
    </message>
    <message>
        <source>There are too many settings of this user already.</source>
        <translation>Es gibt schon zu viele Einstellungen dieses Benutzers.</translation>
    </message>
    <message>
        <source>The gateway has been set to take texts in another way meanwhile, so that the message may take another number of SMS. Nothing was sent; look at the number, then send it again.</source>
        <translation>Das Gateway ist inzwischen so eingestellt, dass es Texte anders überträgt; die Nachricht kann also eine andere Zahl von SMS brauchen. Es wurde nichts gesendet; sehen Sie sich die Zahl an und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>These are example data: their messages only go to the practice carrier. Open your own workspace to use a real one.</source>
        <translation>Das sind Beispieldaten: ihre Nachrichten gehen nur ins Übungsnetz. Öffnen Sie Ihren eigenen Arbeitsbereich, um einen echten zu verwenden.</translation>
    </message>
    <message>
        <source>The unfinished example data in %1 cannot be deleted. Delete the folder, then try again.</source>
        <translation>Die unfertigen Beispieldaten in %1 können nicht gelöscht werden. Löschen Sie den Ordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This folder has data of its own, so no example data were put into it.</source>
        <translation>Dieser Ordner hat eigene Daten; deshalb wurden keine Beispieldaten hineingelegt.</translation>
    </message>
    <message>
        <source>Making the example data was cancelled.</source>
        <translation>Das Anlegen der Beispieldaten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A notification is unread, read or archived.</source>
        <translation>Eine Benachrichtigung ist ungelesen, gelesen oder archiviert.</translation>
    </message>
    <message>
        <source>From 1 to %1 notifications can be marked at once.</source>
        <translation>Auf einmal können 1 bis %1 Benachrichtigungen markiert werden.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked: its messages would take more SMS than were shown. Resume it if they may, or cancel it.</source>
        <translation>Das Gateway nimmt Texte anders entgegen als bei der Prüfung dieser Kampagne: Ihre Nachrichten bräuchten mehr SMS als angezeigt. Setzen Sie sie fort, wenn sie das dürfen, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The example data in %1 cannot be read. Close other programs that use them, then try again.</source>
        <translation>Die Beispieldaten in %1 lassen sich nicht lesen. Schließen Sie andere Programme, die sie benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked, and cannot send some of its messages any more. Set the gateway back and resume the campaign, or cancel it.</source>
        <translation>Das Gateway nimmt Texte anders entgegen als bei der Prüfung dieser Kampagne und kann einige ihrer Nachrichten nicht mehr senden. Stellen Sie das Gateway zurück und setzen Sie die Kampagne fort, oder brechen Sie sie ab.</translation>
    </message>
</context>
</TS>
