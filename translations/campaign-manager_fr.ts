<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CellText</name>
    <message>
        <source>%1 s</source>
        <comment>a time in seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a time in minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a time in hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Faulted</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>Sur le point d’être envoyé</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Waiting for another try</source>
        <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Accepted by the carrier</source>
        <translation>Accepté par l’opérateur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>CountryNames</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Île de l’Ascension</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua And Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Île Clipperton</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ceuta And Melilla</source>
        <translation>Ceuta et Melilla</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
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
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia And South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard And McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Îles Canaries</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
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
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts And Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
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
        <translation>Sainte-Lucie</translation>
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
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmanie</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
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
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Saint Pierre And Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Régions éloignées de l’Océanie</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard And Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Sao Tome And Principe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
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
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad And Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Cité du Vatican</translation>
    </message>
    <message>
        <source>Saint Vincent And Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis And Futuna</source>
        <translation>Wallis-et-Futuna</translation>
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
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>The distribution list “%1” is ready: %Ln recipient(s).</source>
        <translation>
            <numerusform>La liste de diffusion «&#xa0;%1&#xa0;» est prête&#xa0;: %Ln destinataire.</numerusform>
            <numerusform>La liste de diffusion «&#xa0;%1&#xa0;» est prête&#xa0;: %Ln destinataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>The distribution list “%1” needs a look. %2</source>
        <translation>La liste de diffusion «&#xa0;%1&#xa0;» demande votre attention. %2</translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has started: %Ln message(s) are on their way.</source>
        <translation>
            <numerusform>La campagne «&#xa0;%1&#xa0;» a démarré&#xa0;: %Ln message est en route.</numerusform>
            <numerusform>La campagne «&#xa0;%1&#xa0;» a démarré&#xa0;: %Ln messages sont en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has been sent: %Ln message(s).</source>
        <translation>
            <numerusform>La campagne «&#xa0;%1&#xa0;» a été envoyée&#xa0;: %Ln message.</numerusform>
            <numerusform>La campagne «&#xa0;%1&#xa0;» a été envoyée&#xa0;: %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” was paused: %Ln message(s) wait.</source>
        <translation>
            <numerusform>La campagne «&#xa0;%1&#xa0;» a été mise en pause&#xa0;: %Ln message attend.</numerusform>
            <numerusform>La campagne «&#xa0;%1&#xa0;» a été mise en pause&#xa0;: %Ln messages attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign “%1” waits for your decision. %2</source>
        <translation>La campagne «&#xa0;%1&#xa0;» attend votre décision. %2</translation>
    </message>
    <message>
        <source>The campaign “%1” failed. %2</source>
        <translation>La campagne «&#xa0;%1&#xa0;» a échoué. %2</translation>
    </message>
    <message>
        <source>The e-mail address %1 is still to be confirmed. Open the link in the mail that was sent there.</source>
        <translation>L’adresse e-mail %1 n’est pas encore confirmée. Ouvrez le lien contenu dans l’e-mail envoyé à cette adresse.</translation>
    </message>
    <message>
        <source>80 % of the budget “%1” is spent.</source>
        <translation>80&#xa0;% du budget «&#xa0;%1&#xa0;» sont dépensés.</translation>
    </message>
    <message>
        <source>The budget “%1” is spent.</source>
        <translation>Le budget «&#xa0;%1&#xa0;» est épuisé.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Import contacts, create SMS campaigns, send them and follow what became of each message.</source>
        <translation>Importez des contacts, créez des campagnes SMS, envoyez-les et suivez le sort de chaque message.</translation>
    </message>
    <message>
        <source>Where workspaces, caches and settings are kept.</source>
        <translation>Où sont conservés les espaces de travail, les caches et les paramètres.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark ou system</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Does the main job by itself in a new workspace below this folder, saves pictures there, and ends with 0 when all went well.</source>
        <translation>Exécute la tâche principale sans intervention dans un nouvel espace de travail sous ce dossier, y enregistre des images et se termine avec le code 0 si tout s’est bien passé.</translation>
    </message>
    <message>
        <source>Ends as soon as the window is painted, for measuring the start.</source>
        <translation>Se termine dès que la fenêtre est affichée, pour mesurer le démarrage.</translation>
    </message>
    <message>
        <source>Shows every shared widget on one page, for those who build screens.</source>
        <translation>Affiche tous les éléments d’interface communs sur une page, pour ceux qui conçoivent des écrans.</translation>
    </message>
    <message>
        <source>The language of the interface: en, de, fr …</source>
        <translation>La langue de l’interface : en, de, fr …</translation>
    </message>
    <message>
        <source>With --smoke-test: also every screen while it waits, with nothing in it, and after a failure.</source>
        <translation>Avec --smoke-test&#xa0;: aussi chaque page pendant l’attente, sans contenu et après une erreur.</translation>
    </message>
    <message>
        <source>With --smoke-test: on example data.</source>
        <translation>Avec --smoke-test&#xa0;: sur des données d’exemple.</translation>
    </message>
    <message>
        <source>Begins on this page: dashboard, contacts, campaigns, history …</source>
        <translation>Démarre sur cette page&#xa0;: dashboard, contacts, campaigns, history …</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>A file with contacts to import.</source>
        <translation>Un fichier de contacts à importer.</translation>
    </message>
</context>
<context>
    <name>TableTour</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Opens a panel at the side. Choose what you look for and press Search; what is set stands above the table, and a click on it takes it away.</source>
        <translation>Ouvre un panneau sur le côté. Choisissez ce que vous cherchez et cliquez sur Rechercher&#xa0;; les filtres actifs s’affichent au-dessus du tableau, un clic suffit pour les retirer.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose which columns the table shows. Your choice is remembered.</source>
        <translation>Choisissez les colonnes affichées dans le tableau. Votre choix est mémorisé.</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Cases à cocher</translation>
    </message>
    <message>
        <source>Check single rows, or the box in the heading for the whole page. A bar at the bottom then shows what you can do with them.</source>
        <translation>Cochez des lignes une à une, ou la case de l’en-tête pour toute la page. Une barre en bas indique alors ce que vous pouvez en faire.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>How many rows a page has, which of them you see, and the way to the other pages.</source>
        <translation>Le nombre de lignes par page, celles que vous voyez et l’accès aux autres pages.</translation>
    </message>
</context>
<context>
    <name>brand</name>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>Impossible de lire le logo %1.</translation>
    </message>
    <message>
        <source>The brand %1 cannot be read.</source>
        <translation>Impossible de lire la marque %1.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters, on one line.</source>
        <translation>Le nom doit comporter de 1 à %1 caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #rrggbb, for example #6C4DE6.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur. Écrivez-la sous la forme #rrggbb, par exemple #6C4DE6.</translation>
    </message>
    <message>
        <source>“links” must be an object.</source>
        <translation>«&#xa0;links&#xa0;» doit être un objet.</translation>
    </message>
    <message>
        <source>There is no link “%1”. Known are: %2.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» n’existe pas. Liens reconnus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The link “%1” must begin with https:// or mailto: and have at most %2 characters.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» doit commencer par https:// ou mailto: et comporter au plus %2 caractères.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas. Champs reconnus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The logo is not a whole PNG file.</source>
        <translation>Le logo n’est pas un fichier PNG complet.</translation>
    </message>
    <message>
        <source>The logo must have at most 1024 pixels on each side.</source>
        <translation>Le logo doit mesurer au plus 1024 pixels de côté.</translation>
    </message>
    <message>
        <source>The logo has a document type or entities, which are not allowed. Save it as plain SVG.</source>
        <translation>Le logo contient un type de document ou des entités, ce qui n’est pas autorisé. Enregistrez-le au format SVG simple.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG file.</source>
        <translation>Le logo n’est ni un fichier SVG ni un fichier PNG.</translation>
    </message>
    <message>
        <source>The logo is too complicated: at most 2000 shapes, 32 levels deep.</source>
        <translation>Le logo est trop complexe&#xa0;: au plus 2000 formes, sur 32 niveaux.</translation>
    </message>
    <message>
        <source>The logo is larger than 64 KiB.</source>
        <translation>Le logo dépasse 64 Kio.</translation>
    </message>
    <message>
        <source>A brand has at most 8 colours for charts.</source>
        <translation>Une marque comporte au plus 8 couleurs de graphique.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>The logo is not in base64.</source>
        <translation>Le logo n’est pas encodé en base64.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The local data cannot be read or written. Check the disk and the rights of the folder.</source>
        <translation>Impossible de lire ou d’écrire les données locales. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The local data were made by a newer version of this program. Install that version.</source>
        <translation>Les données locales proviennent d’une version plus récente de ce programme. Installez cette version.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Cet élément n’existe plus. Quelqu’un l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Another program uses the local data at the moment. Try again shortly.</source>
        <translation>Un autre programme utilise les données locales en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full, so the local data cannot be saved. Make room on it; the program then goes on.</source>
        <translation>Le disque est plein&#xa0;: les données locales ne peuvent pas être enregistrées. Libérez de l’espace&#xa0;; le programme reprendra ensuite.</translation>
    </message>
    <message>
        <source>The local data are damaged. They are set aside and fetched again from the service.</source>
        <translation>Les données locales sont endommagées. Elles sont mises de côté et récupérées de nouveau auprès du service.</translation>
    </message>
    <message>
        <source>The local data could not be read or changed, because of an error in this program.</source>
        <translation>Les données locales n’ont pas pu être lues ou modifiées à cause d’une erreur de ce programme.</translation>
    </message>
    <message>
        <source>The service sent data that this program does not understand. Update the program, or tell the administrator of the service.</source>
        <translation>Le service a envoyé des données que ce programme ne comprend pas. Mettez le programme à jour ou prévenez l’administrateur du service.</translation>
    </message>
</context>
<context>
    <name>cm::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.

Built with Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite and QtKeychain. Icons by Lucide (ISC), typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.

Conçu avec Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite et QtKeychain. Icônes de Lucide (ISC), police Inter (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Choisir un compte d’envoi</translation>
    </message>
    <message>
        <source>There is no active campaign account</source>
        <translation>Il n’y a aucun compte de campagne actif</translation>
    </message>
</context>
<context>
    <name>cm::AccountButton</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>cm::AccountDialog</name>
    <message>
        <source>Create campaign account</source>
        <translation>Créer un compte de campagne</translation>
    </message>
    <message>
        <source>Edit traffic account</source>
        <translation>Modifier le compte d’envoi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nom &amp;affiché</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Passerelle</translation>
    </message>
    <message>
        <source>&amp;When nobody knows whether a message was sent</source>
        <translation>En cas de &amp;doute sur l’envoi d’un message</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>Ac&amp;tif</translation>
    </message>
    <message>
        <source>Campaigns and quick sends go out through an account of this type, and its gateway.</source>
        <translation>Les campagnes et les envois rapides partent par un compte de ce type et sa passerelle.</translation>
    </message>
    <message>
        <source>Fixed: the carrier and the statistics know the account by this name.</source>
        <translation>Fixe&#xa0;: l’opérateur et les statistiques connaissent le compte sous ce nom.</translation>
    </message>
    <message>
        <source>Like the account name</source>
        <translation>Comme le nom du compte</translation>
    </message>
    <message>
        <source>What the users of the account see.</source>
        <translation>Ce que voient les utilisateurs du compte.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Choisir une passerelle</translation>
    </message>
    <message>
        <source>Wait for the delivery receipt (nobody gets it twice)</source>
        <translation>Attendre l’accusé de réception (personne ne le reçoit deux fois)</translation>
    </message>
    <message>
        <source>Send it again (somebody could get it twice)</source>
        <translation>Le renvoyer (quelqu’un pourrait le recevoir deux fois)</translation>
    </message>
    <message>
        <source>When the connection breaks before the carrier has answered, the message may have been sent or not. No protocol can tell.</source>
        <translation>Si la connexion est coupée avant la réponse de l’opérateur, le message a pu être envoyé ou non. Aucun protocole ne permet de le savoir.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Choose the gateway that its messages leave through.</source>
        <translation>Choisissez la passerelle par laquelle partent ses messages.</translation>
    </message>
</context>
<context>
    <name>cm::AccountTableModel</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>cm::AccountsScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher dans les noms</translation>
    </message>
    <message>
        <source>No traffic accounts</source>
        <translation>Aucun compte d’envoi</translation>
    </message>
    <message>
        <source>Campaigns go out through a traffic account of type Campaign. An administrator gives you one.</source>
        <translation>Les campagnes partent par un compte d’envoi de type «&#xa0;Campagne&#xa0;». Un administrateur vous en attribue un.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Create campaign account</source>
        <translation>Créer un compte de campagne</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Comptes d’envoi</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Account “%1” saved</source>
        <translation>Compte «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <translation>«&#xa0;%1&#xa0;» est actif</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>«&#xa0;%1&#xa0;» est inactif</translation>
    </message>
    <message>
        <source>Deactivate this account?</source>
        <translation>Désactiver ce compte&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing can be sent through “%1” until it is active again. Its messages stay in the statistics and the history.</source>
        <translation>Rien ne peut être envoyé par «&#xa0;%1&#xa0;» tant qu’il n’est pas réactivé. Ses messages restent dans les statistiques et l’historique.</translation>
    </message>
    <message>
        <source>Accounts, gateways, prices</source>
        <translation>Comptes, passerelles, prix</translation>
    </message>
    <message>
        <source>Traffic accounts are what people send through. Who administrates also finds the gateways to the carriers and the price table here.</source>
        <translation>Les envois passent par les comptes d’envoi. Les administrateurs trouvent aussi ici les passerelles vers les opérateurs et la grille tarifaire.</translation>
    </message>
    <message>
        <source>Type a part of an account&apos;s name.</source>
        <translation>Saisissez une partie du nom d’un compte.</translation>
    </message>
    <message>
        <source>A new account that campaigns can be sent through, and the gateway that it uses.</source>
        <translation>Un nouveau compte par lequel envoyer des campagnes, et la passerelle qu’il utilise.</translation>
    </message>
    <message>
        <source>An account decides who may send and through which gateway. Sending needs an active one of type Campaign.</source>
        <translation>Un compte détermine qui peut envoyer et par quelle passerelle. Pour envoyer, il faut un compte actif de type Campagne.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>The name that you see when you choose an account. You can change it.</source>
        <translation>Le nom que vous voyez quand vous choisissez un compte. Vous pouvez le modifier.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Campaign accounts are for campaigns; HTTP and SMPP accounts are for other programs.</source>
        <translation>Les comptes de campagne servent aux campagnes&#xa0;; les comptes HTTP et SMPP, à d’autres programmes.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Inactive accounts can be looked at in the statistics and the history, but not be sent through.</source>
        <translation>Les comptes inactifs restent visibles dans les statistiques et l’historique, mais ne permettent plus d’envoyer.</translation>
    </message>
</context>
<context>
    <name>cm::AddListScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Définir les variables</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Importation des contacts</translation>
    </message>
    <message>
        <source>You can leave this page: the import goes on, and the progress stays at the bottom of the window.</source>
        <translation>Vous pouvez quitter cette page&#xa0;: l’importation continue et sa progression reste visible en bas de la fenêtre.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Ajouter une liste de diffusion</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>L’importation a été annulée. Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Deux étapes</translation>
    </message>
    <message>
        <source>First the contacts, then what each of their columns is.</source>
        <translation>D’abord les contacts, puis la signification de chaque colonne.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Looks into the contacts and shows what was found.</source>
        <translation>Analyse les contacts et montre ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Checks every row and makes the list. A report says what was not taken over, and why.</source>
        <translation>Vérifie chaque ligne et crée la liste. Un rapport indique ce qui n’a pas été repris, et pourquoi.</translation>
    </message>
    <message>
        <source>An import is already open. Finish it first.</source>
        <translation>Une importation est déjà ouverte. Terminez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>cm::AttentionBar</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Discard the edit?</source>
        <translation>Abandonner la modification&#xa0;?</translation>
    </message>
    <message>
        <source>%1 goes back to what the service has.</source>
        <translation>%1&#xa0;: retour à la version du service.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1&#xa0;: modification refusée. %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n autre)</numerusform>
            <numerusform>(%n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::BatchProducer</name>
    <message>
        <source>The messages of this campaign no longer come out as those that are already on the service, because a list or the program has changed. Nothing was sent; please launch the campaign again.</source>
        <translation>Les messages de cette campagne ne correspondent plus à ceux qui sont déjà sur le service, car une liste ou le programme a changé. Rien n’a été envoyé&#xa0;; relancez la campagne.</translation>
    </message>
</context>
<context>
    <name>cm::BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notification non lue</numerusform>
            <numerusform>%n notifications non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread notifications</source>
        <translation>Aucune notification non lue</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing to tell you yet. What happens to your lists and campaigns is said here.</source>
        <translation>Rien à signaler pour le moment. Ce qui arrive à vos listes et à vos campagnes s’affiche ici.</translation>
    </message>
    <message>
        <source>On the desktop, too, while I work elsewhere</source>
        <translation>Aussi sur le bureau, quand je travaille ailleurs</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
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
        <translation>Traitement</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1&#xa0;% effectués</translation>
    </message>
</context>
<context>
    <name>cm::CampaignDraft</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Donnez un nom à la campagne.</translation>
    </message>
    <message numerus="yes">
        <source>The name needs at least %n character(s).</source>
        <translation>
            <numerusform>Le nom doit comporter au moins %n caractère.</numerusform>
            <numerusform>Le nom doit comporter au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>Le nom peut comporter au plus %n caractère.</numerusform>
            <numerusform>Le nom peut comporter au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The placeholder “%1” is defined twice. Remove one of them.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est définie deux fois. Supprimez-en une.</translation>
    </message>
    <message>
        <source>Choose the column that fills the placeholder “%1”.</source>
        <translation>Choisissez la colonne qui remplit la variable «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The placeholder “%1” is filled from the column “%2”, which none of the chosen lists has. Choose another column.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est remplie par la colonne «&#xa0;%2&#xa0;», absente de toutes les listes choisies. Choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Rédigez le message.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Choose one from the Placeholders menu, or correct the name.</source>
        <translation>La variable «&#xa0;%1&#xa0;» n’existe pas. Choisissez-en une dans le menu Variables ou corrigez le nom.</translation>
    </message>
    <message>
        <source>The list “%2” has no column for the placeholder “%1”. Leave the list out, or choose a placeholder that all lists have.</source>
        <translation>La liste «&#xa0;%2&#xa0;» n’a pas de colonne pour la variable «&#xa0;%1&#xa0;». Retirez cette liste ou choisissez une variable présente dans toutes les listes.</translation>
    </message>
    <message>
        <source>Choose at least one contact list.</source>
        <translation>Choisissez au moins une liste de contacts.</translation>
    </message>
    <message>
        <source>The list “%1” is still in progress. Wait until it is ready, or choose another one.</source>
        <translation>La liste «&#xa0;%1&#xa0;» est encore en cours d’importation. Attendez qu’elle soit prête ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The chosen lists have no entries.</source>
        <translation>Les listes choisies ne contiennent aucune entrée.</translation>
    </message>
    <message>
        <source>Enter the day and the time, as in 31/12/2026 18:00.</source>
        <translation>Saisissez le jour et l’heure, par exemple 31/12/2026 18:00.</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that lies ahead.</source>
        <translation>Cette date est passée. Choisissez une date à venir.</translation>
    </message>
    <message>
        <source>Choose the traffic account that the campaign is sent through.</source>
        <translation>Choisissez le compte d’envoi de la campagne.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignFacts</name>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>SMS count</source>
        <translation>Nombre de SMS</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Lancée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each recipient</source>
        <translation>
            <numerusform>%Ln SMS par destinataire</numerusform>
            <numerusform>%Ln SMS par destinataire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln au total</numerusform>
            <numerusform>%Ln au total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Unicode)</source>
        <translation>%1 (Unicode)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>cm::CampaignScreen</name>
    <message>
        <source>This campaign is no longer there</source>
        <translation>Cette campagne n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Elle a été supprimée ou vous n’avez plus le droit de la voir.</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Cancel campaign</source>
        <translation>&amp;Annuler la campagne</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Modifier le brouillon</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>M&amp;essages</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>The campaign goes on</source>
        <translation>La campagne reprend</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Aperçu du message</translation>
    </message>
    <message>
        <source>sent of %1 in total</source>
        <translation>envoyés sur %1 au total</translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Une liste qui n’existe plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick send: the numbers were typed in</source>
        <translation>Envoi rapide&#xa0;: les numéros ont été saisis à la main</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Aucune liste choisie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause this campaign?</source>
        <translation>Mettre cette campagne en pause&#xa0;?</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet wait until you resume. Those on their way still arrive.</source>
        <translation>Les messages non encore envoyés attendent que vous repreniez la campagne. Ceux qui sont en route arriveront quand même.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The campaign is paused</source>
        <translation>La campagne est en pause</translation>
    </message>
    <message>
        <source>Cancel this campaign?</source>
        <translation>Annuler cette campagne&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not been sent yet and will never be. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln message n’a pas encore été envoyé et ne le sera jamais. Cette action est irréversible.</numerusform>
            <numerusform>%Ln messages n’ont pas encore été envoyés et ne le seront jamais. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Annuler la campagne</translation>
    </message>
    <message>
        <source>The campaign was canceled</source>
        <translation>La campagne a été annulée</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>«&#xa0;%1&#xa0;» enregistrée comme brouillon</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>Supprimer ce brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé définitivement. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Brouillon «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where the campaign stands, from draft to completed.</source>
        <translation>Où en est la campagne, du brouillon à la fin de l’envoi.</translation>
    </message>
    <message>
        <source>Stops the sending at once. What has left already stays sent; Resume goes on where it stopped.</source>
        <translation>Suspend l’envoi immédiatement. Ce qui est déjà parti reste envoyé&#xa0;; Reprendre continue là où l’envoi s’est arrêté.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Goes on where the sending was stopped.</source>
        <translation>Continue là où l’envoi s’est arrêté.</translation>
    </message>
    <message>
        <source>Stops the campaign for good. What has not been sent is not sent any more.</source>
        <translation>Arrête la campagne définitivement. Ce qui n’a pas été envoyé ne le sera plus.</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Modifier le brouillon</translation>
    </message>
    <message>
        <source>Goes on with the draft.</source>
        <translation>Reprend le travail sur le brouillon.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Every single message of this campaign, in the message history.</source>
        <translation>Chaque message de cette campagne, dans l’historique des messages.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Makes a draft with the same sender, lists and message, and a name of its own.</source>
        <translation>Crée un brouillon avec le même expéditeur, les mêmes listes et le même message, sous un autre nom.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Sent, delivered, undelivered and on the way, while it happens.</source>
        <translation>Messages envoyés, distribués, non distribués et en cours d’acheminement, en temps réel.</translation>
    </message>
    <message>
        <source>Who the campaign went to, list by list.</source>
        <translation>À qui la campagne a été envoyée, liste par liste.</translation>
    </message>
    <message>
        <source>Sender, text, number of SMS and characters, and the times.</source>
        <translation>L’expéditeur, le texte, le nombre de SMS et de caractères, et les horaires.</translation>
    </message>
    <message>
        <source>The message as a recipient gets it. Walk through the recipients.</source>
        <translation>Le message tel qu’un destinataire le reçoit. Parcourez les destinataires.</translation>
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
        <translation>En pause (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 envoyés sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Envoyés / Total</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>cm::Campaigns</name>
    <message>
        <source>A draft. Nothing is sent until you launch it.</source>
        <translation>Un brouillon. Rien n’est envoyé tant que vous ne l’avez pas lancé.</translation>
    </message>
    <message>
        <source>Starts by itself on %1, also when this program is closed.</source>
        <translation>Démarre automatiquement le %1, même si ce programme est fermé.</translation>
    </message>
    <message>
        <source>The messages are being prepared. Nothing has been sent yet.</source>
        <translation>Les messages sont en préparation. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The messages are on their way.</source>
        <translation>Les messages sont en route.</translation>
    </message>
    <message>
        <source>What has not been sent yet waits until you resume.</source>
        <translation>Ce qui n’a pas encore été envoyé attend que vous repreniez la campagne.</translation>
    </message>
    <message>
        <source>It was canceled; what had not been sent by then will not be sent.</source>
        <translation>Elle a été annulée&#xa0;; ce qui n’était pas encore envoyé ne le sera pas.</translation>
    </message>
    <message>
        <source>Every message has been sent, and every receipt is here.</source>
        <translation>Tous les messages ont été envoyés et tous les accusés sont arrivés.</translation>
    </message>
    <message>
        <source>Every message has been sent. Receipts may still arrive.</source>
        <translation>Tous les messages ont été envoyés. Des accusés peuvent encore arriver.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Elle n’a pas pu être envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in doubt</source>
        <translation>
            <numerusform>%n message incertain</numerusform>
            <numerusform>%n messages incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection broke before the carrier confirmed. It may have sent them or not, and nobody can tell until its delivery receipt arrives.</source>
        <translation>%1&#xa0;: la connexion a été coupée avant la confirmation de l’opérateur. L’envoi a pu avoir lieu ou non&#xa0;; on ne le saura qu’à l’arrivée de l’accusé de réception.</translation>
    </message>
    <message>
        <source>They are not sent again by themselves, so that nobody gets a message twice.</source>
        <translation>Ils ne sont pas renvoyés automatiquement, pour que personne ne reçoive un message deux fois.</translation>
    </message>
    <message>
        <source>This traffic account sends them again, so that a recipient could get one twice.</source>
        <translation>Ce compte d’envoi les renvoie&#xa0;: un destinataire pourrait en recevoir un deux fois.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is not in the SMS alphabet, and Unicode is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>«&#xa0;%1&#xa0;» (caractère %2) ne fait pas partie de l’alphabet SMS et Unicode est désactivé dans les paramètres. Remplacez-le ou activez Unicode.</translation>
    </message>
    <message>
        <source>“%1” (character %2) makes it a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>«&#xa0;%1&#xa0;» (caractère %2) en fait un message Unicode&#xa0;: 70 caractères par SMS au lieu de 160.</translation>
    </message>
    <message numerus="yes">
        <source>In the SMS alphabet it would be %n SMS.</source>
        <translation>
            <numerusform>Dans l’alphabet SMS, il tiendrait en %n SMS.</numerusform>
            <numerusform>Dans l’alphabet SMS, il tiendrait en %n SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (character %2) counts twice; without such characters it would be %n SMS.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» (caractère %2) compte double&#xa0;; sans de tels caractères, il tiendrait en %n SMS.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» (caractère %2) compte double&#xa0;; sans de tels caractères, il tiendrait en %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second SMS begins with “%1” (character %2).</source>
        <translation>Le deuxième SMS commence par «&#xa0;%1&#xa0;» (caractère %2).</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>aucun prix connu</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>environ %1 (de %2 à %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message numerus="yes">
        <source>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</source>
        <translation>
            <numerusform>Avec les lettres que cette passerelle ajoute à l’alphabet SMS, il tient en %1 SMS au lieu de %n.</numerusform>
            <numerusform>Avec les lettres que cette passerelle ajoute à l’alphabet SMS, il tient en %1 SMS au lieu de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway of this traffic account cannot carry “%1” (character %2) in the SMS alphabet. It becomes a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>La passerelle de ce compte d’envoi ne peut pas transmettre «&#xa0;%1&#xa0;» (caractère %2) dans l’alphabet SMS. Le message passe en Unicode&#xa0;: 70 caractères par SMS au lieu de 160.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignsScreen</name>
    <message>
        <source>Search names</source>
        <translation>Rechercher dans les noms</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aucune campagne pour l’instant</translation>
    </message>
    <message>
        <source>A campaign sends one message to everybody on your lists, personalized for each of them.</source>
        <translation>Une campagne envoie un message à tous les contacts de vos listes, personnalisé pour chacun.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer une campagne</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Clone campaign</source>
        <translation>Dupliquer la campagne</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Modifier le brouillon</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>«&#xa0;%1&#xa0;» enregistrée comme brouillon</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>Supprimer ce brouillon&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé définitivement. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Brouillon «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Type a part of a campaign&apos;s name.</source>
        <translation>Saisissez une partie du nom d’une campagne.</translation>
    </message>
    <message>
        <source>Starts a new campaign: who it is from, who gets it, and what it says.</source>
        <translation>Commence une nouvelle campagne&#xa0;: qui l’envoie, qui la reçoit et ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Your campaigns</source>
        <translation>Vos campagnes</translation>
    </message>
    <message>
        <source>Every campaign, also drafts and those that wait for their time.</source>
        <translation>Toutes les campagnes, y compris les brouillons et celles qui attendent leur heure d’envoi.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>What recipients see as the sender of the message.</source>
        <translation>Ce que les destinataires voient comme expéditeur du message.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>When the campaign goes out. Blank when it was launched at once.</source>
        <translation>La date et l’heure d’envoi de la campagne. Vide si elle a été lancée immédiatement.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From draft to completed. Open a campaign to see what has become of its messages.</source>
        <translation>Du brouillon à la fin de l’envoi. Ouvrez une campagne pour voir ce que sont devenus ses messages.</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Envoyés / Total</translation>
    </message>
    <message>
        <source>How many of the messages have been sent.</source>
        <translation>Le nombre de messages déjà envoyés.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>View the details, make a copy with a name of its own, or go on with a draft.</source>
        <translation>Voir les détails, créer une copie sous un autre nom ou reprendre un brouillon.</translation>
    </message>
</context>
<context>
    <name>cm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>Enregistrer l’image de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cm::ChoicePage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Bienvenue dans %1</translation>
    </message>
    <message>
        <source>Import contacts, write a message, send it to everybody once, and see what became of each one.</source>
        <translation>Importez des contacts, rédigez un message, envoyez-le une seule fois à chacun et voyez ce que chaque message est devenu.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Travailler sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything stays here. Nothing to set up: start with the built-in practice carrier, add a real one when you are ready.</source>
        <translation>Tout reste ici. Rien à configurer&#xa0;: commencez avec l’opérateur fictif intégré et ajoutez-en un vrai quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Démarrage rapide</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Your company runs the service. Sign in with your e-mail address; you can also go on working offline.</source>
        <translation>Votre entreprise gère le service. Connectez-vous avec votre adresse e-mail&#xa0;; vous pouvez aussi continuer à travailler hors ligne.</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Vous pourrez changer cela plus tard.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Three months of an invented shop, on this computer. Nothing is sent, and one click removes it again.</source>
        <translation>Trois mois d’une boutique fictive, sur cet ordinateur. Rien n’est envoyé, et un clic suffit pour tout supprimer.</translation>
    </message>
</context>
<context>
    <name>cm::CloneDialog</name>
    <message>
        <source>Clone campaign</source>
        <translation>Dupliquer la campagne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – copie</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nom de la copie</translation>
    </message>
    <message>
        <source>The copy is saved as a draft with the same sender, lists and message. Nothing is sent.</source>
        <translation>La copie est enregistrée comme brouillon avec le même expéditeur, les mêmes listes et le même message. Rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>cm::ColumnHeader</name>
    <message>
        <source>Placeholder</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Contenu de la colonne %1</translation>
    </message>
    <message>
        <source>Name of column %1</source>
        <translation>Nom de la colonne %1</translation>
    </message>
    <message>
        <source>Name of the placeholder</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Receives the SMS</source>
        <translation>Reçoit le SMS</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
</context>
<context>
    <name>cm::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Where to, or what to do?</source>
        <translation>Où aller, que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Search for a command, list, campaign or template</source>
        <translation>Rechercher une commande, une liste, une campagne ou un modèle</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>cm::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cm::ConnectForm</name>
    <message>
        <source>This is not the address of a server. It looks like “sms.example.com”.</source>
        <translation>Ce n’est pas une adresse de serveur. Elle ressemble à «&#xa0;sms.example.com&#xa0;».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Ask whoever runs the service in your company for its address.</source>
        <translation>Demandez son adresse à la personne qui gère le service dans votre entreprise.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>cm::ContactFile</name>
    <message>
        <source>There is nothing to import yet. Please paste the contacts.</source>
        <translation>Il n’y a encore rien à importer. Collez les contacts.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Please choose a file with contacts.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide. Choisissez un fichier qui contient des contacts.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Please choose a file with one contact a line: CSV, TSV or TXT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte. Choisissez un fichier avec un contact par ligne&#xa0;: CSV, TSV ou TXT.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Please save it as CSV in your spreadsheet program and choose that file.</source>
        <translation>«&#xa0;%1&#xa0;» est une feuille de calcul. Enregistrez-la au format CSV dans votre tableur, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist any more. Please choose it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe plus. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Please check that you may read it and that no other program has locked it.</source>
        <translation>Impossible d’ouvrir le fichier «&#xa0;%1&#xa0;». Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne le verrouille.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>You have pasted %n contact(s); at most %1 can be pasted. Please put them into a file and upload that.</source>
        <translation>
            <numerusform>Vous avez collé %n contact&#xa0;; %1 au maximum peuvent être collés. Mettez-le dans un fichier et chargez celui-ci.</numerusform>
            <numerusform>Vous avez collé %n contacts&#xa0;; %1 au maximum peuvent être collés. Mettez-les dans un fichier et chargez celui-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ContactSource</name>
    <message>
        <source>No column holds the phone numbers. Please choose the one that does.</source>
        <translation>Aucune colonne ne contient les numéros de téléphone. Choisissez la bonne.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was being read. Nothing was imported; please try again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» a été modifié pendant la lecture. Rien n’a été importé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: the rows that were left out could not be written down. Nothing was imported; please make room and try again.</source>
        <translation>Le disque est plein&#xa0;: les lignes ignorées n’ont pas pu être consignées. Rien n’a été importé&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The rows that were left out could not be written into “%1”. Nothing was imported.</source>
        <translation>Les lignes ignorées n’ont pas pu être écrites dans «&#xa0;%1&#xa0;». Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The recipient has opted out.</source>
        <translation>Le destinataire s’est désinscrit.</translation>
    </message>
</context>
<context>
    <name>cm::ContactsScreen</name>
    <message>
        <source>Search names</source>
        <translation>Rechercher dans les noms</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Aucune liste de diffusion pour l’instant</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to. Bring one in from a file, or paste it.</source>
        <translation>Une liste de diffusion contient les numéros de téléphone auxquels une campagne est envoyée. Importez-la depuis un fichier ou collez-la.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Ajouter une liste de diffusion</translation>
    </message>
    <message>
        <source>Preview the entries</source>
        <translation>Aperçu des entrées</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>Delete this distribution list?</source>
        <translation>Supprimer cette liste de diffusion&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” and its %2 entries are deleted for good. This cannot be undone. Campaigns that were sent to it stay in the statistics.</source>
        <translation>«&#xa0;%1&#xa0;» et ses %2 entrées seront supprimées définitivement. Cette action est irréversible. Les campagnes envoyées à cette liste restent dans les statistiques.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>List “%1” deleted</source>
        <translation>Liste «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Type a part of a list&apos;s name. Exact matches come first; with quotation marks you get only those.</source>
        <translation>Saisissez une partie du nom d’une liste. Les correspondances exactes viennent en premier&#xa0;; avec des guillemets, vous n’obtenez qu’elles.</translation>
    </message>
    <message>
        <source>Brings in contacts from a file or from pasted text. Every row is checked, and you get a report of what was taken over.</source>
        <translation>Importe des contacts depuis un fichier ou un texte collé. Chaque ligne est vérifiée, et un rapport indique ce qui a été repris.</translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation>Vos listes</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to, and what you know about each person.</source>
        <translation>Une liste de diffusion contient les numéros de téléphone auxquels une campagne est envoyée, et ce que vous savez de chaque personne.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In progress while contacts are brought in or a campaign is being delivered; Faulted when something went wrong – the details say what; otherwise Ready.</source>
        <translation>En cours pendant l’importation de contacts ou la distribution d’une campagne&#xa0;; En erreur si un problème est survenu (les détails disent lequel)&#xa0;; sinon Prête.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>How many campaigns went out to this list successfully.</source>
        <translation>Le nombre de campagnes envoyées avec succès à cette liste.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>How many contacts are on the list.</source>
        <translation>Le nombre de contacts de la liste.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Look into the list, see its details, or delete it for good.</source>
        <translation>Voir le contenu de la liste, afficher ses détails ou la supprimer définitivement.</translation>
    </message>
</context>
<context>
    <name>cm::CountsBar</name>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Non distribués</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Where the messages stand</source>
        <translation>Où en sont les messages</translation>
    </message>
</context>
<context>
    <name>cm::CreateCampaignScreen</name>
    <message>
        <source>Sender &amp; Recipients</source>
        <translation>Expéditeur et destinataires</translation>
    </message>
    <message>
        <source>Message &amp; Preview</source>
        <translation>Message et aperçu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>Enregistrer le &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Launch…</source>
        <translation>&amp;Lancer…</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer une campagne</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <source>Your unsaved draft is back.</source>
        <translation>Votre brouillon non enregistré a été retrouvé.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>«&#xa0;%1&#xa0;» enregistrée comme brouillon</translation>
    </message>
    <message>
        <source>Kept on this computer at %1</source>
        <translation>Conservé sur cet ordinateur à %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Non conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Deux étapes</translation>
    </message>
    <message>
        <source>First who it is from and who gets it, then what it says. You can go back at any time.</source>
        <translation>D’abord qui envoie la campagne et qui la reçoit, puis ce qu’elle dit. Vous pouvez revenir en arrière à tout moment.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Keeps the campaign among your campaigns, to go on with it later. What you enter is also kept by itself.</source>
        <translation>Garde la campagne parmi vos campagnes, pour la continuer plus tard. Votre saisie est aussi conservée automatiquement.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Goes on to the message.</source>
        <translation>Passe au message.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Checks every message and shows what will be sent and what it costs. Nothing goes out before you confirm.</source>
        <translation>Vérifie chaque message et montre ce qui sera envoyé et à quel coût. Rien ne part avant votre confirmation.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardScreen</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Ajouter une liste de diffusion</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer une campagne</translation>
    </message>
    <message>
        <source>Your traffic will appear here</source>
        <translation>Votre trafic apparaîtra ici</translation>
    </message>
    <message>
        <source>Import your contacts first, then create a campaign. As soon as messages go out, this page shows how many were sent, what they cost and how many arrived.</source>
        <translation>Importez d’abord vos contacts, puis créez une campagne. Dès que des messages partent, cette page indique combien ont été envoyés, combien ils ont coûté et combien sont arrivés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All traffic accounts</source>
        <translation>Tous les comptes d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n traffic account(s)</source>
        <translation>
            <numerusform>%n compte d’envoi</numerusform>
            <numerusform>%n comptes d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic accounts: %1</source>
        <translation>Comptes d’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Edit layout</source>
        <translation>Modifier la disposition</translation>
    </message>
    <message>
        <source>Drag the tiles, or use the keyboard: arrows move, Shift and arrows resize, Del hides.</source>
        <translation>Faites glisser les widgets, ou utilisez le clavier&#xa0;: les flèches déplacent, Maj et les flèches redimensionnent, Suppr masque.</translation>
    </message>
    <message>
        <source>Choose widgets</source>
        <translation>Choisir les widgets</translation>
    </message>
    <message>
        <source>Default layout</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Every widget is hidden</source>
        <translation>Tous les widgets sont masqués</translation>
    </message>
    <message>
        <source>Choose what you want to see on this page.</source>
        <translation>Choisissez ce que vous voulez voir sur cette page.</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>Les chiffres n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Choose another folder.</source>
        <translation>L’image n’a pas pu être enregistrée sous %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>L’image est enregistrée.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler l’action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir l’action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir l’action</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>La disposition est enregistrée.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The layout goes back to how it was before you edited it.</source>
        <translation>La disposition redevient telle qu’elle était avant vos modifications.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Comptes d’envoi</translation>
    </message>
    <message>
        <source>Shows the figures of all accounts, or only of those that you choose.</source>
        <translation>Affiche les chiffres de tous les comptes, ou seulement de ceux que vous choisissez.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Which days the figures are of.</source>
        <translation>Les jours auxquels se rapportent les chiffres.</translation>
    </message>
    <message>
        <source>Arrange the tiles as you like: move, resize, hide and show them.</source>
        <translation>Organisez les widgets à votre guise&#xa0;: déplacez-les, redimensionnez-les, masquez-les ou affichez-les.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Bring in your contacts, then create a campaign; this page fills by itself.</source>
        <translation>Rien n’a encore été envoyé. Importez vos contacts, puis créez une campagne&#xa0;; cette page se remplit d’elle-même.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardTiles</name>
    <message>
        <source>Network not known</source>
        <translation>Réseau inconnu</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>How many messages left in the period</source>
        <translation>Nombre de messages partis pendant la période</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>What they cost, in all and for each</source>
        <translation>Ce qu’ils coûtent, au total et par message</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Taux de distribution</translation>
    </message>
    <message>
        <source>The share that arrived</source>
        <translation>La part des messages arrivés</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Accès rapide</translation>
    </message>
    <message>
        <source>Create campaign, Add distribution list</source>
        <translation>Créer une campagne, Ajouter une liste de diffusion</translation>
    </message>
    <message>
        <source>SMS traffic</source>
        <translation>Trafic SMS</translation>
    </message>
    <message>
        <source>Messages over time, as a graph</source>
        <translation>Les messages au fil du temps, en graphique</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Statut de distribution</translation>
    </message>
    <message>
        <source>Delivered, undelivered and on their way, as a ring</source>
        <translation>Distribués, non distribués et en route, en anneau</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Messages by country, as bars</source>
        <translation>Les messages par pays, en barres</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Coût par pays</translation>
    </message>
    <message>
        <source>Where the money goes, as a ring</source>
        <translation>Où va l’argent, en anneau</translation>
    </message>
    <message>
        <source>Traffic per country</source>
        <translation>Trafic par pays</translation>
    </message>
    <message>
        <source>Every country with its figures, as a table</source>
        <translation>Chaque pays avec ses chiffres, en tableau</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Every network with its figures, as a table</source>
        <translation>Chaque réseau avec ses chiffres, en tableau</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>Rien n’a été envoyé pendant cette période.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Ajouter une liste de diffusion</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer une campagne</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en route</translation>
    </message>
    <message>
        <source>%1 cents each</source>
        <translation>%1&#xa0;c€ par message</translation>
    </message>
    <message>
        <source>%1 undelivered</source>
        <translation>%1 non distribués</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Non distribués</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>distribués</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Choisir la période</translation>
    </message>
</context>
<context>
    <name>cm::DemoBar</name>
    <message>
        <source>Remove the example data?</source>
        <translation>Supprimer les données d’exemple&#xa0;?</translation>
    </message>
    <message>
        <source>The example workspace is deleted from this computer, with everything that you have made in it. Your other workspaces are not touched.</source>
        <translation>L’espace de travail d’exemple est supprimé de cet ordinateur, avec tout ce que vous y avez créé. Vos autres espaces de travail restent intacts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The example data are still there</source>
        <translation>Les données d’exemple sont toujours là</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Retour à la première page</translation>
    </message>
    <message>
        <source>Remove example data</source>
        <translation>Supprimer les données d’exemple</translation>
    </message>
    <message>
        <source>Example data. Nothing that you send here leaves this computer.</source>
        <translation>Données d’exemple. Rien de ce que vous envoyez ici ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>cm::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Engine</name>
    <message>
        <source>Import “%1”</source>
        <translation>Importation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>Lancement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Launch campaign</source>
        <translation>Lancement de la campagne</translation>
    </message>
</context>
<context>
    <name>cm::EngineCore</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The service of this program has stopped and is being started again.</source>
        <translation>Le service de ce programme s’est arrêté&#xa0;; il est en cours de redémarrage.</translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation>Aucun espace de travail n’est ouvert. Ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>The example data are not open, so they were not removed.</source>
        <translation>Les données d’exemple ne sont pas ouvertes et n’ont donc pas été supprimées.</translation>
    </message>
    <message>
        <source>Not all of the example data could be deleted. Close other programs that look at this folder, then delete it yourself: %1</source>
        <translation>Certaines données d’exemple n’ont pas pu être supprimées. Fermez les autres programmes qui utilisent ce dossier, puis supprimez-le vous-même&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cm::EntryTableModel</name>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>cm::FileDrop</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Choisir un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>Drop the file to use it</source>
        <translation>Déposez le fichier pour l’utiliser</translation>
    </message>
    <message>
        <source>Drag your contact file here</source>
        <translation>Faites glisser votre fichier de contacts ici</translation>
    </message>
    <message>
        <source>CSV, TSV or text, with one contact on each line</source>
        <translation>CSV, TSV ou texte, avec un contact par ligne</translation>
    </message>
    <message>
        <source>&amp;Browse for contact list…</source>
        <translation>Choisir une &amp;liste de contacts…</translation>
    </message>
    <message>
        <source>Choose another file instead of %1</source>
        <translation>Choisir un autre fichier à la place de %1</translation>
    </message>
    <message>
        <source>Browse for contact list</source>
        <translation>Choisir une liste de contacts</translation>
    </message>
</context>
<context>
    <name>cm::FilterPanel</name>
    <message>
        <source>Equal</source>
        <translation>Égal à</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>Différent de</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Se termine par</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <translation>Ne contient pas</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 commence par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <translation>%1 se termine par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 ne contient pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and one of its values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cm::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cm::FormField</name>
    <message>
        <source>About “%1”</source>
        <translation>À propos de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cm::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>cm::GatewayCard</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Practice carrier: no SMS leaves this computer</source>
        <translation>Opérateur fictif&#xa0;: aucun SMS ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>SMPP at %1:%2 as “%3”%4</source>
        <translation>SMPP sur %1:%2 en tant que «&#xa0;%3&#xa0;»%4</translation>
    </message>
    <message>
        <source>, encrypted</source>
        <translation>, chiffré</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Tester la connexion de %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>La connexion ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayDialog</name>
    <message>
        <source>Add practice carrier</source>
        <translation>Ajouter un opérateur fictif</translation>
    </message>
    <message>
        <source>Edit practice carrier</source>
        <translation>Modifier l’opérateur fictif</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>Ajouter une passerelle SMPP</translation>
    </message>
    <message>
        <source>Edit SMPP gateway</source>
        <translation>Modifier la passerelle SMPP</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Enregistrer et t&amp;ester</translation>
    </message>
    <message>
        <source>For example: Carrier in Germany</source>
        <translation>Par exemple&#xa0;: Opérateur en Allemagne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Enregistré&#xa0;; laisser vide pour le conserver</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The service stores it encrypted. It can be replaced, but nobody can read it again.</source>
        <translation>Le service le stocke sous forme chiffrée. Il peut être remplacé, mais personne ne peut le relire.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Encrypt the connection (T&amp;LS)</source>
        <translation>Chiffrer la connexion (T&amp;LS)</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>How many messages may wait for the carrier&apos;s answer at a time. If the connection breaks, at most that many are in doubt.</source>
        <translation>Nombre de messages qui peuvent attendre en même temps la réponse de l’opérateur. Si la connexion est coupée, c’est le nombre maximal de messages incertains.</translation>
    </message>
    <message>
        <source>SMS per &amp;second</source>
        <translation>SMS par &amp;seconde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>System I&amp;D</source>
        <translation>&amp;ID système</translation>
    </message>
    <message>
        <source>&amp;Bind type</source>
        <translation>&amp;Type de liaison</translation>
    </message>
    <message>
        <source>Transceiver: one connection for both directions</source>
        <translation>Transceiver&#xa0;: une connexion pour les deux sens</translation>
    </message>
    <message>
        <source>Transmitter and receiver: one each</source>
        <translation>Transmitter et receiver&#xa0;: une connexion chacun</translation>
    </message>
    <message>
        <source>Transmitter only: no receipts</source>
        <translation>Transmitter seul&#xa0;: aucun accusé</translation>
    </message>
    <message>
        <source>&amp;Advanced settings</source>
        <translation>Paramètres &amp;avancés</translation>
    </message>
    <message>
        <source>By the number</source>
        <translation>Selon le numéro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
        <translation>Propre au réseau</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alphanumérique</translation>
    </message>
    <message>
        <source>Abbreviated</source>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>ISDN (E.164)</source>
        <translation>RNIS (E.164)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>System type</source>
        <translation>Type de système</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Keep-alive every</source>
        <translation>Maintien toutes les</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Délai d’attente de la réponse</translation>
    </message>
    <message>
        <source>Receipts of long messages</source>
        <translation>Accusés des messages longs</translation>
    </message>
    <message>
        <source>One for each part</source>
        <translation>Un par segment</translation>
    </message>
    <message>
        <source>For the first part</source>
        <translation>Pour le premier segment</translation>
    </message>
    <message>
        <source>For the last part</source>
        <translation>Pour le dernier segment</translation>
    </message>
    <message>
        <source>For any one part</source>
        <translation>Pour l’un des segments</translation>
    </message>
    <message>
        <source>Message IDs</source>
        <translation>ID des messages</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Hexadecimal or decimal</source>
        <translation>Hexadécimaux ou décimaux</translation>
    </message>
    <message>
        <source>Long messages</source>
        <translation>Messages longs</translation>
    </message>
    <message>
        <source>Header, 8-bit reference</source>
        <translation>En-tête, référence sur 8 bits</translation>
    </message>
    <message>
        <source>Header, 16-bit reference</source>
        <translation>En-tête, référence sur 16 bits</translation>
    </message>
    <message>
        <source>SAR parameters</source>
        <translation>Paramètres SAR</translation>
    </message>
    <message>
        <source>In one piece (message_payload)</source>
        <translation>En un seul bloc (message_payload)</translation>
    </message>
    <message>
        <source>Encoding of SMS text</source>
        <translation>Encodage du texte SMS</translation>
    </message>
    <message>
        <source>GSM 7 bit (3GPP 23.038)</source>
        <translation>GSM 7 bits (3GPP 23.038)</translation>
    </message>
    <message>
        <source>Latin 1</source>
        <translation>Latin 1</translation>
    </message>
    <message>
        <source>Sender: type of number</source>
        <translation>Expéditeur&#xa0;: type de numéro</translation>
    </message>
    <message>
        <source>Sender: numbering plan</source>
        <translation>Expéditeur&#xa0;: plan de numérotation</translation>
    </message>
    <message>
        <source>Recipient: type of number</source>
        <translation>Destinataire&#xa0;: type de numéro</translation>
    </message>
    <message>
        <source>Recipient: numbering plan</source>
        <translation>Destinataire&#xa0;: plan de numérotation</translation>
    </message>
    <message>
        <source>The practice carrier behaves like a real one: it takes messages, answers, and sends receipts. No SMS leaves this computer and nothing is charged.</source>
        <translation>L’opérateur fictif se comporte comme un vrai&#xa0;: il accepte les messages, répond et envoie des accusés. Aucun SMS ne quitte cet ordinateur et rien n’est facturé.</translation>
    </message>
    <message>
        <source>&amp;Answers after</source>
        <translation>&amp;Répond après</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>&amp;Receipts after about</source>
        <translation>A&amp;ccusés après environ</translation>
    </message>
    <message>
        <source>&amp;Undelivered</source>
        <translation>Non &amp;distribués</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Letters of national languages</source>
        <translation>Lettres des langues nationales</translation>
    </message>
    <message>
        <source>For safety it was not kept: enter it again.</source>
        <translation>Par sécurité, il n’a pas été conservé : saisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayForm</name>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 doit se situer entre %2 et %3.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Donnez un nom à la passerelle.</translation>
    </message>
    <message>
        <source>Enter the carrier&apos;s host name or address.</source>
        <translation>Saisissez le nom d’hôte ou l’adresse de l’opérateur.</translation>
    </message>
    <message>
        <source>Enter the host alone: no “smpp://” before it, and the port in its own field.</source>
        <translation>Saisissez l’hôte seul&#xa0;: sans «&#xa0;smpp://&#xa0;» devant, et le port dans son propre champ.</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Le port</translation>
    </message>
    <message>
        <source>Enter the system ID that the carrier gave you.</source>
        <translation>Saisissez l’ID système fourni par l’opérateur.</translation>
    </message>
    <message>
        <source>A system ID has at most 15 characters.</source>
        <translation>Un ID système comporte au plus 15 caractères.</translation>
    </message>
    <message>
        <source>An SMPP password has at most 8 characters.</source>
        <translation>Un mot de passe SMPP comporte au plus 8 caractères.</translation>
    </message>
    <message>
        <source>A system type has at most 12 characters.</source>
        <translation>Un type de système comporte au plus 12 caractères.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>Le nombre de connexions</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>Le débit</translation>
    </message>
    <message>
        <source>The keep-alive interval</source>
        <translation>L’intervalle de maintien de connexion</translation>
    </message>
    <message>
        <source>The response time-out</source>
        <translation>Le délai d’attente de la réponse</translation>
    </message>
    <message>
        <source>The answer time</source>
        <translation>Le délai de réponse</translation>
    </message>
    <message>
        <source>The receipt time</source>
        <translation>Le délai des accusés</translation>
    </message>
    <message>
        <source>The undelivered share</source>
        <translation>La part de messages non distribués</translation>
    </message>
</context>
<context>
    <name>cm::GatewaysPage</name>
    <message>
        <source>No gateways yet</source>
        <translation>Aucune passerelle pour l’instant</translation>
    </message>
    <message>
        <source>A gateway is the way out to a carrier. Add the SMPP access that your carrier gave you, or the practice carrier to try things out.</source>
        <translation>Une passerelle est le chemin vers un opérateur. Ajoutez l’accès SMPP fourni par votre opérateur, ou l’opérateur fictif pour faire des essais.</translation>
    </message>
    <message>
        <source>Add &amp;gateway</source>
        <translation>Ajouter une &amp;passerelle</translation>
    </message>
    <message>
        <source>SMPP gateway…</source>
        <translation>Passerelle SMPP…</translation>
    </message>
    <message>
        <source>Practice carrier…</source>
        <translation>Opérateur fictif…</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>Ajouter une passerelle SMPP</translation>
    </message>
    <message>
        <source>Add practice carrier</source>
        <translation>Ajouter un opérateur fictif</translation>
    </message>
    <message>
        <source>Campaign accounts send through these. Passwords are stored encrypted by the service and cannot be read back.</source>
        <translation>Les comptes de campagne envoient par ces passerelles. Le service stocke les mots de passe sous forme chiffrée&#xa0;; ils ne peuvent pas être relus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Gateway “%1” saved</source>
        <translation>Passerelle «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>Delete this gateway?</source>
        <translation>Supprimer cette passerelle&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” and its stored password are deleted. A gateway that an account uses cannot be deleted.</source>
        <translation>«&#xa0;%1&#xa0;» et son mot de passe enregistré seront supprimés. Une passerelle utilisée par un compte ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Gateway “%1” deleted</source>
        <translation>Passerelle «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Ajouter une passerelle</translation>
    </message>
    <message>
        <source>The access to a carrier by SMPP, or the practice carrier, which sends nothing and answers like a real one.</source>
        <translation>L’accès à un opérateur par SMPP, ou l’opérateur fictif, qui n’envoie rien et répond comme un vrai.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>The ways out to the carriers, each with its state. Test connects to one and says what came of it.</source>
        <translation>Les accès aux opérateurs, chacun avec son état. Tester établit la connexion et en indique le résultat.</translation>
    </message>
</context>
<context>
    <name>cm::HistoryScreen</name>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Statut de distribution</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the checked messages as a table</source>
        <translation>Copie les messages cochés sous forme de tableau</translation>
    </message>
    <message>
        <source>Every message that goes out is listed here, with what became of it.</source>
        <translation>Chaque message qui part est répertorié ici, avec ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer une campagne</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Historique des messages</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n message copié</numerusform>
            <numerusform>%n messages copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Which days you look at: a ready-made period, or a range of your own.</source>
        <translation>Les jours que vous consultez&#xa0;: une période prédéfinie ou de votre choix.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Every message that went out. Press Enter on one, or double-click it, to see its story with the time of each event.</source>
        <translation>Tous les messages partis. Appuyez sur Entrée ou double-cliquez sur l’un d’eux pour voir son parcours, avec l’heure de chaque événement.</translation>
    </message>
    <message>
        <source>The number that the message went to. Without the permission to see full numbers, only its beginning is shown.</source>
        <translation>Le numéro auquel le message a été envoyé. Sans l’autorisation de voir les numéros complets, seul le début est affiché.</translation>
    </message>
    <message>
        <source>Submitted until the carrier says what became of it: Delivered or Undelivered.</source>
        <translation>Soumis jusqu’à ce que l’opérateur indique le résultat&#xa0;: Distribué ou Non distribué.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>What the message cost, in EUR cents.</source>
        <translation>Ce que le message a coûté, en centimes d’euro.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>Rien n’a été envoyé pendant cette période</translation>
    </message>
</context>
<context>
    <name>cm::IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked here for a while. You will be signed out in %n second(s). What you are writing is kept and comes back when you sign in again.</source>
        <translation>
            <numerusform>Aucune activité depuis un moment. Vous serez déconnecté dans %n seconde. Ce que vous êtes en train d’écrire est conservé et réapparaîtra à votre prochaine connexion.</numerusform>
            <numerusform>Aucune activité depuis un moment. Vous serez déconnecté dans %n secondes. Ce que vous êtes en train d’écrire est conservé et réapparaîtra à votre prochaine connexion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Import</name>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule  ;</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Barre verticale  |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, little-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
</context>
<context>
    <name>cm::ImportColumnsPage</name>
    <message>
        <source>The first line names the columns</source>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Country of national numbers</source>
        <translation>Pa&amp;ys des numéros nationaux</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of this country.</source>
        <translation>Les numéros sans indicatif de pays sont lus comme des numéros de ce pays.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été détecté</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Définir les variables</translation>
    </message>
    <message numerus="yes">
        <source>about %n contact(s)</source>
        <translation>
            <numerusform>environ %n contact</numerusform>
            <numerusform>environ %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown.</source>
        <translation>%1&#xa0;; les %2 premiers sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid phone number; the report will list such rows.</source>
        <translation>
            <numerusform>%n d’entre eux n’a pas de numéro de téléphone valide&#xa0;; le rapport répertoriera les lignes de ce genre.</numerusform>
            <numerusform>%n d’entre eux n’ont pas de numéro de téléphone valide&#xa0;; le rapport répertoriera les lignes de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>What stands between the columns. Change it when the preview looks wrong.</source>
        <translation>Ce qui sépare les colonnes. Changez-le si l’aperçu semble incorrect.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>How the letters are written in the file. Change it when some of them look wrong.</source>
        <translation>La façon dont les lettres sont codées dans le fichier. Changez-le si certaines semblent incorrectes.</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>Pays des numéros nationaux</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns.</source>
        <translation>Indique si la première ligne contient les noms des colonnes.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Say for each column what it is. One holds the phone numbers; the others become placeholders under the name that you give them.</source>
        <translation>Indiquez ce que contient chaque colonne. L’une contient les numéros de téléphone&#xa0;; les autres deviennent des variables, sous le nom que vous leur donnez.</translation>
    </message>
</context>
<context>
    <name>cm::ImportDraft</name>
    <message>
        <source>Give the list a name.</source>
        <translation>Donnez un nom à la liste.</translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>Le nom peut comporter au plus %n caractère.</numerusform>
            <numerusform>Le nom peut comporter au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with contacts, or drop one here.</source>
        <translation>Choisissez un fichier de contacts ou déposez-en un ici.</translation>
    </message>
    <message>
        <source>Paste the contacts, one on each line.</source>
        <translation>Collez les contacts, un par ligne.</translation>
    </message>
    <message>
        <source>Column %1 needs a name. Name it, or leave the column out.</source>
        <translation>La colonne %1 doit avoir un nom. Nommez-la ou ignorez-la.</translation>
    </message>
    <message>
        <source>The name of column %1 is too long: at most %2 characters.</source>
        <translation>Le nom de la colonne %1 est trop long&#xa0;: %2 caractères au maximum.</translation>
    </message>
    <message>
        <source>The name of column %1 cannot have braces or “|”: messages use them to mark placeholders.</source>
        <translation>Le nom de la colonne %1 ne peut contenir ni accolades ni «&#xa0;|&#xa0;»&#xa0;: les messages s’en servent pour indiquer les variables.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have the same name “%3”. Change one of them.</source>
        <translation>Les colonnes %1 et %2 portent le même nom «&#xa0;%3&#xa0;». Modifiez l’un des deux.</translation>
    </message>
    <message>
        <source>Mark the column that holds the phone numbers.</source>
        <translation>Indiquez la colonne qui contient les numéros de téléphone.</translation>
    </message>
</context>
<context>
    <name>cm::ImportReportPage</name>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valides</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>désinscrits</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>&amp;Créer une campagne avec cette liste</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>No contact of “%1” could be imported</source>
        <translation>Aucun contact de «&#xa0;%1&#xa0;» n’a pu être importé</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«&#xa0;%1&#xa0;» est prête</translation>
    </message>
    <message>
        <source>Every row of the file became a contact.</source>
        <translation>Chaque ligne du fichier est devenue un contact.</translation>
    </message>
    <message>
        <source>%1 of %2 rows became contacts. The others and the reasons are listed below.</source>
        <translation>%1 lignes sur %2 sont devenues des contacts. Les autres sont répertoriées ci-dessous avec la raison.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the saved file has all of them.</source>
        <translation>Les %1 premières sur %2 sont affichées&#xa0;; le fichier enregistré les contient toutes.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>%1 - rejected rows.csv</source>
        <translation>%1 - lignes rejetées.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Le fichier n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>The contacts that are on the list now.</source>
        <translation>Les contacts qui figurent maintenant dans la liste.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Numbers that came more than once; each is on the list once.</source>
        <translation>Les numéros présents plusieurs fois&#xa0;; chacun figure une seule fois dans la liste.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valides</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be reached. The table says why.</source>
        <translation>Les lignes sans numéro de téléphone joignable. Le tableau indique pourquoi.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrits</translation>
    </message>
    <message>
        <source>People who do not want messages any more. They are left out.</source>
        <translation>Les personnes qui ne veulent plus recevoir de messages. Elles sont écartées.</translation>
    </message>
    <message>
        <source>Each with its reason. Save them as a file, mend them, and bring them in again.</source>
        <translation>Chacune avec sa raison. Enregistrez-les dans un fichier, corrigez-les, puis importez-les à nouveau.</translation>
    </message>
    <message>
        <source>Create a campaign with it</source>
        <translation>Créer une campagne avec cette liste</translation>
    </message>
    <message>
        <source>Goes on to a campaign for this list.</source>
        <translation>Passe à la création d’une campagne pour cette liste.</translation>
    </message>
</context>
<context>
    <name>cm::ImportSourcePage</name>
    <message>
        <source>For example: Customers, spring 2026</source>
        <translation>Par exemple&#xa0;: Clients, printemps 2026</translation>
    </message>
    <message>
        <source>List &amp;name</source>
        <translation>&amp;Nom de la liste</translation>
    </message>
    <message>
        <source>&amp;Upload a file</source>
        <translation>&amp;Charger un fichier</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>C&amp;oller des contacts</translation>
    </message>
    <message>
        <source>&amp;Contacts, one on each line</source>
        <translation>Cont&amp;acts, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Separator between the columns</source>
        <translation>Sé&amp;parateur des colonnes</translation>
    </message>
    <message>
        <source>How a list looks</source>
        <translation>À quoi ressemble une liste</translation>
    </message>
    <message>
        <source>One contact on each line. One column holds the phone numbers; the others become placeholders that personalize your messages. You name them in the next step.</source>
        <translation>Un contact par ligne. Une colonne contient les numéros de téléphone&#xa0;; les autres deviennent des variables qui personnalisent vos messages. Vous les nommerez à l’étape suivante.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16 and Windows-1252 are recognised, and so are the separators  ,  ;  |  tab and space. Save an Excel workbook as CSV first.</source>
        <translation>UTF-8, UTF-16 et Windows-1252 sont reconnus, de même que les séparateurs  ,  ;  |  tabulation et espace. Enregistrez d’abord un classeur Excel au format CSV.</translation>
    </message>
    <message>
        <source>&amp;Download sample</source>
        <translation>&amp;Télécharger un exemple</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) can be pasted. Save them as a file and upload it.</source>
        <translation>
            <numerusform>%n contact au plus peut être collé. Enregistrez-les dans un fichier et chargez celui-ci.</numerusform>
            <numerusform>%n contacts au plus peuvent être collés. Enregistrez-les dans un fichier et chargez celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact list</source>
        <translation>Choisir une liste de contacts</translation>
    </message>
    <message>
        <source>Contact lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes de contacts (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Enregistrer l’exemple</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>L’exemple n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>The name by which you choose the list for a campaign.</source>
        <translation>Le nom sous lequel vous choisissez la liste pour une campagne.</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Charger un fichier</translation>
    </message>
    <message>
        <source>Takes the contacts from a file on this computer.</source>
        <translation>Prend les contacts d’un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste contacts</source>
        <translation>Coller des contacts</translation>
    </message>
    <message>
        <source>Takes up to 2,000 contacts that you paste or type.</source>
        <translation>Accepte jusqu’à 2&#xa0;000 contacts, collés ou saisis.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV or text file here, or browse for it. Separator, heading and encoding are found by themselves.</source>
        <translation>Déposez ici un fichier CSV, TSV ou texte, ou choisissez-en un. Le séparateur, l’en-tête et l’encodage sont détectés automatiquement.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>One contact on each line, with a separator between the columns.</source>
        <translation>Un contact par ligne, avec un séparateur entre les colonnes.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>What stands between the columns of a line.</source>
        <translation>Ce qui sépare les colonnes d’une ligne.</translation>
    </message>
    <message>
        <source>An example, and a sample file to download and fill in.</source>
        <translation>Un exemple, et un fichier type à télécharger et à remplir.</translation>
    </message>
</context>
<context>
    <name>cm::ImportTask</name>
    <message>
        <source>Taking it back</source>
        <translation>Retour à l’état antérieur</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Importation des contacts</translation>
    </message>
    <message>
        <source>The workspace was closed before the import had finished. Nothing was imported.</source>
        <translation>L’espace de travail a été fermé avant la fin de l’importation. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>La liste doit avoir un nom.</translation>
    </message>
    <message>
        <source>Every recipient of this file has opted out. No list was made.</source>
        <translation>Tous les destinataires de ce fichier se sont désinscrits. Aucune liste n’a été créée.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
</context>
<context>
    <name>cm::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>cm::JobModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a job and its step</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>a job and how far it is</comment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>cm::JobProgress</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n heure restante</numerusform>
            <numerusform>%n heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>cm::JobsButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Tâches&#xa0;: %n en cours</numerusform>
            <numerusform>Tâches&#xa0;: %n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::LanguageChoice</name>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
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
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Lettres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up to 155 characters in one SMS instead of 70. Used only for a message that takes fewer SMS that way. Ask the carrier first: some networks and old handsets show other letters.</source>
        <translation>Jusqu’à 155 caractères par SMS au lieu de 70. Utilisé seulement pour un message qui occupe ainsi moins de SMS. Demandez d’abord à l’opérateur&#xa0;: certains réseaux et d’anciens téléphones affichent d’autres lettres.</translation>
    </message>
    <message>
        <source>Only with the encoding GSM 7 bit and a header for long messages.</source>
        <translation>Uniquement avec l’encodage GSM 7 bits et un en-tête pour les messages longs.</translation>
    </message>
</context>
<context>
    <name>cm::Languages</name>
    <message>
        <source>en_GB</source>
        <comment>formats</comment>
        <extracomment>The locale whose dates and numbers are shown where the computer itself speaks another language, for example de_DE. It must write its digits as 0 to 9.</extracomment>
        <translation>fr_FR</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, with a capital letter: Deutsch, Français …</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>cm::LaunchCheck</name>
    <message>
        <source>Please choose the traffic account that the campaign is sent by.</source>
        <translation>Choisissez le compte d’envoi de la campagne.</translation>
    </message>
    <message>
        <source>The traffic account of this campaign does not exist any more. Please choose another one.</source>
        <translation>Le compte d’envoi de cette campagne n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is not for campaigns. Please choose another one.</source>
        <translation>Le compte d’envoi «&#xa0;%1&#xa0;» n’est pas prévu pour les campagnes. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is inactive. Please choose another one, or activate it.</source>
        <translation>Le compte d’envoi «&#xa0;%1&#xa0;» est inactif. Choisissez-en un autre ou activez-le.</translation>
    </message>
    <message>
        <source>The name of the campaign must have 3 to 50 characters.</source>
        <translation>Le nom de la campagne doit comporter de 3 à 50 caractères.</translation>
    </message>
    <message>
        <source>Please choose at least one distribution list.</source>
        <translation>Choisissez au moins une liste de diffusion.</translation>
    </message>
    <message>
        <source>A distribution list of this campaign does not exist any more. Please choose the lists again.</source>
        <translation>Une liste de diffusion de cette campagne n’existe plus. Choisissez de nouveau les listes.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready: its import is not finished, or has failed.</source>
        <translation>La liste «&#xa0;%1&#xa0;» n’est pas prête&#xa0;: son importation n’est pas terminée ou a échoué.</translation>
    </message>
    <message>
        <source>The scheduled time has passed. Please choose another one.</source>
        <translation>La date planifiée est passée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>La campagne n’a pas de message. Rédigez-en un.</translation>
    </message>
</context>
<context>
    <name>cm::LaunchTask</name>
    <message>
        <source>The workspace was closed. The launch goes on by itself when it is open again.</source>
        <translation>L’espace de travail a été fermé. Le lancement reprendra automatiquement à sa réouverture.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>This campaign has ended. Clone it to send it again.</source>
        <translation>Cette campagne est terminée. Dupliquez-la pour la renvoyer.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Uploading messages</source>
        <translation>Transfert des messages</translation>
    </message>
    <message>
        <source>Checking that everything has arrived</source>
        <translation>Vérification que tout est arrivé</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>Retour à l’état de brouillon</translation>
    </message>
    <message>
        <source>Waiting until your latest edits have reached the service</source>
        <translation>En attente&#xa0;: vos dernières modifications doivent parvenir au service</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign since you saw it. Nothing was sent; please look at it again and launch it then.</source>
        <translation>Quelqu’un d’autre a modifié cette campagne depuis que vous l’avez consultée. Rien n’a été envoyé&#xa0;; vérifiez-la de nouveau, puis lancez-la.</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients. Nothing was sent.</source>
        <translation>Personne ne recevrait de message&#xa0;: les listes sont vides ou il ne reste rien du message pour aucun destinataire. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign and launched it. What goes out is what they have written; nothing was sent from here. Please look at it now.</source>
        <translation>Quelqu’un d’autre a modifié et lancé cette campagne. C’est son texte qui part&#xa0;; rien n’a été envoyé d’ici. Vérifiez-la maintenant.</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>En attente de votre décision</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed since this campaign was launched. Everything is ready; shall it go out now?</source>
        <translation>
            <numerusform>Plus de %n minute s’est écoulée depuis le lancement de cette campagne. Tout est prêt&#xa0;; faut-il l’envoyer maintenant&#xa0;?</numerusform>
            <numerusform>Plus de %n minutes se sont écoulées depuis le lancement de cette campagne. Tout est prêt&#xa0;; faut-il l’envoyer maintenant&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Le lancement a été annulé.</translation>
    </message>
</context>
<context>
    <name>cm::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>%1: © %2</source>
        <translation>%1&#xa0;: © %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is free software: you may use, study, share and change it. It is built with the work of many others.</source>
        <translation>Ceci est un logiciel libre&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il repose sur le travail de nombreuses autres personnes.</translation>
    </message>
</context>
<context>
    <name>cm::ListInfoDialog</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Successful campaigns</source>
        <translation>Campagnes réussies</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Left out at the import</source>
        <translation>Ignorées à l’importation</translation>
    </message>
    <message>
        <source>Invalid: %1 · Duplicates: %2 · Opted out: %3</source>
        <translation>Non valides&#xa0;: %1 · Doublons&#xa0;: %2 · Désinscrits&#xa0;: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>&amp;Créer une campagne avec cette liste</translation>
    </message>
</context>
<context>
    <name>cm::ListPanel</name>
    <message>
        <source>Select contact lists</source>
        <translation>Choisir des listes de contacts</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher dans les noms</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Aucune liste de diffusion pour l’instant</translation>
    </message>
    <message>
        <source>Add one under Contacts first.</source>
        <translation>Ajoutez-en d’abord une dans Contacts.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>Aucune liste n’est choisie.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ListPreviewDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <source>Search in numbers</source>
        <translation>Rechercher dans les numéros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>cm::ListTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>cm::LocalService</name>
    <message>
        <source>Another window of this program, or another program, works with the data of this computer already. Close it, and then try again.</source>
        <translation>Une autre fenêtre de ce programme, ou un autre programme, utilise déjà les données de cet ordinateur. Fermez cette fenêtre ou ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder for the data of this computer cannot be made. Check the disk and its rights.</source>
        <translation>Impossible de créer le dossier des données de cet ordinateur. Vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>The service of this program could not be started. Install the program again.</source>
        <translation>Le service de ce programme n’a pas pu démarrer. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>cm::LookAlikeOffer</name>
    <message numerus="yes">
        <source>%n character(s) replaced.</source>
        <translation>
            <numerusform>%n caractère remplacé.</numerusform>
            <numerusform>%n caractères remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) have a look-alike in the SMS alphabet: %1.</source>
        <translation>
            <numerusform>%n caractère a un équivalent ressemblant dans l’alphabet SMS&#xa0;: %1.</numerusform>
            <numerusform>%n caractères ont un équivalent ressemblant dans l’alphabet SMS&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the message takes %1 SMS instead of %2.</source>
        <translation>Le message occuperait alors %1 SMS au lieu de %2.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more recipient(s) can get the message.</source>
        <translation>
            <numerusform>%Ln destinataire de plus pourrait alors recevoir le message.</numerusform>
            <numerusform>%Ln destinataires de plus pourraient alors recevoir le message.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then all recipients together take %1 SMS instead of %2.</source>
        <translation>Le total pour tous les destinataires serait alors de %1 SMS au lieu de %2.</translation>
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
        <translation>Page</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit while work is going on?</source>
        <translation>Quitter alors que des tâches sont en cours&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running. An upload goes on at the next start; an import starts again from its beginning.</source>
        <translation>
            <numerusform>%n tâche en cours. Un transfert reprend au prochain démarrage&#xa0;; une importation recommence depuis le début.</numerusform>
            <numerusform>%n tâches en cours. Un transfert reprend au prochain démarrage&#xa0;; une importation recommence depuis le début.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Aller partout, tout faire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Guided tour of this page</source>
        <translation>Visite guidée de cette page</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Check the row</source>
        <translation>Cocher la ligne</translation>
    </message>
    <message>
        <source>Actions of the row</source>
        <translation>Actions de la ligne</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Fermer un panneau</translation>
    </message>
    <message>
        <source>View the row</source>
        <translation>Voir la ligne</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Modifier la ligne</translation>
    </message>
    <message>
        <source>Clone the campaign</source>
        <translation>Dupliquer la campagne</translation>
    </message>
    <message>
        <source>Details of the list</source>
        <translation>Détails de la liste</translation>
    </message>
    <message>
        <source>Delete or archive the row</source>
        <translation>Supprimer ou archiver la ligne</translation>
    </message>
    <message>
        <source>Edit layout: move the tile</source>
        <translation>Disposition&#xa0;: déplacer le widget</translation>
    </message>
    <message>
        <source>Edit layout: narrower, wider</source>
        <translation>Disposition&#xa0;: plus étroit, plus large</translation>
    </message>
    <message>
        <source>Edit layout: lower, higher</source>
        <translation>Disposition&#xa0;: moins haut, plus haut</translation>
    </message>
    <message>
        <source>Edit layout: hide the tile</source>
        <translation>Disposition&#xa0;: masquer le widget</translation>
    </message>
    <message>
        <source>Edit layout: undo</source>
        <translation>Disposition&#xa0;: annuler l’action</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Check every row of the page</source>
        <translation>Cocher toutes les lignes de la page</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Finish a dialog from any field</source>
        <translation>Valider une fenêtre depuis n’importe quel champ</translation>
    </message>
    <message>
        <source>Edit layout: redo</source>
        <translation>Disposition&#xa0;: rétablir</translation>
    </message>
    <message>
        <source>Edit layout: leave it</source>
        <translation>Disposition&#xa0;: quitter</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>cm::MessageEditor</name>
    <message>
        <source>Placeholders</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>cm::MessageStep</name>
    <message>
        <source>Message preview</source>
        <translation>Aperçu du message</translation>
    </message>
    <message>
        <source>Write your message. Personalize it with the Placeholders button, as in: Hello {Name|there}</source>
        <translation>Rédigez votre message. Personnalisez-le avec le bouton Variables, par exemple&#xa0;: Bonjour {Name|cher client}</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>Pl&amp;anification</translation>
    </message>
    <message>
        <source>Day and time, in the form day/month/year hours:minutes</source>
        <translation>Jour et heure, au format jour/mois/année heures:minutes</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;Compte d’envoi</translation>
    </message>
    <message>
        <source>It starts by itself at that time, also when this program is closed.</source>
        <translation>Elle démarre automatiquement à cette date, même si ce programme est fermé.</translation>
    </message>
    <message>
        <source>Without a schedule it starts as soon as you launch it.</source>
        <translation>Sans planification, elle démarre dès que vous la lancez.</translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>Il n’y a aucun compte de campagne actif que vous puissiez utiliser. Un administrateur peut en créer un dans Comptes d’envoi.</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Opérateur fictif&#xa0;: tout fonctionne comme avec un vrai, mais aucun SMS ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>This recipient has nothing for %1. A fall-back such as {%2|there} fills the gap.</source>
        <translation>Ce destinataire n’a rien pour %1. Un texte de remplacement comme {%2|cher client} comble ce manque.</translation>
    </message>
    <message>
        <source>Checking every recipient…</source>
        <translation>Vérification de chaque destinataire…</translation>
    </message>
    <message>
        <source>%1 per recipient, %2 in all.</source>
        <translation>%1 par destinataire, %2 au total.</translation>
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
        <translation>%1–%2 SMS par destinataire, %3 au total.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What you want to say. Placeholders are filled in for each recipient; {Name|there} says “there” where no name is known. Templates puts in a text that you have kept.</source>
        <translation>Ce que vous voulez dire. Les variables sont remplies pour chaque destinataire&#xa0;; {Name|cher client} affiche «&#xa0;cher client&#xa0;» si aucun nom n’est connu. Modèles insère un texte que vous avez enregistré.</translation>
    </message>
    <message>
        <source>How many SMS the recipient in the preview gets. A long text takes more than one.</source>
        <translation>Le nombre de SMS que reçoit le destinataire de l’aperçu. Un texte long en demande plusieurs.</translation>
    </message>
    <message>
        <source>The length of the message with the placeholders filled in. Some characters count twice, and some make an SMS hold only 70.</source>
        <translation>La longueur du message, variables remplies. Certains caractères comptent double, et d’autres limitent un SMS à 70 caractères.</translation>
    </message>
    <message>
        <source>How many people get the message.</source>
        <translation>Le nombre de personnes qui reçoivent le message.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>The account that the campaign is sent through and charged to.</source>
        <translation>Le compte par lequel la campagne est envoyée et auquel elle est facturée.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Launches the campaign at a later time, also when this program is not running then.</source>
        <translation>Lance la campagne plus tard, même si ce programme n’est pas ouvert à ce moment-là.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone. Walk through the recipients to see each one&apos;s text.</source>
        <translation>Le message tel qu’il apparaît sur un téléphone. Parcourez les destinataires pour voir le texte de chacun.</translation>
    </message>
</context>
<context>
    <name>cm::MessageTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Sent date</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Statut de distribution</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de distribution</translation>
    </message>
    <message>
        <source>DLR time</source>
        <translation>Délai d’accusé</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Prix [c€]</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>cm::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>Il y a du nouveau.</translation>
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
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>cm::NotificationTableModel</name>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>E-mail confirmation</source>
        <translation>Confirmation d’e-mail</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unread, read or archived, and a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Date de création</translation>
    </message>
</context>
<context>
    <name>cm::NotificationsScreen</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Search in content</source>
        <translation>Rechercher dans le contenu</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>When a list is imported, or a campaign starts, ends or needs you, it is said here. What you have archived is found with “Filter by”.</source>
        <translation>Lorsqu’une liste est importée ou qu’une campagne démarre, se termine ou a besoin de vous, cela s’affiche ici. Vous retrouvez ce que vous avez archivé avec «&#xa0;Filtrer par&#xa0;».</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as unread</source>
        <translation>
            <numerusform>%n notification marquée comme non lue</numerusform>
            <numerusform>%n notifications marquées comme non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as read</source>
        <translation>
            <numerusform>%n notification marquée comme lue</numerusform>
            <numerusform>%n notifications marquées comme lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) archived</source>
        <translation>
            <numerusform>%n notification archivée</numerusform>
            <numerusform>%n notifications archivées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::NumberChips</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, retirer</translation>
    </message>
    <message>
        <source>%1, not valid: %2, remove</source>
        <translation>%1, non valide&#xa0;: %2, retirer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>%1 is selected; press Delete again to remove it</source>
        <translation>%1 est sélectionné&#xa0;; appuyez de nouveau sur Suppr pour le retirer</translation>
    </message>
</context>
<context>
    <name>cm::OpeningPage</name>
    <message>
        <source>The reason is not known; the log may tell more.</source>
        <translation>La raison est inconnue&#xa0;; le journal en dit peut-être plus.</translation>
    </message>
    <message>
        <source>Your workspace could not be opened</source>
        <translation>Votre espace de travail n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Opening your workspace…</source>
        <translation>Ouverture de votre espace de travail…</translation>
    </message>
    <message>
        <source>The service on this computer is starting.</source>
        <translation>Le service de cet ordinateur démarre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Choisir une autre option</translation>
    </message>
    <message>
        <source>Making the example data… %1%</source>
        <translation>Création des données d’exemple… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Three months of messages are written on this computer. This takes some seconds, once.</source>
        <translation>Trois mois de messages sont écrits sur cet ordinateur. Cela prend quelques secondes, une seule fois.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cm::Outbox</name>
    <message>
        <source>Somebody else has changed the same thing meanwhile. Decide whether your change or theirs is to stay.</source>
        <translation>Quelqu’un d’autre a modifié le même élément entre-temps. Décidez si vous gardez votre modification ou la sienne.</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Campaign “%1”</source>
        <translation>Campagne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Distribution list “%1”</source>
        <translation>Liste de diffusion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your account settings</source>
        <translation>Paramètres de votre compte</translation>
    </message>
    <message>
        <source>How you have set up a page</source>
        <translation>Votre disposition d’une page</translation>
    </message>
    <message>
        <source>Marks of notifications</source>
        <translation>Marquage des notifications</translation>
    </message>
</context>
<context>
    <name>cm::Pager</name>
    <message>
        <source>Rows per page</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 sur %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>cm::PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This text is missing from the program. Install it again.</source>
        <translation>Ce texte manque dans le programme. Réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>cm::PartsChart</name>
    <message>
        <source>%1 SMS and more</source>
        <translation>%1 SMS et plus</translation>
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
        <translation>Destinataires par nombre de SMS</translation>
    </message>
</context>
<context>
    <name>cm::PasswordChecklist</name>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>An upper-case letter</source>
        <translation>Une majuscule</translation>
    </message>
    <message>
        <source>A lower-case letter</source>
        <translation>Une minuscule</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Un chiffre</translation>
    </message>
    <message>
        <source>A special character, such as ! or %</source>
        <translation>Un caractère spécial, par exemple&#xa0;! ou&#xa0;%</translation>
    </message>
    <message>
        <source>What the password must have</source>
        <translation>Ce que le mot de passe doit contenir</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Il manque encore&#xa0;: %1</translation>
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
        <translation>10 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Période personnalisée</translation>
    </message>
</context>
<context>
    <name>cm::PhonePreview</name>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>Votre message apparaît ici</translation>
    </message>
    <message>
        <source>Characters outside the GSM alphabet: 70 instead of 160 fit into one SMS</source>
        <translation>Caractères hors de l’alphabet GSM&#xa0;: un SMS en contient 70 au lieu de 160</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Aperçu du message</translation>
    </message>
</context>
<context>
    <name>cm::PlaceholderPanel</name>
    <message>
        <source>Placeholders</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>For example: Name</source>
        <translation>Par exemple&#xa0;: Nom</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Define placeholders</source>
        <translation>&amp;Définir les variables</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The chosen lists have phone numbers only, so there is nothing to personalize with.</source>
        <translation>Les listes choisies ne contiennent que des numéros de téléphone&#xa0;: il n’y a rien pour personnaliser les messages.</translation>
    </message>
    <message>
        <source>Give a column of your lists another name, to use it in the message. The columns themselves can be used as they are: %1.</source>
        <translation>Donnez un autre nom à une colonne de vos listes pour l’utiliser dans le message. Les colonnes peuvent aussi être utilisées telles quelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter a name for the placeholder.</source>
        <translation>Saisissez un nom pour la variable.</translation>
    </message>
    <message>
        <source>A placeholder&apos;s name cannot have braces or “|”.</source>
        <translation>Le nom d’une variable ne peut contenir ni accolades ni «&#xa0;|&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà définie.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n placeholder(s).</source>
        <translation>
            <numerusform>%n variable au maximum est possible.</numerusform>
            <numerusform>%n variables au maximum sont possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Remove the placeholder %1</source>
        <translation>Supprimer la variable %1</translation>
    </message>
</context>
<context>
    <name>cm::PracticeHint</name>
    <message>
        <source>Practice carrier</source>
        <translation>Opérateur fictif</translation>
    </message>
    <message>
        <source>No SMS leaves this computer.</source>
        <translation>Aucun SMS ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Campaigns run and receipts come back as with a real carrier, but nothing is sent. Add a gateway under Traffic accounts to send for real.</source>
        <translation>Les campagnes s’exécutent et les accusés reviennent comme avec un vrai opérateur, mais rien n’est envoyé. Pour envoyer réellement, ajoutez une passerelle dans Comptes d’envoi.</translation>
    </message>
</context>
<context>
    <name>cm::PreflightDialog</name>
    <message>
        <source>Schedule this campaign?</source>
        <translation>Planifier cette campagne&#xa0;?</translation>
    </message>
    <message>
        <source>Launch this campaign?</source>
        <translation>Lancer cette campagne&#xa0;?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Checking every recipient</source>
        <translation>Vérification de chaque destinataire</translation>
    </message>
    <message>
        <source>Checking the message for every recipient…</source>
        <translation>Vérification du message pour chaque destinataire…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>SMS per recipient</source>
        <translation>SMS par destinataire</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Coût par pays</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All in the SMS alphabet (GSM 7 bit).</source>
        <translation>Tous dans l’alphabet SMS (GSM 7 bits).</translation>
    </message>
    <message>
        <source>%1 in the SMS alphabet, %2 in Unicode.</source>
        <translation>%1 dans l’alphabet SMS, %2 en Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln recipient(s)</source>
        <translation>
            <numerusform>Planifier pour %Ln destinataire</numerusform>
            <numerusform>Planifier pour %Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Envoyer à %Ln destinataire</numerusform>
            <numerusform>Envoyer à %Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get a message.</source>
        <translation>Personne ne recevrait de message.</translation>
    </message>
    <message>
        <source>Practice carrier: everything runs as with a real one, but no SMS leaves this computer.</source>
        <translation>Opérateur fictif&#xa0;: tout se déroule comme avec un vrai, mais aucun SMS ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>In several lists</source>
        <translation>Dans plusieurs listes</translation>
    </message>
    <message>
        <source>%1 – each gets it once</source>
        <translation>%1 – un seul envoi à chacun</translation>
    </message>
    <message>
        <source>Left out: empty</source>
        <translation>Exclus&#xa0;: vide</translation>
    </message>
    <message>
        <source>%1 – nothing remains of the message</source>
        <translation>%1 – il ne reste rien du message</translation>
    </message>
    <message>
        <source>Left out: characters</source>
        <translation>Exclus&#xa0;: caractères</translation>
    </message>
    <message>
        <source>%1 – not in the SMS alphabet, and Unicode is off</source>
        <translation>%1 – hors de l’alphabet SMS, et Unicode est désactivé</translation>
    </message>
    <message>
        <source>Left out: too long</source>
        <translation>Exclus&#xa0;: trop long</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valeurs manquantes</translation>
    </message>
    <message>
        <source>%1 have nothing for a placeholder</source>
        <translation>%1 sans valeur pour une variable</translation>
    </message>
    <message>
        <source>SMS in all</source>
        <translation>SMS au total</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
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
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>%Ln autre pays</numerusform>
            <numerusform>%Ln autres pays</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate: the network of each number decides, and the service knows it only when it sends.</source>
        <translation>Une estimation&#xa0;: tout dépend du réseau de chaque numéro, que le service ne connaît qu’au moment de l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) are in countries without a price in the price table.</source>
        <translation>
            <numerusform>%Ln destinataire se trouve dans un pays sans prix dans la grille tarifaire.</numerusform>
            <numerusform>%Ln destinataires se trouvent dans des pays sans prix dans la grille tarifaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the most SMS</source>
        <translation>Destinataires demandant le plus de SMS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, because of the column %3: its value has %n character(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, à cause de la colonne %3&#xa0;: sa valeur compte %n caractère</numerusform>
            <numerusform>%1&#xa0;: %2, à cause de la colonne %3&#xa0;: sa valeur compte %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” (character %4)</source>
        <translation>%1&#xa0;: %2, à cause de «&#xa0;%3&#xa0;» (caractère %4)</translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” in the column %4</source>
        <translation>%1&#xa0;: %2, à cause de «&#xa0;%3&#xa0;» dans la colonne %4</translation>
    </message>
</context>
<context>
    <name>cm::PriceFile</name>
    <message>
        <source>The price list cannot be read. Check that the file is still there.</source>
        <translation>La grille tarifaire ne peut pas être lue. Vérifiez que le fichier existe toujours.</translation>
    </message>
    <message>
        <source>The first row of the price list must name its columns: mccmnc, country, network, price and, where there is one, prefix.</source>
        <translation>La première ligne de la grille tarifaire doit nommer ses colonnes&#xa0;: mccmnc, country, network, price et, le cas échéant, prefix.</translation>
    </message>
    <message>
        <source>There is no usable row in the price list. Each needs a network code of 5 or 6 digits, a country of two letters and a price.</source>
        <translation>La grille tarifaire ne contient aucune ligne utilisable. Chacune doit comporter un code réseau de 5 ou 6 chiffres, un pays en deux lettres et un prix.</translation>
    </message>
</context>
<context>
    <name>cm::PricesPage</name>
    <message>
        <source>&amp;Import price table…</source>
        <translation>&amp;Importer une grille tarifaire…</translation>
    </message>
    <message>
        <source>The price table says what one SMS to each network costs, and which prefixes belong to it. A file may hold a part of it: what is not in the file stays as it is.</source>
        <translation>La grille tarifaire indique le coût d’un SMS vers chaque réseau et les préfixes qui lui appartiennent. Un fichier peut n’en contenir qu’une partie&#xa0;: ce qui n’y figure pas reste inchangé.</translation>
    </message>
    <message>
        <source>price: EUR cents for one SMS part.  prefix: digits after the plus, optional, several with spaces between them.  A network code that ends in 00 stands for “country known, network not”.</source>
        <translation>price&#xa0;: centimes d’euro par segment de SMS.  prefix&#xa0;: chiffres après le signe plus, facultatif, plusieurs séparés par des espaces.  Un code réseau qui se termine par 00 signifie «&#xa0;pays connu, réseau inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>Download &amp;sample</source>
        <translation>&amp;Télécharger un exemple</translation>
    </message>
    <message>
        <source>Importing the price table</source>
        <translation>Importation de la grille tarifaire</translation>
    </message>
    <message>
        <source>Prices and networks</source>
        <translation>Prix et réseaux</translation>
    </message>
    <message>
        <source>Choose a price table</source>
        <translation>Choisir une grille tarifaire</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 and %2 taken over.</source>
        <translation>%1 et %2 repris.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln réseau</numerusform>
            <numerusform>%Ln réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefix(es)</source>
        <translation>
            <numerusform>%Ln préfixe</numerusform>
            <numerusform>%Ln préfixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) made no sense and were left out.</source>
        <translation>
            <numerusform>%Ln ligne était inutilisable et a été ignorée.</numerusform>
            <numerusform>%Ln lignes étaient inutilisables et ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Enregistrer l’exemple</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>L’exemple n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import price table</source>
        <translation>Importer une grille tarifaire</translation>
    </message>
    <message>
        <source>Takes in what one SMS to each network costs. What is not in the file stays as it is.</source>
        <translation>Importe le coût d’un SMS vers chaque réseau. Ce qui ne figure pas dans le fichier reste inchangé.</translation>
    </message>
    <message>
        <source>Download sample</source>
        <translation>Télécharger un exemple</translation>
    </message>
    <message>
        <source>A small file with the columns as they are expected, to be filled in.</source>
        <translation>Un petit fichier à remplir, avec les colonnes attendues.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendForm</name>
    <message>
        <source>Enter at least one phone number, with its country code, and press Enter.</source>
        <translation>Saisissez au moins un numéro de téléphone avec son indicatif de pays, puis appuyez sur Entrée.</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %n recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>L’envoi rapide s’adresse à %n destinataire au plus. Pour davantage, créez une liste de contacts et une campagne.</numerusform>
            <numerusform>L’envoi rapide s’adresse à %n destinataires au plus. Pour davantage, créez une liste de contacts et une campagne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Rédigez le message.</translation>
    </message>
    <message>
        <source>The character “%1” needs Unicode, which is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>Le caractère «&#xa0;%1&#xa0;» nécessite Unicode, qui est désactivé dans les paramètres. Remplacez-le ou activez Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: it would need %n SMS.</source>
        <translation>
            <numerusform>Le message est trop long&#xa0;: il faudrait %n SMS.</numerusform>
            <numerusform>Le message est trop long&#xa0;: il faudrait %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the traffic account that the message is sent through.</source>
        <translation>Choisissez le compte d’envoi du message.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendScreen</name>
    <message>
        <source>Message preview</source>
        <translation>Aperçu du message</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Envoi rapide</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nom ou numéro de téléphone</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Un nom de %1 lettres et chiffres au plus, ou un numéro de téléphone de %2 chiffres au plus.</translation>
    </message>
    <message>
        <source>+447700900123, then Enter</source>
        <translation>+447700900123, puis Entrée</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Destinataires</translation>
    </message>
    <message>
        <source>Phone numbers with their country code. Enter adds one; the X, or Delete twice, takes it away.</source>
        <translation>Numéros de téléphone avec leur indicatif de pays. Entrée en ajoute un&#xa0;; le X, ou deux fois Suppr, le retire.</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Rédigez votre message</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;Compte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %Ln recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>L’envoi rapide s’adresse à %Ln destinataire au plus. Pour davantage, créez une liste de contacts et une campagne.</numerusform>
            <numerusform>L’envoi rapide s’adresse à %Ln destinataires au plus. Pour davantage, créez une liste de contacts et une campagne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>Rese&amp;t form</source>
        <translation>Vider le &amp;formulaire</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Your unsent message is back.</source>
        <translation>Votre message non envoyé a été retrouvé.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not valid. Point at them to see why, correct them or take them away.</source>
        <translation>
            <numerusform>%n numéro n’est pas valide. Placez le pointeur dessus pour en voir la raison, puis corrigez-le ou retirez-le.</numerusform>
            <numerusform>%n numéros ne sont pas valides. Placez le pointeur dessus pour en voir la raison, puis corrigez-les ou retirez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>Il n’y a aucun compte de campagne actif que vous puissiez utiliser. Un administrateur peut en créer un dans Comptes d’envoi.</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Opérateur fictif&#xa0;: tout fonctionne comme avec un vrai, mais aucun SMS ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 to %2, through “%3”.</source>
        <translation>%1 à %2, par «&#xa0;%3&#xa0;».</translation>
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
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the practice carrier: no SMS leaves this computer.</source>
        <translation>C’est l’opérateur fictif&#xa0;: aucun SMS ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It starts at once. The carrier&apos;s price for each destination applies.</source>
        <translation>L’envoi démarre aussitôt. Le prix de l’opérateur pour chaque destination s’applique.</translation>
    </message>
    <message>
        <source>An earlier try with other content may have gone out: its recipients could get both messages.</source>
        <translation>Un essai précédent avec un autre contenu est peut-être parti&#xa0;: ses destinataires pourraient recevoir les deux messages.</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Envoyer ce message&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Envoyer à %Ln destinataire</numerusform>
            <numerusform>Envoyer à %Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is on its way to %1.</source>
        <translation>Le message est en route vers %1.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Message handed over for %1</source>
        <translation>Message soumis pour %1</translation>
    </message>
    <message>
        <source>Reset the form?</source>
        <translation>Vider le formulaire&#xa0;?</translation>
    </message>
    <message>
        <source>The recipients and the message that you have entered are thrown away.</source>
        <translation>Les destinataires et le message que vous avez saisis seront effacés.</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Vider le formulaire</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a short name or a phone number.</source>
        <translation>Ce que les destinataires voient comme expéditeur&#xa0;: un nom court ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Type a phone number and press Enter; paste several at once. Delete twice takes the last one away.</source>
        <translation>Saisissez un numéro de téléphone et appuyez sur Entrée&#xa0;; vous pouvez en coller plusieurs à la fois. Deux appuis sur Suppr retirent le dernier.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What everybody gets. There are no placeholders here: for personal messages, create a campaign.</source>
        <translation>Ce que tout le monde reçoit. Il n’y a pas de variables ici&#xa0;: pour des messages personnalisés, créez une campagne.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Characters and how many SMS the text takes. More than one is charged as more than one.</source>
        <translation>Le nombre de caractères et de SMS que demande le texte. S’il en faut plusieurs, chacun est facturé.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Compte d’envoi</translation>
    </message>
    <message>
        <source>The account that the message is sent through and charged to.</source>
        <translation>Le compte par lequel le message est envoyé et auquel il est facturé.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone.</source>
        <translation>Le message tel qu’il apparaît sur un téléphone.</translation>
    </message>
    <message>
        <source>Empties everything, to begin anew.</source>
        <translation>Vide tout pour recommencer à zéro.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sends the message at once. You are asked before.</source>
        <translation>Envoie le message immédiatement, après une demande de confirmation.</translation>
    </message>
</context>
<context>
    <name>cm::RejectedRowModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>cm::SenderStep</name>
    <message>
        <source>Campaign &amp;name</source>
        <translation>&amp;Nom de la campagne</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>Select contact &amp;lists</source>
        <translation>Choisir des &amp;listes de contacts</translation>
    </message>
    <message>
        <source>&amp;Personalize</source>
        <translation>&amp;Personnaliser</translation>
    </message>
    <message>
        <source>Place&amp;holders…</source>
        <translation>&amp;Variables…</translation>
    </message>
    <message>
        <source>For example: Spring sale</source>
        <translation>Par exemple&#xa0;: Offre de printemps</translation>
    </message>
    <message>
        <source>From %1 to %2 characters. Recipients do not see it.</source>
        <translation>De %1 à %2 caractères. Les destinataires ne le voient pas.</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nom ou numéro de téléphone</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Un nom de %1 lettres et chiffres au plus, ou un numéro de téléphone de %2 chiffres au plus.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Une liste qui n’existe plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the list %1</source>
        <translation>Retirer la liste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) in all. A number that is in several lists gets the message once.</source>
        <translation>
            <numerusform>%Ln destinataire au total. Un numéro présent dans plusieurs listes reçoit le message une seule fois.</numerusform>
            <numerusform>%Ln destinataires au total. Un numéro présent dans plusieurs listes reçoit le message une seule fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the &amp;lists</source>
        <translation>Modifier les &amp;listes</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>The name by which you find the campaign again. Recipients do not see it.</source>
        <translation>Le nom sous lequel vous retrouvez la campagne. Les destinataires ne le voient pas.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a name of up to 11 characters, or a phone number.</source>
        <translation>Ce que les destinataires voient comme expéditeur&#xa0;: un nom de 11 caractères au plus ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Choose one distribution list or several. Who is on more than one gets the message once.</source>
        <translation>Choisissez une ou plusieurs listes de diffusion. Une personne présente dans plusieurs listes ne reçoit le message qu’une fois.</translation>
    </message>
    <message>
        <source>Personalize</source>
        <translation>Personnaliser</translation>
    </message>
    <message>
        <source>Fills placeholders such as {Name} from the columns of your lists, so that everybody gets a message of their own.</source>
        <translation>Remplit les variables comme {Name} à partir des colonnes de vos listes, pour que chacun reçoive un message personnalisé.</translation>
    </message>
</context>
<context>
    <name>cm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cm::SidePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cm::Sidebar</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Ajouter une liste de diffusion</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer une campagne</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Envoi rapide</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Comptes d’envoi</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Historique des messages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Développer</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>cm::SignInForm</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Utiliser un autre serveur</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your password is asked for at each start. It is never written to a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#xa0;: votre mot de passe est donc demandé à chaque démarrage. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>cm::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
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
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
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
        <translation>Messages</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsScreen</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Code réseau</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>Rien n’a été envoyé pendant cette période</translation>
    </message>
    <message>
        <source>Choose another period, or send a campaign: its figures appear here while it runs.</source>
        <translation>Choisissez une autre période ou envoyez une campagne&#xa0;: ses chiffres apparaîtront ici pendant son exécution.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Créer une campagne</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Each box that is checked becomes a column. Without any, there is one row with the sums.</source>
        <translation>Chaque case cochée devient une colonne. Sans case cochée, une seule ligne affiche les totaux.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Which days the figures are of: a ready-made period, or a range of your own. Days are those of your time zone.</source>
        <translation>Les jours auxquels se rapportent les chiffres&#xa0;: une période prédéfinie ou de votre choix. Les jours sont ceux de votre fuseau horaire.</translation>
    </message>
    <message>
        <source>Choose what the rows stand for: days, countries, networks, accounts and more. Each becomes a column.</source>
        <translation>Choisissez ce que représentent les lignes&#xa0;: jours, pays, réseaux, comptes, etc. Chaque choix devient une colonne.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Sent is the sum of Delivered, Undelivered and Transmitted, which are on their way still.</source>
        <translation>Envoyés est la somme de Distribués, Non distribués et Transmis, ces derniers étant encore en cours d’acheminement.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>The sums of all rows, on every page.</source>
        <translation>Les totaux de toutes les lignes, toutes pages confondues.</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsTableModel</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Code réseau</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Prix [c€]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Non distribués</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>cm::SteadyClient</name>
    <message>
        <source>Waiting until you have signed in again</source>
        <translation>En attente de votre reconnexion</translation>
    </message>
    <message>
        <source>Waiting for the service; goes on by itself</source>
        <translation>En attente du service&#xa0;; reprise automatique</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cm::Stepper</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Étape %1, terminée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Étape %1, en cours&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cm::StoryPanel</name>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Soumis à l’opérateur</translation>
    </message>
    <message>
        <source>The carrier answered</source>
        <translation>L’opérateur a répondu</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Accusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the carrier answered. Nobody can tell whether it took the message, so it is not sent again; a receipt that still comes will settle it.</source>
        <translation>La connexion a été perdue avant la réponse de l’opérateur. On ne peut pas savoir s’il a accepté le message, qui n’est donc pas renvoyé&#xa0;; un accusé reçu plus tard lèvera le doute.</translation>
    </message>
    <message>
        <source>The carrier has never said whether it took this message, and no receipt came in time.</source>
        <translation>L’opérateur n’a jamais indiqué s’il avait accepté ce message, et aucun accusé n’est arrivé à temps.</translation>
    </message>
    <message>
        <source>The carrier has taken the message; its receipt has not come yet.</source>
        <translation>L’opérateur a accepté le message&#xa0;; son accusé n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>The carrier refused the message. It was not charged.</source>
        <translation>L’opérateur a refusé le message. Il n’a pas été facturé.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>What the status means</source>
        <translation>Ce que signifie le statut</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Campaign %1, account %2</source>
        <translation>Campagne %1, compte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <translation>
            <numerusform>%n segment de SMS</numerusform>
            <numerusform>%n segments de SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>GSM alphabet</source>
        <translation>Alphabet GSM</translation>
    </message>
    <message>
        <source>%1 cent</source>
        <translation>%1&#xa0;c€</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>Code d’erreur %1</translation>
    </message>
    <message>
        <source>Message ID %1</source>
        <translation>ID du message %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Non distribués</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Taux de distribution</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>cm::SyncButton</name>
    <message numerus="yes">
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Synchronisation %1 sur %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Offline · data as of %1</source>
        <translation>Hors ligne · dernières données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Erreur de synchronisation</translation>
    </message>
    <message>
        <source>Everything here agrees with the service.</source>
        <translation>Tout ici correspond à l’état du service.</translation>
    </message>
    <message>
        <source>Changes are being fetched. You can go on working.</source>
        <translation>Récupération des modifications. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The service cannot be reached. You can go on working; edits are sent as soon as it is back.</source>
        <translation>Le service est injoignable. Vous pouvez continuer à travailler&#xa0;; les modifications seront envoyées dès qu’il sera de retour.</translation>
    </message>
    <message>
        <source>The last synchronisation failed.</source>
        <translation>La dernière synchronisation a échoué.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Dernières données&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n modification en attente d’envoi.</numerusform>
            <numerusform>%n modifications en attente d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>cm::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Sélection&#xa0;: %n</numerusform>
            <numerusform>Sélection&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No row fits what you search or filter for.</source>
        <translation>Aucune ligne ne correspond à votre recherche ou à vos filtres.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Chargement impossible</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Supprimer ce filtre</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Supprimer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Sélectionner toute la page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>cm::TemplateDialog</name>
    <message>
        <source>Create template</source>
        <translation>Créer un modèle</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For example: Appointment reminder</source>
        <translation>Par exemple&#xa0;: Rappel de rendez-vous</translation>
    </message>
    <message>
        <source>Hello {Name}, …</source>
        <translation>Bonjour {Name}, …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Placeholders in braces, such as {Name} or {Name|there}, are filled from the contact list.</source>
        <translation>Les variables entre accolades, comme {Name} ou {Name|cher client}, sont remplies à partir de la liste de contacts.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Rédigez le message.</translation>
    </message>
</context>
<context>
    <name>cm::TemplateTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>cm::TemplatesScreen</name>
    <message>
        <source>Search names</source>
        <translation>Rechercher dans les noms</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
    <message>
        <source>A template keeps a message that you send again and again. Campaigns take it up with one click.</source>
        <translation>Un modèle conserve un message que vous envoyez régulièrement. Les campagnes le reprennent en un clic.</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Créer un modèle</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Template “%1” saved</source>
        <translation>Modèle «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>Supprimer ce modèle&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is removed for everybody who uses it. Campaigns that were made with it keep their text.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé pour toutes les personnes qui l’utilisent. Les campagnes créées avec lui gardent leur texte.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Template “%1” deleted</source>
        <translation>Modèle «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Type a part of a template&apos;s name.</source>
        <translation>Saisissez une partie du nom d’un modèle.</translation>
    </message>
    <message>
        <source>Keeps a message that you send again and again. It may hold placeholders such as {Name}.</source>
        <translation>Conserve un message que vous envoyez régulièrement. Il peut contenir des variables comme {Name}.</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>In a campaign, the Templates button puts one of these texts into the message.</source>
        <translation>Dans une campagne, le bouton Modèles insère l’un de ces textes dans le message.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Change the template or delete it. Campaigns that were made with it keep their text.</source>
        <translation>Modifier ou supprimer le modèle. Les campagnes créées avec lui gardent leur texte.</translation>
    </message>
</context>
<context>
    <name>cm::TileBoard</name>
    <message>
        <source>Move %1</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>cm::TileCover</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Row %1, column %2, %3 columns wide, %4 rows high.</source>
        <translation>Ligne %1, colonne %2, largeur %3 colonnes, hauteur %4 lignes.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Shift and arrow keys resize it, Delete hides it.</source>
        <translation>Les touches fléchées déplacent, Maj et les touches fléchées redimensionnent, Suppr masque.</translation>
    </message>
</context>
<context>
    <name>cm::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>cm::TourButton</name>
    <message>
        <source>New here? Take the tour</source>
        <translation>Première visite&#xa0;? Suivez le guide</translation>
    </message>
    <message>
        <source>Guided tour: what each field on this page is for</source>
        <translation>Visite guidée&#xa0;: à quoi sert chaque champ de cette page</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
</context>
<context>
    <name>cm::TourCard</name>
    <message>
        <source>Next %1</source>
        <comment>1/8</comment>
        <translation>Suivant %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>8/8</comment>
        <translation>Terminer %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Quitter</translation>
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
        <translation>Messages au fil du temps</translation>
    </message>
    <message>
        <source>%1 messages in all, at most %2 at one point</source>
        <translation>%1 messages au total, %2 au plus en un point</translation>
    </message>
    <message>
        <source>%1
Sent: %2
Delivered: %3
Undelivered: %4</source>
        <translation>%1
Envoyés&#xa0;: %2
Distribués&#xa0;: %3
Non distribués&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The data is larger than the limit of %1 MiB.</source>
        <translation>Les données dépassent la limite de %1 Mio.</translation>
    </message>
    <message>
        <source>The data could not be read (position %1).</source>
        <translation>Les données n’ont pas pu être lues (position %1).</translation>
    </message>
    <message>
        <source>No column of the file holds phone numbers. A list needs one column with the phone number of each recipient; check the file and its separator.</source>
        <translation>Aucune colonne du fichier ne contient de numéros de téléphone. Une liste doit avoir une colonne avec le numéro de téléphone de chaque destinataire&#xa0;; vérifiez le fichier et son séparateur.</translation>
    </message>
    <message>
        <source>The same number as in row %L1.</source>
        <translation>Même numéro qu’à la ligne %L1.</translation>
    </message>
    <message>
        <source>The file has no row with a recipient.</source>
        <translation>Le fichier ne contient aucune ligne avec un destinataire.</translation>
    </message>
    <message>
        <source>No row of the file has a valid phone number. Check which column holds the numbers, and the default country.</source>
        <translation>Aucune ligne du fichier ne contient de numéro de téléphone valide. Vérifiez la colonne des numéros et le pays par défaut.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with one recipient in each row.</source>
        <translation>Le fichier est vide. Choisissez un fichier avec un destinataire par ligne.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the contacts as CSV or as an Excel workbook and choose that file.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez les contacts au format CSV ou comme classeur Excel, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook or a ZIP archive, not a text file, whatever its name says. Give it the ending .xlsx, or save it as CSV.</source>
        <translation>C’est un classeur Excel ou une archive ZIP, et non un fichier texte, quel que soit son nom. Donnez-lui l’extension .xlsx ou enregistrez-le au format CSV.</translation>
    </message>
    <message>
        <source>The file is encoded in UTF-32, which is not supported. Save it as UTF-8.</source>
        <translation>Le fichier est encodé en UTF-32, qui n’est pas pris en charge. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Virgule (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Point-virgule (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar (|)</source>
        <translation>Barre verticale (|)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
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
        <translation>La ligne %L1 contient plus de %L2 cellules. Vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>In row %L1 a quotation mark (&quot;) opens a cell and is never closed. Correct the row in the file and import it again.</source>
        <translation>À la ligne %L1, un guillemet (&quot;) ouvre une cellule et n’est jamais fermé. Corrigez la ligne dans le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Row %L1 has characters that do not fit the encoding of the file. Choose another encoding, for example Windows-1252.</source>
        <translation>La ligne %L1 contient des caractères incompatibles avec l’encodage du fichier. Choisissez un autre encodage, par exemple Windows-1252.</translation>
    </message>
    <message>
        <source>A cell in row %L1 has more than %L2 characters. Maybe a quotation mark (&quot;) is missing there.</source>
        <translation>Une cellule de la ligne %L1 contient plus de %L2 caractères. Il y manque peut-être un guillemet (&quot;).</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout&#xa0;: %1</translation>
    </message>
    <message>
        <source>The character “%1” cannot be written in Windows-1252. Choose UTF-8.</source>
        <translation>Le caractère «&#xa0;%1&#xa0;» ne peut pas être écrit en Windows-1252. Choisissez UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Le numéro de téléphone est absent.</translation>
    </message>
    <message>
        <source>This is not a phone number. A cell may hold one number, written with digits.</source>
        <translation>Ce n’est pas un numéro de téléphone. Une cellule peut contenir un seul numéro, écrit en chiffres.</translation>
    </message>
    <message>
        <source>The phone number has too few digits for its country.</source>
        <translation>Le numéro de téléphone a trop peu de chiffres pour son pays.</translation>
    </message>
    <message>
        <source>The phone number has too many digits for its country, or the cell holds several numbers.</source>
        <translation>Le numéro de téléphone a trop de chiffres pour son pays, ou la cellule contient plusieurs numéros.</translation>
    </message>
    <message>
        <source>The country of the phone number is not known. Write it with its country code, or choose a default country.</source>
        <translation>Le pays du numéro de téléphone est inconnu. Écrivez-le avec son indicatif de pays ou choisissez un pays par défaut.</translation>
    </message>
    <message>
        <source>There is no such phone number in that country.</source>
        <translation>Ce numéro de téléphone n’existe pas dans ce pays.</translation>
    </message>
    <message>
        <source>A spreadsheet program has shortened the number (such as 4.91797E+11), so that its digits are lost. Format the column as text, enter the numbers again and save the file anew.</source>
        <translation>Un tableur a abrégé le numéro (par exemple 4,91797E+11) et ses chiffres sont perdus. Mettez la colonne au format texte, saisissez de nouveau les numéros et réenregistrez le fichier.</translation>
    </message>
    <message>
        <source>The sender needs at least one letter, or has to be a number.</source>
        <translation>L’expéditeur doit comporter au moins une lettre ou être un numéro.</translation>
    </message>
    <message>
        <source>A sender number has %1 to %2 digits, a short code %3 to %4; this one has %5.</source>
        <translation>Un numéro d’expéditeur comporte de %1 à %2 chiffres, un numéro court de %3 à %4&#xa0;; celui-ci en a %5.</translation>
    </message>
    <message>
        <source>Write the sender number with its country code, for example +49 for Germany.</source>
        <translation>Écrivez le numéro d’expéditeur avec son indicatif de pays, par exemple +49 pour l’Allemagne.</translation>
    </message>
    <message>
        <source>The sender is empty.</source>
        <translation>L’expéditeur est vide.</translation>
    </message>
    <message>
        <source>A sender name cannot have the character “%1”. Letters A–Z without accents, digits, spaces and %2 are possible.</source>
        <translation>Un nom d’expéditeur ne peut pas contenir le caractère «&#xa0;%1&#xa0;». Sont possibles les lettres A–Z sans accents, les chiffres, les espaces et %2.</translation>
    </message>
    <message>
        <source>A sender name has at most %1 characters; this one has %2.</source>
        <translation>Un nom d’expéditeur comporte au plus %1 caractères&#xa0;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>The placeholder that begins at character %1 has no closing brace. For a brace as text write {{.</source>
        <translation>La variable qui commence au caractère %1 n’a pas d’accolade fermante. Pour une accolade dans le texte, écrivez {{.</translation>
    </message>
    <message>
        <source>The closing brace at character %1 belongs to no placeholder. For a brace as text write }}.</source>
        <translation>L’accolade fermante au caractère %1 n’appartient à aucune variable. Pour une accolade dans le texte, écrivez }}.</translation>
    </message>
    <message>
        <source>The placeholder at character %1 has no name.</source>
        <translation>La variable au caractère %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is an opening brace within the placeholder at character %1. Close the placeholder first.</source>
        <translation>La variable au caractère %1 contient une accolade ouvrante. Fermez d’abord la variable.</translation>
    </message>
    <message>
        <source>A text can have at most %1 different placeholders.</source>
        <translation>Un texte peut contenir au plus %1 variables différentes.</translation>
    </message>
    <message>
        <source>There is no column for the placeholder “%1”. Choose one, or correct the name.</source>
        <translation>Il n’y a pas de colonne pour la variable «&#xa0;%1&#xa0;». Choisissez-en une ou corrigez le nom.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no stored session. Sign in again.</source>
        <translation>Aucune session n’est enregistrée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The session ends with the program.</source>
        <translation>Le trousseau de clés de cet ordinateur n’est pas utilisable. La session se terminera avec le programme.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>La campagne n’a pas de message. Rédigez-en un.</translation>
    </message>
    <message>
        <source>List “%1”: %2</source>
        <translation>Liste «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients.</source>
        <translation>Personne ne recevrait de message&#xa0;: les listes sont vides ou il ne reste rien du message pour aucun destinataire.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along.</source>
        <translation>L’adresse doit commencer par https:// afin que personne ne puisse lire les échanges.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator for the permission.</source>
        <translation>Votre rôle ne le permet pas. Demandez l’autorisation à un administrateur.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Cet élément n’existe plus. Quelqu’un l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newest state, and then try again.</source>
        <translation>Quelqu’un d’autre a modifié cet élément entre-temps. Consultez la dernière version, puis réessayez.</translation>
    </message>
    <message>
        <source>The service is busy at the moment. Try again shortly.</source>
        <translation>Le service est occupé en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk of the service is full. Tell the administrator of the service.</source>
        <translation>Le disque du service est plein. Prévenez l’administrateur du service.</translation>
    </message>
    <message>
        <source>The service has failed to do this. It is tried again; if it stays so, tell the administrator.</source>
        <translation>Le service n’y est pas parvenu. Un nouvel essai a lieu&#xa0;; si le problème persiste, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The service has refused this.</source>
        <translation>Le service a refusé cette opération.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network connection; the program tries again by itself.</source>
        <translation>Le service est injoignable. Vérifiez la connexion réseau&#xa0;; le programme réessaie automatiquement.</translation>
    </message>
    <message>
        <source>The service did not answer in time. The program tries again by itself.</source>
        <translation>Le service n’a pas répondu à temps. Le programme réessaie automatiquement.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The answer of the service makes no sense to this program. Check the address, and that both are up to date.</source>
        <translation>Ce programme ne comprend pas la réponse du service. Vérifiez l’adresse, et que les deux sont à jour.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid, so nothing was sent. Tell the administrator of the service.</source>
        <translation>Le certificat du service n’est pas valide&#xa0;; rien n’a donc été envoyé. Prévenez l’administrateur du service.</translation>
    </message>
    <message>
        <source>The service shows another certificate than before. It may have been renewed, or somebody listens in. Ask the administrator of the service before you connect again.</source>
        <translation>Le service présente un autre certificat qu’auparavant. Il a pu être renouvelé, ou quelqu’un intercepte les échanges. Interrogez l’administrateur du service avant de vous reconnecter.</translation>
    </message>
    <message>
        <source>You were signed out after 30 minutes without work. What you were writing is kept.</source>
        <translation>Vous avez été déconnecté après 30 minutes d’inactivité. Ce que vous étiez en train d’écrire a été conservé.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The contacts of a list are not on this computer yet.</source>
        <translation>Les contacts d’une liste ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>E-mail address or password are not right. Check both and try again.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in again.</source>
        <translation>Vous avez été déconnecté. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la sous la forme nom@example.com.</translation>
    </message>
    <message>
        <source>This role does not exist.</source>
        <translation>Ce rôle n’existe pas.</translation>
    </message>
    <message>
        <source>You can only give rights that you have yourself.</source>
        <translation>Vous ne pouvez accorder que des droits que vous avez vous-même.</translation>
    </message>
    <message>
        <source>This user has rights that you do not have. Ask an administrator.</source>
        <translation>Cet utilisateur a des droits que vous n’avez pas. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s, so that it is not certain when this was to be sent. Nothing was sent; send it again.</source>
        <translation>L’horloge de cet ordinateur diffère de celle du service&#xa0;: la date d’envoi prévue est donc incertaine. Rien n’a été envoyé&#xa0;; renvoyez le message.</translation>
    </message>
    <message>
        <source>This was to be sent some time ago and has reached the service only now. Look at it again, then send it if it still holds.</source>
        <translation>Cet envoi était prévu il y a un certain temps et ne parvient au service que maintenant. Vérifiez-le, puis envoyez-le s’il est toujours d’actualité.</translation>
    </message>
    <message>
        <source>The campaign is not in a state in which this is possible. Look at it again.</source>
        <translation>L’état de la campagne ne le permet pas. Vérifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more, so it cannot be changed. Clone it instead.</source>
        <translation>Cette campagne n’est plus un brouillon et ne peut pas être modifiée. Dupliquez-la plutôt.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Give each a name of its own.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;». Donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <source>A list may have at most %1 columns.</source>
        <translation>Une liste peut avoir au plus %1 colonnes.</translation>
    </message>
    <message>
        <source>This list is complete and cannot be changed any more. Make a new one.</source>
        <translation>Cette liste est complète et ne peut plus être modifiée. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The practice carrier is ready. It sends nothing to anybody.</source>
        <translation>L’opérateur fictif est prêt. Il n’envoie rien à personne.</translation>
    </message>
    <message>
        <source>The gateway has no host. Enter the carrier&apos;s host name or address.</source>
        <translation>La passerelle n’a pas d’hôte. Saisissez le nom d’hôte ou l’adresse de l’opérateur.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>L’opérateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The carrier accepted the sign-in.</source>
        <translation>L’opérateur a accepté l’authentification.</translation>
    </message>
    <message>
        <source>This does not exist any more, or you may not see it.</source>
        <translation>Cet élément n’existe plus ou vous n’avez pas le droit de le voir.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Look at the newer version, then try again.</source>
        <translation>Quelqu’un d’autre a modifié cet élément entre-temps. Consultez la version plus récente, puis réessayez.</translation>
    </message>
    <message>
        <source>The id is not a ULID.</source>
        <translation>L’ID n’est pas un ULID.</translation>
    </message>
    <message>
        <source>“%1” must have %2 to %3 characters.</source>
        <translation>«&#xa0;%1&#xa0;» doit comporter de %2 à %3 caractères.</translation>
    </message>
    <message>
        <source>“%1” must not contain control characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne doit pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>The settings of the gateway are too long.</source>
        <translation>Les paramètres de la passerelle sont trop longs.</translation>
    </message>
    <message>
        <source>There is a traffic account of this name already. Choose another name.</source>
        <translation>Un compte d’envoi porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>Cette règle n’existe pas.</translation>
    </message>
    <message>
        <source>You do not belong to this traffic account. Choose another one, or ask to be added to it.</source>
        <translation>Vous ne faites pas partie de ce compte d’envoi. Choisissez-en un autre ou demandez à y être ajouté.</translation>
    </message>
    <message>
        <source>Campaigns need a traffic account of the type Campaign. Choose another one.</source>
        <translation>Les campagnes nécessitent un compte d’envoi de type «&#xa0;Campagne&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This traffic account is inactive. Choose another one, or activate it.</source>
        <translation>Ce compte d’envoi est inactif. Choisissez-en un autre ou activez-le.</translation>
    </message>
    <message>
        <source>This traffic account has no gateway to send through. Give it one, or choose another account.</source>
        <translation>Ce compte d’envoi n’a pas de passerelle. Attribuez-lui-en une ou choisissez un autre compte.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Cette opération est impossible à cette adresse.</translation>
    </message>
    <message>
        <source>The body of the request is not a JSON object.</source>
        <translation>Le corps de la requête n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>If-Match is not a revision.</source>
        <translation>If-Match n’est pas une révision.</translation>
    </message>
    <message>
        <source>The Idempotency-Key is not a ULID.</source>
        <translation>L’Idempotency-Key n’est pas un ULID.</translation>
    </message>
    <message>
        <source>Something else was asked for under this key before. Try again with a new one.</source>
        <translation>Cette clé a déjà servi à une autre demande. Réessayez avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Not all messages of the campaign have reached the service yet.</source>
        <translation>Tous les messages de la campagne ne sont pas encore parvenus au service.</translation>
    </message>
    <message>
        <source>Something else was sent under this id. Start the message again.</source>
        <translation>Autre chose a été envoyé sous cet ID. Recommencez le message.</translation>
    </message>
    <message>
        <source>The text is empty or too long. Write a message of at most 255 parts.</source>
        <translation>Le texte est vide ou trop long. Rédigez un message de 255 segments au plus.</translation>
    </message>
    <message>
        <source>The text has characters outside the GSM alphabet, and Unicode is switched off.</source>
        <translation>Le texte contient des caractères hors de l’alphabet GSM et Unicode est désactivé.</translation>
    </message>
    <message>
        <source>A quick send has 1 to %1 recipients.</source>
        <translation>Un envoi rapide compte de 1 à %1 destinataires.</translation>
    </message>
    <message>
        <source>Recipient %1 is not a number in international form.</source>
        <translation>Le destinataire %1 n’est pas un numéro au format international.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: all recipients have opted out.</source>
        <translation>Il ne reste personne à qui écrire&#xa0;: tous les destinataires se sont désinscrits.</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Envoi rapide</translation>
    </message>
    <message>
        <source>An older copy of the service&apos;s data was put back. Messages of this campaign may have been sent since that copy was made; resume it only if they have not.</source>
        <translation>Une copie plus ancienne des données du service a été restaurée. Des messages de cette campagne ont pu être envoyés depuis cette copie&#xa0;; ne la reprenez que si ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>The service was not running at the scheduled time. Resume the campaign if it is still to be sent.</source>
        <translation>Le service ne fonctionnait pas à la date planifiée. Reprenez la campagne si elle doit encore être envoyée.</translation>
    </message>
    <message>
        <source>The traffic account could not send at the scheduled time. Activate it and give it a gateway, then resume.</source>
        <translation>Le compte d’envoi ne pouvait pas envoyer à la date planifiée. Activez-le et attribuez-lui une passerelle, puis reprenez la campagne.</translation>
    </message>
    <message>
        <source>The campaign could not be started at the scheduled time: %1 Resume it if it is still to be sent.</source>
        <translation>La campagne n’a pas pu démarrer à la date planifiée&#xa0;: %1 Reprenez-la si elle doit encore être envoyée.</translation>
    </message>
    <message>
        <source>You do not belong to this campaign&apos;s traffic account. Ask to be added to it.</source>
        <translation>Vous ne faites pas partie du compte d’envoi de cette campagne. Demandez à y être ajouté.</translation>
    </message>
    <message>
        <source>The text of a campaign may have at most %1 characters.</source>
        <translation>Le texte d’une campagne peut comporter au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A campaign may have at most %1 lists.</source>
        <translation>Une campagne peut avoir au plus %1 listes.</translation>
    </message>
    <message>
        <source>The campaign was made a draft again and changed elsewhere meanwhile. Nothing of this upload is sent. Look at the campaign again, then launch it.</source>
        <translation>Entre-temps, la campagne est redevenue un brouillon et a été modifiée ailleurs. Rien de ce transfert n’est envoyé. Vérifiez de nouveau la campagne, puis lancez-la.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 messages.</source>
        <translation>Un lot contient de 1 à %1 messages.</translation>
    </message>
    <message>
        <source>Message %1 of the batch is not right: it needs a recipient in international form, a text and an encoding.</source>
        <translation>Le message %1 du lot est incorrect&#xa0;: il doit avoir un destinataire au format international, un texte et un encodage.</translation>
    </message>
    <message>
        <source>The service counts message %1 of the batch in another way: %2 parts. Update the program, then try again.</source>
        <translation>Le service compte autrement le message %1 du lot&#xa0;: %2 segments. Mettez le programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more. Clone it to send it again.</source>
        <translation>Cette campagne n’est plus un brouillon. Dupliquez-la pour la renvoyer.</translation>
    </message>
    <message>
        <source>The campaign has no traffic account yet. Choose one.</source>
        <translation>La campagne n’a pas encore de compte d’envoi. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The campaign has no text yet. Write the message.</source>
        <translation>La campagne n’a pas encore de texte. Rédigez le message.</translation>
    </message>
    <message>
        <source>The campaign has no recipients yet. Choose a distribution list.</source>
        <translation>La campagne n’a pas encore de destinataires. Choisissez une liste de diffusion.</translation>
    </message>
    <message>
        <source>One of the campaign&apos;s lists has been deleted. Choose the lists again.</source>
        <translation>L’une des listes de la campagne a été supprimée. Choisissez de nouveau les listes.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready. Wait until its import has ended, or leave it out.</source>
        <translation>La liste «&#xa0;%1&#xa0;» n’est pas prête. Attendez la fin de son importation ou retirez-la.</translation>
    </message>
    <message>
        <source>Another part of the campaign is stored under this number. Start the upload again.</source>
        <translation>Une autre partie de la campagne est enregistrée sous ce numéro. Recommencez le transfert.</translation>
    </message>
    <message>
        <source>The recipients of this campaign are fixed; nothing can be added.</source>
        <translation>Les destinataires de cette campagne sont fixés&#xa0;; rien ne peut être ajouté.</translation>
    </message>
    <message>
        <source>The campaign allows only characters of the GSM alphabet, and a message has others. Change its text.</source>
        <translation>La campagne n’admet que les caractères de l’alphabet GSM, et un message en contient d’autres. Modifiez son texte.</translation>
    </message>
    <message>
        <source>What the service has of this campaign differs from what was sent: %1 messages in %2 parts. Start the upload again.</source>
        <translation>Ce que le service a reçu de cette campagne diffère de ce qui a été envoyé&#xa0;: %1 messages en %2 segments. Recommencez le transfert.</translation>
    </message>
    <message>
        <source>There is a gateway with this id already.</source>
        <translation>Une passerelle porte déjà cet ID.</translation>
    </message>
    <message>
        <source>This type of gateway does not exist.</source>
        <translation>Ce type de passerelle n’existe pas.</translation>
    </message>
    <message>
        <source>A traffic account sends through this gateway. Give that account another gateway first.</source>
        <translation>Un compte d’envoi utilise cette passerelle. Attribuez-lui d’abord une autre passerelle.</translation>
    </message>
    <message>
        <source>Delivery receipts of messages that were sent through this gateway are still due, for at most three days. Delete it when they have come.</source>
        <translation>Des accusés de réception de messages envoyés par cette passerelle sont encore attendus, pendant trois jours au plus. Supprimez-la quand ils seront arrivés.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key could not be read. Both must be PEM files that belong together.</source>
        <translation>Le certificat TLS ou sa clé n’ont pas pu être lus. Les deux doivent être des fichiers PEM correspondant l’un à l’autre.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address to listen at.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP d’écoute.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Stop that program, or choose another port with --listen.</source>
        <translation>Le port %1 est déjà utilisé par un autre programme. Arrêtez ce programme ou choisissez un autre port avec --listen.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1, port %2.</source>
        <translation>Le service ne peut pas écouter sur %1, port %2.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 entries.</source>
        <translation>Un lot contient de 1 à %1 entrées.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch is not right: it needs a number in international form, and fields of at most %2 characters.</source>
        <translation>L’entrée %1 du lot est incorrecte&#xa0;: elle doit avoir un numéro au format international et des champs de %2 caractères au plus.</translation>
    </message>
    <message>
        <source>Another part of the list is stored under this number. Start the import again.</source>
        <translation>Une autre partie de la liste est enregistrée sous ce numéro. Recommencez l’importation.</translation>
    </message>
    <message>
        <source>The parts of a list come in order; the next one is number %1.</source>
        <translation>Les parties d’une liste arrivent dans l’ordre&#xa0;; la suivante porte le numéro %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch has more fields than the list has columns.</source>
        <translation>L’entrée %1 du lot a plus de champs que la liste n’a de colonnes.</translation>
    </message>
    <message>
        <source>Not every part of the list has arrived: %1 entries so far.</source>
        <translation>Toutes les parties de la liste ne sont pas arrivées&#xa0;: %1 entrées pour l’instant.</translation>
    </message>
    <message>
        <source>The list has no entries. Import at least one recipient.</source>
        <translation>La liste n’a aucune entrée. Importez au moins un destinataire.</translation>
    </message>
    <message>
        <source>At most %1 numbers can be checked at once.</source>
        <translation>Il est possible de vérifier au plus %1 numéros à la fois.</translation>
    </message>
    <message>
        <source>Row %1 of the networks is not right: it needs an MCCMNC of 5 or 6 digits, a country of two letters, a name and a price.</source>
        <translation>La ligne %1 des réseaux est incorrecte&#xa0;: elle doit avoir un MCCMNC de 5 ou 6 chiffres, un pays en deux lettres, un nom et un prix.</translation>
    </message>
    <message>
        <source>Row %1 of the prefixes is not right: it needs digits and the MCCMNC of a network that is in the table.</source>
        <translation>La ligne %1 des préfixes est incorrecte&#xa0;: elle doit avoir des chiffres et le MCCMNC d’un réseau de la grille.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>Trop de tentatives. Patientez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>This sign-in was used from two places and has been ended. Sign in again.</source>
        <translation>Cette session a été utilisée à deux endroits et a été fermée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The disk of the service is full, so nothing was saved. Make room on it, then try again.</source>
        <translation>Le disque du service est plein&#xa0;; rien n’a donc été enregistré. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The service&apos;s database is damaged. Stop the service and restore its data folder from a backup.</source>
        <translation>La base de données du service est endommagée. Arrêtez le service et restaurez son dossier de données à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The service&apos;s database is busy. Try again in a moment.</source>
        <translation>La base de données du service est occupée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The service may not write to its data folder. Give it the right to write there, then try again.</source>
        <translation>Le service n’a pas le droit d’écrire dans son dossier de données. Accordez-lui ce droit, puis réessayez.</translation>
    </message>
    <message>
        <source>The service could not read or write its data folder. Check the disk, then try again.</source>
        <translation>Le service n’a pas pu lire ou écrire son dossier de données. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The service could not do this because of an error of its own.</source>
        <translation>Le service n’a pas pu effectuer cette opération à cause d’une erreur interne.</translation>
    </message>
    <message>
        <source>The header of the request is too large.</source>
        <translation>L’en-tête de la requête est trop volumineux.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>Le corps de la requête est trop volumineux.</translation>
    </message>
    <message>
        <source>This is not a valid HTTP request.</source>
        <translation>Ce n’est pas une requête HTTP valide.</translation>
    </message>
    <message>
        <source>The body may be packed with gzip only.</source>
        <translation>Le corps ne peut être compressé qu’avec gzip.</translation>
    </message>
    <message>
        <source>The service has too much to do at this moment. Try again in a few seconds.</source>
        <translation>Le service est surchargé en ce moment. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>There is a user with this e-mail address already.</source>
        <translation>Un utilisateur a déjà cette adresse e-mail.</translation>
    </message>
    <message>
        <source>This status does not exist.</source>
        <translation>Ce statut n’existe pas.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>C’est le dernier administrateur actif. Nommez d’abord quelqu’un d’autre administrateur.</translation>
    </message>
    <message>
        <source>You can only give access to traffic accounts that you belong to.</source>
        <translation>Vous ne pouvez donner accès qu’aux comptes d’envoi dont vous faites partie.</translation>
    </message>
    <message>
        <source>The carrier did not answer.</source>
        <translation>L’opérateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Only some of the parts were sent before the connection was lost.</source>
        <translation>Seule une partie des segments a été envoyée avant la perte de la connexion.</translation>
    </message>
    <message>
        <source>The connection to the carrier was lost while sending: %1</source>
        <translation>La connexion avec l’opérateur a été perdue pendant l’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>The carrier&apos;s host name %1 could not be found. Check it in the gateway&apos;s settings.</source>
        <translation>Le nom d’hôte %1 de l’opérateur est introuvable. Vérifiez-le dans les paramètres de la passerelle.</translation>
    </message>
    <message>
        <source>No connection to the carrier at %1: %2</source>
        <translation>Aucune connexion avec l’opérateur sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No secure connection to the carrier at %1: %2</source>
        <translation>Aucune connexion sécurisée avec l’opérateur sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The carrier at %1 closed the connection.</source>
        <translation>L’opérateur sur %1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>The connection to the carrier at %1 was lost: %2</source>
        <translation>La connexion avec l’opérateur sur %1 a été perdue&#xa0;: %2</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak SMPP.</source>
        <translation>Ce qui répond sur %1 ne parle pas SMPP.</translation>
    </message>
    <message>
        <source>The carrier ended the session.</source>
        <translation>L’opérateur a mis fin à la session.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in: %1. Correct the system ID and the password in the gateway&apos;s settings.</source>
        <translation>L’opérateur a refusé l’authentification&#xa0;: %1. Corrigez l’ID système et le mot de passe dans les paramètres de la passerelle.</translation>
    </message>
    <message>
        <source>The carrier refused the bind: %1.</source>
        <translation>L’opérateur a refusé la liaison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier at %1 did not answer in time.</source>
        <translation>L’opérateur sur %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The carrier at %1 has stopped answering.</source>
        <translation>L’opérateur sur %1 ne répond plus.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Try again in a few seconds.</source>
        <translation>Trop de personnes se connectent en ce moment. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>The service has too little memory to check a password. Try again later.</source>
        <translation>Le service n’a pas assez de mémoire pour vérifier un mot de passe. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This password is too weak. Use at least 8 characters with an upper-case and a lower-case letter, a digit and a special character, and none of the well-known passwords.</source>
        <translation>Ce mot de passe est trop faible. Utilisez au moins 8 caractères avec une majuscule, une minuscule, un chiffre et un caractère spécial, et évitez les mots de passe courants.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask an administrator of your company for it.</source>
        <translation>Votre rôle ne le permet pas. Demandez ce droit à un administrateur de votre entreprise.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>La bibliothèque de chiffrement n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The key file of the data folder could not be read or written. Check its permissions.</source>
        <translation>Le fichier de clé du dossier de données n’a pas pu être lu ou écrit. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The key file of the data folder is damaged. Restore it from a backup, or delete it and enter the passwords of all gateways again.</source>
        <translation>Le fichier de clé du dossier de données est endommagé. Restaurez-le à partir d’une sauvegarde, ou supprimez-le et saisissez de nouveau les mots de passe de toutes les passerelles.</translation>
    </message>
    <message>
        <source>The stored password cannot be read with the key of this data folder. Enter it again.</source>
        <translation>Le mot de passe enregistré ne peut pas être lu avec la clé de ce dossier de données. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The text of a template may have at most %1 characters.</source>
        <translation>Le texte d’un modèle peut comporter au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The service ended before the answer came.</source>
        <translation>Le service s’est arrêté avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The connection was ended before the answer came.</source>
        <translation>La connexion a été interrompue avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The campaign has changed meanwhile, so this is not possible any more.</source>
        <translation>La campagne a changé entre-temps&#xa0;; cette opération n’est plus possible.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>The campaign “%1” on this list failed: %2</source>
        <translation>La campagne «&#xa0;%1&#xa0;» envoyée à cette liste a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>No message could be sent. The carrier&apos;s error code: %1</source>
        <translation>Aucun message n’a pu être envoyé. Code d’erreur de l’opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The built-in numbering plan is missing from this build.</source>
        <translation>Le plan de numérotation intégré est absent de ce programme.</translation>
    </message>
    <message>
        <source>invalid message length</source>
        <translation>longueur de message non valide</translation>
    </message>
    <message>
        <source>invalid command length</source>
        <translation>longueur de commande non valide</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>commande non valide</translation>
    </message>
    <message>
        <source>not allowed in this bind state</source>
        <translation>non autorisé dans cet état de liaison</translation>
    </message>
    <message>
        <source>already bound</source>
        <translation>liaison déjà établie</translation>
    </message>
    <message>
        <source>system error at the carrier</source>
        <translation>erreur système chez l’opérateur</translation>
    </message>
    <message>
        <source>invalid sender</source>
        <translation>expéditeur non valide</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <translation>destinataire non valide</translation>
    </message>
    <message>
        <source>bind failed</source>
        <translation>échec de la liaison</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mot de passe incorrect</translation>
    </message>
    <message>
        <source>unknown system ID</source>
        <translation>ID système inconnu</translation>
    </message>
    <message>
        <source>cancel failed</source>
        <translation>échec de l’annulation</translation>
    </message>
    <message>
        <source>message queue full</source>
        <translation>file d’attente des messages pleine</translation>
    </message>
    <message>
        <source>invalid service type</source>
        <translation>type de service non valide</translation>
    </message>
    <message>
        <source>invalid esm_class</source>
        <translation>esm_class non valide</translation>
    </message>
    <message>
        <source>submit failed</source>
        <translation>échec de la soumission</translation>
    </message>
    <message>
        <source>invalid type of number of the sender</source>
        <translation>type de numéro de l’expéditeur non valide</translation>
    </message>
    <message>
        <source>invalid numbering plan of the sender</source>
        <translation>plan de numérotation de l’expéditeur non valide</translation>
    </message>
    <message>
        <source>invalid type of number of the recipient</source>
        <translation>type de numéro du destinataire non valide</translation>
    </message>
    <message>
        <source>invalid numbering plan of the recipient</source>
        <translation>plan de numérotation du destinataire non valide</translation>
    </message>
    <message>
        <source>invalid system type</source>
        <translation>type de système non valide</translation>
    </message>
    <message>
        <source>too many messages at a time</source>
        <translation>trop de messages à la fois</translation>
    </message>
    <message>
        <source>invalid scheduled time</source>
        <translation>date planifiée non valide</translation>
    </message>
    <message>
        <source>invalid validity period</source>
        <translation>durée de validité non valide</translation>
    </message>
    <message>
        <source>temporary error at the receiver</source>
        <translation>erreur temporaire chez le destinataire</translation>
    </message>
    <message>
        <source>permanent error at the receiver</source>
        <translation>erreur permanente chez le destinataire</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>The number of the part is not right.</source>
        <translation>Le numéro de la partie est incorrect.</translation>
    </message>
    <message>
        <source>The body could not be unpacked.</source>
        <translation>Le corps n’a pas pu être décompressé.</translation>
    </message>
    <message>
        <source>The packed body of the request is damaged.</source>
        <translation>Le corps compressé de la requête est endommagé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions, or choose another folder.</source>
        <translation>Impossible de créer le dossier %1. Vérifiez les autorisations ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Practice carrier</source>
        <translation>Opérateur fictif</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Another campaign service is already using the folder %1. Stop it first, or choose another folder.</source>
        <translation>Un autre service de campagnes utilise déjà le dossier %1. Arrêtez-le d’abord ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez ses autorisations ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The data folder was made by a newer version of this program. Install that version, or restore a backup from before the update.</source>
        <translation>Le dossier de données provient d’une version plus récente de ce programme. Installez cette version ou restaurez une sauvegarde antérieure à la mise à jour.</translation>
    </message>
    <message>
        <source>The program is not complete: a step of its database is missing. Install it again.</source>
        <translation>Le programme est incomplet&#xa0;: une étape de sa base de données est absente. Réinstallez-le.</translation>
    </message>
    <message>
        <source>Everything has to be fetched from the service again.</source>
        <translation>Tout doit être récupéré de nouveau auprès du service.</translation>
    </message>
    <message>
        <source>The name of a setting has small letters, digits, dots and dashes.</source>
        <translation>Le nom d’un paramètre se compose de minuscules, de chiffres, de points et de tirets.</translation>
    </message>
    <message>
        <source>The fields of a setting are missing.</source>
        <translation>Les champs d’un paramètre manquent.</translation>
    </message>
    <message>
        <source>The name of a field may have 1 to %1 characters.</source>
        <translation>Le nom d’un champ peut comporter de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>A setting may have at most %1 bytes.</source>
        <translation>Un paramètre peut comporter au plus %1 octets.</translation>
    </message>
    <message>
        <source>There are too many settings of this user already.</source>
        <translation>Cet utilisateur a déjà trop de paramètres.</translation>
    </message>
    <message>
        <source>These are example data: their messages only go to the practice carrier. Open your own workspace to use a real one.</source>
        <translation>Ce sont des données d’exemple&#xa0;: leurs messages ne vont qu’à l’opérateur fictif. Ouvrez votre propre espace de travail pour utiliser un véritable opérateur.</translation>
    </message>
    <message>
        <source>The gateway has been set to take texts in another way meanwhile, so that the message may take another number of SMS. Nothing was sent; look at the number, then send it again.</source>
        <translation>La passerelle a entre-temps été réglée pour transmettre les textes autrement&#xa0;; le message peut donc occuper un autre nombre de SMS. Rien n’a été envoyé&#xa0;; vérifiez ce nombre, puis envoyez de nouveau le message.</translation>
    </message>
    <message>
        <source>The unfinished example data in %1 cannot be deleted. Delete the folder, then try again.</source>
        <translation>Les données d’exemple inachevées dans %1 ne peuvent pas être supprimées. Supprimez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>This folder has data of its own, so no example data were put into it.</source>
        <translation>Ce dossier contient ses propres données&#xa0;; aucune donnée d’exemple n’y a donc été placée.</translation>
    </message>
    <message>
        <source>Making the example data was cancelled.</source>
        <translation>La création des données d’exemple a été annulée.</translation>
    </message>
    <message>
        <source>A notification is unread, read or archived.</source>
        <translation>Une notification est non lue, lue ou archivée.</translation>
    </message>
    <message>
        <source>From 1 to %1 notifications can be marked at once.</source>
        <translation>Il est possible de marquer de 1 à %1 notifications à la fois.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked: its messages would take more SMS than were shown. Resume it if they may, or cancel it.</source>
        <translation>La passerelle accepte les textes autrement que lors de la vérification de cette campagne&#xa0;: ses messages demanderaient plus de SMS que ce qui a été affiché. Reprenez-la si cela vous convient, ou annulez-la.</translation>
    </message>
    <message>
        <source>The example data in %1 cannot be read. Close other programs that use them, then try again.</source>
        <translation>Les données d’exemple dans %1 ne peuvent pas être lues. Fermez les autres programmes qui les utilisent, puis réessayez.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked, and cannot send some of its messages any more. Set the gateway back and resume the campaign, or cancel it.</source>
        <translation>La passerelle accepte les textes autrement que lors de la vérification de cette campagne et ne peut plus envoyer certains de ses messages. Rétablissez la passerelle et reprenez la campagne, ou annulez-la.</translation>
    </message>
</context>
</TS>
