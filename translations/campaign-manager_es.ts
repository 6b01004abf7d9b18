<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Faulted</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remitido</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>About to be sent</source>
        <translation>A punto de enviarse</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Waiting for another try</source>
        <translation>En espera de otro intento</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Accepted by the carrier</source>
        <translation>Aceptado por el operador</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>CountryNames</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Isla de la Ascensión</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua And Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Islas Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Congo Kinshasa</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo Brazzaville</source>
        <translation>República del Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Isla Clipperton</translation>
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
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego García</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ceuta And Melilla</source>
        <translation>Ceuta y Melilla</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
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
        <translation>Groenlandia</translation>
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
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia And South Sandwich Islands</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
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
        <translation>Guinea-Bisáu</translation>
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
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Islas Canarias</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Saint Kitts And Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
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
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
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
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
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
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Saint Pierre And Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios Palestinos</translation>
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
        <translation>Catar</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Territorios alejados de Oceanía</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard And Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
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
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Sao Tome And Principe</source>
        <translation>Santo Tomé y Príncipe</translation>
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
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Tristan Da Cunha</source>
        <translation>Tristán de Acuña</translation>
    </message>
    <message>
        <source>Turks And Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
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
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad And Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Islas menores alejadas de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent And Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Islas Vírgenes de EE.&#xa0;UU.</translation>
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
        <translation>Wallis y Futuna</translation>
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
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>The distribution list “%1” is ready: %Ln recipient(s).</source>
        <translation>
            <numerusform>La lista de distribución «%1» está disponible: %Ln destinatario.</numerusform>
            <numerusform>La lista de distribución «%1» está disponible: %Ln destinatarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The distribution list “%1” needs a look. %2</source>
        <translation>Revise la lista de distribución «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has started: %Ln message(s) are on their way.</source>
        <translation>
            <numerusform>La campaña «%1» se ha iniciado: %Ln mensaje está en camino.</numerusform>
            <numerusform>La campaña «%1» se ha iniciado: %Ln mensajes están en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” has been sent: %Ln message(s).</source>
        <translation>
            <numerusform>La campaña «%1» se ha enviado: %Ln mensaje.</numerusform>
            <numerusform>La campaña «%1» se ha enviado: %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign “%1” was paused: %Ln message(s) wait.</source>
        <translation>
            <numerusform>La campaña «%1» se ha pausado: %Ln mensaje en espera.</numerusform>
            <numerusform>La campaña «%1» se ha pausado: %Ln mensajes en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign “%1” waits for your decision. %2</source>
        <translation>La campaña «%1» espera su decisión. %2</translation>
    </message>
    <message>
        <source>The campaign “%1” failed. %2</source>
        <translation>La campaña «%1» ha fallado. %2</translation>
    </message>
    <message>
        <source>The e-mail address %1 is still to be confirmed. Open the link in the mail that was sent there.</source>
        <translation>La dirección de correo electrónico %1 aún no está confirmada. Abra el enlace del mensaje que se envió a esa dirección.</translation>
    </message>
    <message>
        <source>80 % of the budget “%1” is spent.</source>
        <translation>Se ha gastado el 80&#xa0;% del presupuesto «%1».</translation>
    </message>
    <message>
        <source>The budget “%1” is spent.</source>
        <translation>Se ha agotado el presupuesto «%1».</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Import contacts, create SMS campaigns, send them and follow what became of each message.</source>
        <translation>Importar contactos, crear campañas de SMS, enviarlas y seguir qué ha sido de cada mensaje.</translation>
    </message>
    <message>
        <source>Where workspaces, caches and settings are kept.</source>
        <translation>Dónde se guardan los espacios de trabajo, las cachés y la configuración.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Does the main job by itself in a new workspace below this folder, saves pictures there, and ends with 0 when all went well.</source>
        <translation>Hace por sí solo el trabajo principal en un nuevo espacio de trabajo dentro de esta carpeta, guarda allí imágenes y termina con 0 si todo ha ido bien.</translation>
    </message>
    <message>
        <source>Ends as soon as the window is painted, for measuring the start.</source>
        <translation>Termina en cuanto se dibuja la ventana; sirve para medir el arranque.</translation>
    </message>
    <message>
        <source>Shows every shared widget on one page, for those who build screens.</source>
        <translation>Muestra todos los controles compartidos en una página, para quienes diseñan pantallas.</translation>
    </message>
    <message>
        <source>The language of the interface: en, de, fr …</source>
        <translation>El idioma de la interfaz: en, de, fr …</translation>
    </message>
    <message>
        <source>With --smoke-test: also every screen while it waits, with nothing in it, and after a failure.</source>
        <translation>Con --smoke-test: también cada pantalla mientras espera, sin contenido y después de un error.</translation>
    </message>
    <message>
        <source>With --smoke-test: on example data.</source>
        <translation>Con --smoke-test: con datos de ejemplo.</translation>
    </message>
    <message>
        <source>Begins on this page: dashboard, contacts, campaigns, history …</source>
        <translation>Empieza en esta página: dashboard, contacts, campaigns, history …</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>A file with contacts to import.</source>
        <translation>Un archivo con contactos para importar.</translation>
    </message>
</context>
<context>
    <name>TableTour</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Opens a panel at the side. Choose what you look for and press Search; what is set stands above the table, and a click on it takes it away.</source>
        <translation>Abre un panel lateral. Elija lo que busca y pulse «Buscar». Los filtros activos aparecen encima de la tabla; haga clic en uno para quitarlo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose which columns the table shows. Your choice is remembered.</source>
        <translation>Elija qué columnas muestra la tabla. La elección se recuerda.</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Casillas</translation>
    </message>
    <message>
        <source>Check single rows, or the box in the heading for the whole page. A bar at the bottom then shows what you can do with them.</source>
        <translation>Marque filas sueltas, o la casilla del encabezado para toda la página. Una barra en la parte inferior muestra entonces lo que se puede hacer con ellas.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>How many rows a page has, which of them you see, and the way to the other pages.</source>
        <translation>Cuántas filas tiene una página, cuáles de ellas se ven y cómo ir a las demás páginas.</translation>
    </message>
</context>
<context>
    <name>brand</name>
    <message>
        <source>The logo %1 cannot be read.</source>
        <translation>No se puede leer el logotipo %1.</translation>
    </message>
    <message>
        <source>The brand %1 cannot be read.</source>
        <translation>No se puede leer la marca %1.</translation>
    </message>
    <message>
        <source>The name must have 1 to %1 characters, on one line.</source>
        <translation>El nombre debe tener de 1 a %1 caracteres, en una sola línea.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #rrggbb, for example #6C4DE6.</source>
        <translation>«%1» no es un color. Escríbalo como #rrggbb, por ejemplo #6C4DE6.</translation>
    </message>
    <message>
        <source>“links” must be an object.</source>
        <translation>«links» debe ser un objeto.</translation>
    </message>
    <message>
        <source>There is no link “%1”. Known are: %2.</source>
        <translation>No existe el enlace «%1». Los conocidos son: %2.</translation>
    </message>
    <message>
        <source>The link “%1” must begin with https:// or mailto: and have at most %2 characters.</source>
        <translation>El enlace «%1» debe empezar por https:// o mailto: y tener como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Known are: %2.</source>
        <translation>No existe el campo «%1». Los conocidos son: %2.</translation>
    </message>
    <message>
        <source>The logo is not a whole PNG file.</source>
        <translation>El logotipo no es un archivo PNG completo.</translation>
    </message>
    <message>
        <source>The logo must have at most 1024 pixels on each side.</source>
        <translation>El logotipo debe tener como máximo 1024 píxeles por lado.</translation>
    </message>
    <message>
        <source>The logo has a document type or entities, which are not allowed. Save it as plain SVG.</source>
        <translation>El logotipo contiene un tipo de documento o entidades, que no están permitidos. Guárdelo como SVG simple.</translation>
    </message>
    <message>
        <source>The logo is neither an SVG nor a PNG file.</source>
        <translation>El logotipo no es un archivo SVG ni PNG.</translation>
    </message>
    <message>
        <source>The logo is too complicated: at most 2000 shapes, 32 levels deep.</source>
        <translation>El logotipo es demasiado complejo: como máximo 2000 formas y 32 niveles de profundidad.</translation>
    </message>
    <message>
        <source>The logo is larger than 64 KiB.</source>
        <translation>El logotipo ocupa más de 64 KiB.</translation>
    </message>
    <message>
        <source>A brand has at most 8 colours for charts.</source>
        <translation>Una marca tiene como máximo 8 colores para los gráficos.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>The logo is not in base64.</source>
        <translation>El logotipo no está en base64.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The local data cannot be read or written. Check the disk and the rights of the folder.</source>
        <translation>No se pueden leer o escribir los datos locales. Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The local data were made by a newer version of this program. Install that version.</source>
        <translation>Los datos locales proceden de una versión más reciente de este programa. Instale esa versión.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Ya no existe. Es posible que alguien lo haya eliminado.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Another program uses the local data at the moment. Try again shortly.</source>
        <translation>Otro programa está usando los datos locales. Vuelva a intentarlo en unos momentos.</translation>
    </message>
    <message>
        <source>The disk is full, so the local data cannot be saved. Make room on it; the program then goes on.</source>
        <translation>El disco está lleno y no se pueden guardar los datos locales. Libere espacio; después, el programa continuará.</translation>
    </message>
    <message>
        <source>The local data are damaged. They are set aside and fetched again from the service.</source>
        <translation>Los datos locales están dañados. Se apartan y se vuelven a obtener del servicio.</translation>
    </message>
    <message>
        <source>The local data could not be read or changed, because of an error in this program.</source>
        <translation>No se pudieron leer o modificar los datos locales por un error de este programa.</translation>
    </message>
    <message>
        <source>The service sent data that this program does not understand. Update the program, or tell the administrator of the service.</source>
        <translation>El servicio ha enviado datos que este programa no entiende. Actualice el programa o avise al administrador del servicio.</translation>
    </message>
</context>
<context>
    <name>cm::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.

Built with Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite and QtKeychain. Icons by Lucide (ISC), typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior.

Creado con Qt, libphonenumber, Boost, OpenSSL, libsodium, SQLite y QtKeychain. Iconos de Lucide (ISC), tipo de letra Inter (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>cm::AccountBox</name>
    <message>
        <source>Choose a traffic account</source>
        <translation>Elegir una cuenta de envío</translation>
    </message>
    <message>
        <source>There is no active campaign account</source>
        <translation>No hay ninguna cuenta de campañas activa</translation>
    </message>
</context>
<context>
    <name>cm::AccountButton</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>cm::AccountDialog</name>
    <message>
        <source>Create campaign account</source>
        <translation>Crear cuenta de campañas</translation>
    </message>
    <message>
        <source>Edit traffic account</source>
        <translation>Editar cuenta de envío</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nombre &amp;visible</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Pasarela</translation>
    </message>
    <message>
        <source>&amp;When nobody knows whether a message was sent</source>
        <translation>&amp;Si no se sabe si un mensaje se ha enviado</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Activa</translation>
    </message>
    <message>
        <source>Campaigns and quick sends go out through an account of this type, and its gateway.</source>
        <translation>Las campañas y los envíos rápidos salen por una cuenta de este tipo y por su pasarela.</translation>
    </message>
    <message>
        <source>Fixed: the carrier and the statistics know the account by this name.</source>
        <translation>Fijo: el operador y las estadísticas conocen la cuenta por este nombre.</translation>
    </message>
    <message>
        <source>Like the account name</source>
        <translation>Igual que el nombre de la cuenta</translation>
    </message>
    <message>
        <source>What the users of the account see.</source>
        <translation>Lo que ven los usuarios de la cuenta.</translation>
    </message>
    <message>
        <source>Choose a gateway</source>
        <translation>Elegir una pasarela</translation>
    </message>
    <message>
        <source>Wait for the delivery receipt (nobody gets it twice)</source>
        <translation>Esperar el acuse de recibo (nadie lo recibe dos veces)</translation>
    </message>
    <message>
        <source>Send it again (somebody could get it twice)</source>
        <translation>Enviarlo de nuevo (alguien podría recibirlo dos veces)</translation>
    </message>
    <message>
        <source>When the connection breaks before the carrier has answered, the message may have been sent or not. No protocol can tell.</source>
        <translation>Si la conexión se corta antes de que el operador responda, el mensaje puede haberse enviado o no. Ningún protocolo permite saberlo.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Ponga un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Choose the gateway that its messages leave through.</source>
        <translation>Elija la pasarela por la que salen sus mensajes.</translation>
    </message>
</context>
<context>
    <name>cm::AccountTableModel</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>cm::AccountsScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>No traffic accounts</source>
        <translation>No hay cuentas de envío</translation>
    </message>
    <message>
        <source>Campaigns go out through a traffic account of type Campaign. An administrator gives you one.</source>
        <translation>Las campañas salen por una cuenta de envío del tipo «Campaña». La asigna un administrador.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Create campaign account</source>
        <translation>Crear cuenta de campañas</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Cuentas de envío</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Account “%1” saved</source>
        <translation>Cuenta «%1» guardada</translation>
    </message>
    <message>
        <source>“%1” is active</source>
        <translation>«%1» está activa</translation>
    </message>
    <message>
        <source>“%1” is inactive</source>
        <translation>«%1» está inactiva</translation>
    </message>
    <message>
        <source>Deactivate this account?</source>
        <translation>¿Desactivar esta cuenta?</translation>
    </message>
    <message>
        <source>Nothing can be sent through “%1” until it is active again. Its messages stay in the statistics and the history.</source>
        <translation>No se podrá enviar nada por «%1» hasta que vuelva a estar activa. Sus mensajes permanecen en las estadísticas y el historial.</translation>
    </message>
    <message>
        <source>Accounts, gateways, prices</source>
        <translation>Cuentas, pasarelas, precios</translation>
    </message>
    <message>
        <source>Traffic accounts are what people send through. Who administrates also finds the gateways to the carriers and the price table here.</source>
        <translation>Los envíos se hacen a través de las cuentas de envío. Los administradores encuentran aquí también las pasarelas a los operadores y la tabla de precios.</translation>
    </message>
    <message>
        <source>Type a part of an account&apos;s name.</source>
        <translation>Escriba una parte del nombre de una cuenta.</translation>
    </message>
    <message>
        <source>A new account that campaigns can be sent through, and the gateway that it uses.</source>
        <translation>Una cuenta nueva por la que se pueden enviar campañas, con la pasarela que usa.</translation>
    </message>
    <message>
        <source>An account decides who may send and through which gateway. Sending needs an active one of type Campaign.</source>
        <translation>Una cuenta determina quién puede enviar y por qué pasarela. Para enviar se necesita una activa de tipo Campaña.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>The name that you see when you choose an account. You can change it.</source>
        <translation>El nombre que se ve al elegir una cuenta. Se puede cambiar.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Campaign accounts are for campaigns; HTTP and SMPP accounts are for other programs.</source>
        <translation>Las cuentas de campañas son para campañas; las cuentas HTTP y SMPP son para otros programas.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Inactive accounts can be looked at in the statistics and the history, but not be sent through.</source>
        <translation>Las cuentas inactivas se pueden consultar en las estadísticas y el historial, pero no se puede enviar por ellas.</translation>
    </message>
</context>
<context>
    <name>cm::AddListScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Definir marcadores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Importando contactos</translation>
    </message>
    <message>
        <source>You can leave this page: the import goes on, and the progress stays at the bottom of the window.</source>
        <translation>Se puede salir de esta página: la importación continúa y el progreso se muestra en la parte inferior de la ventana.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Añadir lista de distribución</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation>Se canceló la importación. No se ha conservado nada de ella.</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Dos pasos</translation>
    </message>
    <message>
        <source>First the contacts, then what each of their columns is.</source>
        <translation>Primero los contactos; después, qué es cada una de sus columnas.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Looks into the contacts and shows what was found.</source>
        <translation>Examina los contactos y muestra lo que se ha encontrado.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Checks every row and makes the list. A report says what was not taken over, and why.</source>
        <translation>Comprueba cada fila y crea la lista. Un informe indica qué no se ha incorporado y por qué.</translation>
    </message>
    <message>
        <source>An import is already open. Finish it first.</source>
        <translation>Ya hay una importación abierta. Termínela primero.</translation>
    </message>
</context>
<context>
    <name>cm::AttentionBar</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Discard the edit?</source>
        <translation>¿Descartar el cambio?</translation>
    </message>
    <message>
        <source>%1 goes back to what the service has.</source>
        <translation>%1: se recuperará el estado que tiene en el servicio.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 was not accepted: %2</source>
        <translation>%1: no se aceptó el cambio. %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n más)</numerusform>
            <numerusform>(%n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::BatchProducer</name>
    <message>
        <source>The messages of this campaign no longer come out as those that are already on the service, because a list or the program has changed. Nothing was sent; please launch the campaign again.</source>
        <translation>Los mensajes de esta campaña ya no coinciden con los que están en el servicio, porque ha cambiado una lista o el programa. No se ha enviado nada; vuelva a lanzar la campaña.</translation>
    </message>
</context>
<context>
    <name>cm::BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n notificación no leída</numerusform>
            <numerusform>%n notificaciones no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>No unread notifications</source>
        <translation>No hay notificaciones sin leer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nothing to tell you yet. What happens to your lists and campaigns is said here.</source>
        <translation>Aún no hay novedades. Aquí se indica lo que ocurre con las listas y las campañas.</translation>
    </message>
    <message>
        <source>On the desktop, too, while I work elsewhere</source>
        <translation>También en el escritorio, mientras trabajo en otra cosa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todas como leídas</translation>
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
        <translation>En proceso</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1&#xa0;% completado</translation>
    </message>
</context>
<context>
    <name>cm::CampaignDraft</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Ponga un nombre a la campaña.</translation>
    </message>
    <message numerus="yes">
        <source>The name needs at least %n character(s).</source>
        <translation>
            <numerusform>El nombre necesita al menos %n carácter.</numerusform>
            <numerusform>El nombre necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>El nombre puede tener como máximo %n carácter.</numerusform>
            <numerusform>El nombre puede tener como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The placeholder “%1” is defined twice. Remove one of them.</source>
        <translation>El marcador «%1» está definido dos veces. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Choose the column that fills the placeholder “%1”.</source>
        <translation>Elija la columna que rellena el marcador «%1».</translation>
    </message>
    <message>
        <source>The placeholder “%1” is filled from the column “%2”, which none of the chosen lists has. Choose another column.</source>
        <translation>El marcador «%1» se rellena con la columna «%2», que no está en ninguna de las listas elegidas. Elija otra columna.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Escriba el mensaje.</translation>
    </message>
    <message>
        <source>There is no placeholder “%1”. Choose one from the Placeholders menu, or correct the name.</source>
        <translation>No existe el marcador «%1». Elija uno en el menú «Marcadores» o corrija el nombre.</translation>
    </message>
    <message>
        <source>The list “%2” has no column for the placeholder “%1”. Leave the list out, or choose a placeholder that all lists have.</source>
        <translation>La lista «%2» no tiene ninguna columna para el marcador «%1». Omita la lista o elija un marcador que tengan todas las listas.</translation>
    </message>
    <message>
        <source>Choose at least one contact list.</source>
        <translation>Elija al menos una lista de contactos.</translation>
    </message>
    <message>
        <source>The list “%1” is still in progress. Wait until it is ready, or choose another one.</source>
        <translation>La lista «%1» aún está en curso. Espere a que esté disponible o elija otra.</translation>
    </message>
    <message>
        <source>The chosen lists have no entries.</source>
        <translation>Las listas elegidas no tienen entradas.</translation>
    </message>
    <message>
        <source>Enter the day and the time, as in 31/12/2026 18:00.</source>
        <translation>Introduzca el día y la hora, por ejemplo 31/12/2026 18:00.</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that lies ahead.</source>
        <translation>Esa hora ya ha pasado. Elija una futura.</translation>
    </message>
    <message>
        <source>Choose the traffic account that the campaign is sent through.</source>
        <translation>Elija la cuenta de envío por la que se envía la campaña.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignFacts</name>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>SMS count</source>
        <translation>Número de SMS</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Cuenta de envío</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Lanzada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coste hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each recipient</source>
        <translation>
            <numerusform>%Ln SMS por destinatario</numerusform>
            <numerusform>%Ln SMS por destinatario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln en total</numerusform>
            <numerusform>%Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Unicode)</source>
        <translation>%1 (Unicode)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
</context>
<context>
    <name>cm::CampaignScreen</name>
    <message>
        <source>This campaign is no longer there</source>
        <translation>Esta campaña ya no existe</translation>
    </message>
    <message>
        <source>It was deleted, or you may no longer see it.</source>
        <translation>Se eliminó o ya no tiene permiso para verla.</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Cancel campaign</source>
        <translation>A&amp;nular campaña</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Editar borrador</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>C&amp;lone</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>The campaign goes on</source>
        <translation>La campaña continúa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Listas de distribución</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Vista previa del mensaje</translation>
    </message>
    <message>
        <source>sent of %1 in total</source>
        <translation>enviados de un total de %1</translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Una lista que ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick send: the numbers were typed in</source>
        <translation>Envío rápido: los números se escribieron a mano</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Aún no se ha elegido ninguna lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinatario</numerusform>
            <numerusform>%Ln destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause this campaign?</source>
        <translation>¿Pausar esta campaña?</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet wait until you resume. Those on their way still arrive.</source>
        <translation>Los mensajes que aún no se han enviado esperan hasta que se reanude. Los que ya están en camino seguirán llegando.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The campaign is paused</source>
        <translation>La campaña está en pausa</translation>
    </message>
    <message>
        <source>Cancel this campaign?</source>
        <translation>¿Anular esta campaña?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not been sent yet and will never be. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln mensaje aún no se ha enviado y no se enviará nunca. Esta acción no se puede deshacer.</numerusform>
            <numerusform>%Ln mensajes aún no se han enviado y no se enviarán nunca. Esta acción no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Anular campaña</translation>
    </message>
    <message>
        <source>The campaign was canceled</source>
        <translation>Se anuló la campaña</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>«%1» guardada como borrador</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>¿Eliminar este borrador?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>«%1» se eliminará definitivamente. No se ha enviado nada de ella.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Borrador «%1» eliminado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where the campaign stands, from draft to completed.</source>
        <translation>En qué punto está la campaña, de borrador a completada.</translation>
    </message>
    <message>
        <source>Stops the sending at once. What has left already stays sent; Resume goes on where it stopped.</source>
        <translation>Detiene el envío al instante. Lo que ya ha salido queda enviado; «Reanudar» continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Goes on where the sending was stopped.</source>
        <translation>Continúa donde se detuvo el envío.</translation>
    </message>
    <message>
        <source>Stops the campaign for good. What has not been sent is not sent any more.</source>
        <translation>Detiene la campaña definitivamente. Lo que no se ha enviado ya no se envía.</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Editar borrador</translation>
    </message>
    <message>
        <source>Goes on with the draft.</source>
        <translation>Continúa con el borrador.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Every single message of this campaign, in the message history.</source>
        <translation>Todos los mensajes de esta campaña, uno por uno, en el historial de mensajes.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Makes a draft with the same sender, lists and message, and a name of its own.</source>
        <translation>Crea un borrador con el mismo remitente, las mismas listas y el mismo mensaje, y con un nombre propio.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Sent, delivered, undelivered and on the way, while it happens.</source>
        <translation>Enviados, entregados, no entregados y en camino, en tiempo real.</translation>
    </message>
    <message>
        <source>Who the campaign went to, list by list.</source>
        <translation>A quién se envió la campaña, lista por lista.</translation>
    </message>
    <message>
        <source>Sender, text, number of SMS and characters, and the times.</source>
        <translation>Remitente, texto, número de SMS y de caracteres, y las horas.</translation>
    </message>
    <message>
        <source>The message as a recipient gets it. Walk through the recipients.</source>
        <translation>El mensaje tal como lo recibe un destinatario. Recorra los destinatarios.</translation>
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
        <translation>En pausa (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Enviados / Total</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>cm::Campaigns</name>
    <message>
        <source>A draft. Nothing is sent until you launch it.</source>
        <translation>Un borrador. No se envía nada hasta que se lance.</translation>
    </message>
    <message>
        <source>Starts by itself on %1, also when this program is closed.</source>
        <translation>Se inicia automáticamente el %1, aunque este programa esté cerrado.</translation>
    </message>
    <message>
        <source>The messages are being prepared. Nothing has been sent yet.</source>
        <translation>Se están preparando los mensajes. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The messages are on their way.</source>
        <translation>Los mensajes están en camino.</translation>
    </message>
    <message>
        <source>What has not been sent yet waits until you resume.</source>
        <translation>Lo que aún no se ha enviado espera hasta que se reanude.</translation>
    </message>
    <message>
        <source>It was canceled; what had not been sent by then will not be sent.</source>
        <translation>Se anuló; lo que no se había enviado hasta entonces no se enviará.</translation>
    </message>
    <message>
        <source>Every message has been sent, and every receipt is here.</source>
        <translation>Se han enviado todos los mensajes y han llegado todos los acuses.</translation>
    </message>
    <message>
        <source>Every message has been sent. Receipts may still arrive.</source>
        <translation>Se han enviado todos los mensajes. Aún pueden llegar acuses.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>No se pudo enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in doubt</source>
        <translation>
            <numerusform>%n mensaje en duda</numerusform>
            <numerusform>%n mensajes en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the connection broke before the carrier confirmed. It may have sent them or not, and nobody can tell until its delivery receipt arrives.</source>
        <translation>%1: la conexión se cortó antes de que el operador confirmara. Puede haberlos enviado o no, y nadie puede saberlo hasta que llegue el acuse de recibo.</translation>
    </message>
    <message>
        <source>They are not sent again by themselves, so that nobody gets a message twice.</source>
        <translation>No se vuelven a enviar automáticamente, para que nadie reciba un mensaje dos veces.</translation>
    </message>
    <message>
        <source>This traffic account sends them again, so that a recipient could get one twice.</source>
        <translation>Esta cuenta de envío los envía de nuevo, por lo que un destinatario podría recibir uno dos veces.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is not in the SMS alphabet, and Unicode is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>«%1» (carácter %2) no está en el alfabeto SMS y Unicode está desactivado en la configuración. Sustitúyalo o active Unicode.</translation>
    </message>
    <message>
        <source>“%1” (character %2) makes it a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>«%1» (carácter %2) lo convierte en un mensaje Unicode: 70 caracteres por SMS en lugar de 160.</translation>
    </message>
    <message numerus="yes">
        <source>In the SMS alphabet it would be %n SMS.</source>
        <translation>
            <numerusform>En el alfabeto SMS sería %n SMS.</numerusform>
            <numerusform>En el alfabeto SMS serían %n SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (character %2) counts twice; without such characters it would be %n SMS.</source>
        <translation>
            <numerusform>«%1» (carácter %2) cuenta doble; sin estos caracteres sería %n SMS.</numerusform>
            <numerusform>«%1» (carácter %2) cuenta doble; sin estos caracteres serían %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second SMS begins with “%1” (character %2).</source>
        <translation>El segundo SMS empieza por «%1» (carácter %2).</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>sin precio conocido</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>aprox. %1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message numerus="yes">
        <source>With the letters that this gateway adds to the SMS alphabet it takes %1 instead of %n SMS.</source>
        <translation>
            <numerusform>Con las letras que esta pasarela añade al alfabeto SMS, ocupa %1 SMS en lugar de %n.</numerusform>
            <numerusform>Con las letras que esta pasarela añade al alfabeto SMS, ocupa %1 SMS en lugar de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway of this traffic account cannot carry “%1” (character %2) in the SMS alphabet. It becomes a Unicode message: 70 characters in one SMS instead of 160.</source>
        <translation>La pasarela de esta cuenta de envío no puede transmitir «%1» (carácter %2) en el alfabeto SMS. Se convierte en un mensaje Unicode: 70 caracteres por SMS en lugar de 160.</translation>
    </message>
</context>
<context>
    <name>cm::CampaignsScreen</name>
    <message>
        <source>Search names</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aún no hay campañas</translation>
    </message>
    <message>
        <source>A campaign sends one message to everybody on your lists, personalized for each of them.</source>
        <translation>Una campaña envía un mensaje a todas las personas de las listas, personalizado para cada una.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>Ver detalles</translation>
    </message>
    <message>
        <source>Clone campaign</source>
        <translation>Duplicar campaña</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Editar borrador</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>«%1» guardada como borrador</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>¿Eliminar este borrador?</translation>
    </message>
    <message>
        <source>“%1” is deleted for good. Nothing of it was sent.</source>
        <translation>«%1» se eliminará definitivamente. No se ha enviado nada de ella.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Draft “%1” deleted</source>
        <translation>Borrador «%1» eliminado</translation>
    </message>
    <message>
        <source>Type a part of a campaign&apos;s name.</source>
        <translation>Escriba una parte del nombre de una campaña.</translation>
    </message>
    <message>
        <source>Starts a new campaign: who it is from, who gets it, and what it says.</source>
        <translation>Empieza una campaña nueva: de quién es, quién la recibe y qué dice.</translation>
    </message>
    <message>
        <source>Your campaigns</source>
        <translation>Sus campañas</translation>
    </message>
    <message>
        <source>Every campaign, also drafts and those that wait for their time.</source>
        <translation>Todas las campañas, también los borradores y las que esperan su hora.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>What recipients see as the sender of the message.</source>
        <translation>Lo que los destinatarios ven como remitente del mensaje.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>When the campaign goes out. Blank when it was launched at once.</source>
        <translation>Cuándo sale la campaña. Vacío si se lanzó al momento.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From draft to completed. Open a campaign to see what has become of its messages.</source>
        <translation>De borrador a completada. Abra una campaña para ver qué ha sido de sus mensajes.</translation>
    </message>
    <message>
        <source>Sent / Total</source>
        <translation>Enviados / Total</translation>
    </message>
    <message>
        <source>How many of the messages have been sent.</source>
        <translation>Cuántos de los mensajes se han enviado.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>View the details, make a copy with a name of its own, or go on with a draft.</source>
        <translation>Ver los detalles, crear una copia con un nombre propio o continuar con un borrador.</translation>
    </message>
</context>
<context>
    <name>cm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>Guardar imagen de %1</translation>
    </message>
</context>
<context>
    <name>cm::ChoicePage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Le damos la bienvenida a %1</translation>
    </message>
    <message>
        <source>Import contacts, write a message, send it to everybody once, and see what became of each one.</source>
        <translation>Importar contactos, escribir un mensaje, enviarlo a todos una sola vez y ver qué ha sido de cada uno.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Trabajar en este equipo</translation>
    </message>
    <message>
        <source>Everything stays here. Nothing to set up: start with the built-in practice carrier, add a real one when you are ready.</source>
        <translation>Todo se queda aquí. No hay nada que configurar: se puede empezar con el operador de prácticas integrado y añadir uno real más adelante.</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>Your company runs the service. Sign in with your e-mail address; you can also go on working offline.</source>
        <translation>El servicio lo gestiona la empresa. Se inicia sesión con la dirección de correo electrónico y también se puede seguir trabajando sin conexión.</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Three months of an invented shop, on this computer. Nothing is sent, and one click removes it again.</source>
        <translation>Tres meses de una tienda ficticia, en este equipo. No se envía nada y todo se elimina con un clic.</translation>
    </message>
</context>
<context>
    <name>cm::CloneDialog</name>
    <message>
        <source>Clone campaign</source>
        <translation>Duplicar campaña</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – copia</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Nombre de la copia</translation>
    </message>
    <message>
        <source>The copy is saved as a draft with the same sender, lists and message. Nothing is sent.</source>
        <translation>La copia se guarda como borrador con el mismo remitente, las mismas listas y el mismo mensaje. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>cm::ColumnHeader</name>
    <message>
        <source>Placeholder</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Contenido de la columna %1</translation>
    </message>
    <message>
        <source>Name of column %1</source>
        <translation>Nombre de la columna %1</translation>
    </message>
    <message>
        <source>Name of the placeholder</source>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <source>Receives the SMS</source>
        <translation>Recibe el SMS</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
</context>
<context>
    <name>cm::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>Where to, or what to do?</source>
        <translation>¿Adónde ir o qué hacer?</translation>
    </message>
    <message>
        <source>Search for a command, list, campaign or template</source>
        <translation>Buscar un comando, una lista, una campaña o una plantilla</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>cm::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cm::ConnectForm</name>
    <message>
        <source>This is not the address of a server. It looks like “sms.example.com”.</source>
        <translation>No es una dirección de servidor. Debe parecerse a «sms.example.com».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>Ask whoever runs the service in your company for its address.</source>
        <translation>Pida la dirección a quien gestione el servicio en la empresa.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>cm::ContactFile</name>
    <message>
        <source>There is nothing to import yet. Please paste the contacts.</source>
        <translation>Aún no hay nada que importar. Pegue los contactos.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Please choose a file with contacts.</source>
        <translation>El archivo «%1» está vacío. Elija un archivo con contactos.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Please choose a file with one contact a line: CSV, TSV or TXT.</source>
        <translation>«%1» no es un archivo de texto. Elija un archivo con un contacto por línea: CSV, TSV o TXT.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Please save it as CSV in your spreadsheet program and choose that file.</source>
        <translation>«%1» es una hoja de cálculo. Guárdela como CSV en el programa de hojas de cálculo y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>No se pudo leer el archivo «%1» hasta el final.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist any more. Please choose it again.</source>
        <translation>El archivo «%1» ya no existe. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened. Please check that you may read it and that no other program has locked it.</source>
        <translation>No se puede abrir el archivo «%1». Compruebe que tiene permiso para leerlo y que ningún otro programa lo ha bloqueado.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>No se conoce la codificación «%1».</translation>
    </message>
    <message numerus="yes">
        <source>You have pasted %n contact(s); at most %1 can be pasted. Please put them into a file and upload that.</source>
        <translation>
            <numerusform>Se ha pegado %n contacto; se pueden pegar como máximo %1. Guárdelo en un archivo y súbalo.</numerusform>
            <numerusform>Se han pegado %n contactos; se pueden pegar como máximo %1. Guárdelos en un archivo y súbalo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ContactSource</name>
    <message>
        <source>No column holds the phone numbers. Please choose the one that does.</source>
        <translation>Ninguna columna contiene los números de teléfono. Elija la correcta.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read to its end.</source>
        <translation>No se pudo leer el archivo «%1» hasta el final.</translation>
    </message>
    <message>
        <source>The file “%1” was changed while it was being read. Nothing was imported; please try again.</source>
        <translation>El archivo «%1» se modificó mientras se leía. No se ha importado nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full: the rows that were left out could not be written down. Nothing was imported; please make room and try again.</source>
        <translation>El disco está lleno: no se pudieron guardar las filas omitidas. No se ha importado nada; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The rows that were left out could not be written into “%1”. Nothing was imported.</source>
        <translation>No se pudieron escribir las filas omitidas en «%1». No se ha importado nada.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The recipient has opted out.</source>
        <translation>El destinatario se ha dado de baja.</translation>
    </message>
</context>
<context>
    <name>cm::ContactsScreen</name>
    <message>
        <source>Search names</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Aún no hay listas de distribución</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to. Bring one in from a file, or paste it.</source>
        <translation>Una lista de distribución contiene los números de teléfono a los que va una campaña. Se puede importar de un archivo o pegar.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Añadir lista de distribución</translation>
    </message>
    <message>
        <source>Preview the entries</source>
        <translation>Ver las entradas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Eliminar lista</translation>
    </message>
    <message>
        <source>Distribution lists</source>
        <translation>Listas de distribución</translation>
    </message>
    <message>
        <source>Delete this distribution list?</source>
        <translation>¿Eliminar esta lista de distribución?</translation>
    </message>
    <message>
        <source>“%1” and its %2 entries are deleted for good. This cannot be undone. Campaigns that were sent to it stay in the statistics.</source>
        <translation>«%1» y sus %2 entradas se eliminarán definitivamente. Esta acción no se puede deshacer. Las campañas que se le enviaron permanecen en las estadísticas.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>List “%1” deleted</source>
        <translation>Lista «%1» eliminada</translation>
    </message>
    <message>
        <source>Type a part of a list&apos;s name. Exact matches come first; with quotation marks you get only those.</source>
        <translation>Escriba una parte del nombre de una lista. Las coincidencias exactas aparecen primero; entre comillas se obtienen solo esas.</translation>
    </message>
    <message>
        <source>Brings in contacts from a file or from pasted text. Every row is checked, and you get a report of what was taken over.</source>
        <translation>Incorpora contactos de un archivo o de un texto pegado. Se comprueba cada fila y se obtiene un informe de lo que se ha incorporado.</translation>
    </message>
    <message>
        <source>Your lists</source>
        <translation>Sus listas</translation>
    </message>
    <message>
        <source>A distribution list holds the phone numbers that a campaign goes to, and what you know about each person.</source>
        <translation>Una lista de distribución contiene los números de teléfono a los que se envía una campaña y lo que se sabe de cada persona.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In progress while contacts are brought in or a campaign is being delivered; Faulted when something went wrong – the details say what; otherwise Ready.</source>
        <translation>«En curso» mientras se incorporan contactos o se entrega una campaña; «Con errores» cuando algo ha fallado (los detalles indican qué); en los demás casos, «Disponible».</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>How many campaigns went out to this list successfully.</source>
        <translation>Cuántas campañas se enviaron correctamente a esta lista.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>How many contacts are on the list.</source>
        <translation>Cuántos contactos hay en la lista.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Look into the list, see its details, or delete it for good.</source>
        <translation>Ver el contenido de la lista, consultar sus detalles o eliminarla definitivamente.</translation>
    </message>
</context>
<context>
    <name>cm::CountsBar</name>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Remitidos</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Where the messages stand</source>
        <translation>Situación de los mensajes</translation>
    </message>
</context>
<context>
    <name>cm::CreateCampaignScreen</name>
    <message>
        <source>Sender &amp; Recipients</source>
        <translation>Remitente y destinatarios</translation>
    </message>
    <message>
        <source>Message &amp; Preview</source>
        <translation>Mensaje y vista previa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>&amp;Guardar borrador</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Launch…</source>
        <translation>&amp;Lanzar…</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>Edit campaign</source>
        <translation>Editar campaña</translation>
    </message>
    <message>
        <source>Your unsaved draft is back.</source>
        <translation>Se ha recuperado el borrador sin guardar.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>“%1” saved as a draft</source>
        <translation>«%1» guardada como borrador</translation>
    </message>
    <message>
        <source>Kept on this computer at %1</source>
        <translation>Conservado en este equipo a las %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>No se ha conservado: %1</translation>
    </message>
    <message>
        <source>Two steps</source>
        <translation>Dos pasos</translation>
    </message>
    <message>
        <source>First who it is from and who gets it, then what it says. You can go back at any time.</source>
        <translation>Primero, de quién es y quién la recibe; después, qué dice. Se puede volver atrás en cualquier momento.</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Keeps the campaign among your campaigns, to go on with it later. What you enter is also kept by itself.</source>
        <translation>Guarda la campaña entre sus campañas para continuar más tarde. Lo que se introduce también se guarda automáticamente.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Goes on to the message.</source>
        <translation>Continúa con el mensaje.</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Checks every message and shows what will be sent and what it costs. Nothing goes out before you confirm.</source>
        <translation>Comprueba cada mensaje y muestra qué se enviará y cuánto cuesta. No sale nada antes de confirmar.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardScreen</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Añadir lista de distribución</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>Your traffic will appear here</source>
        <translation>Aquí aparecerá el tráfico</translation>
    </message>
    <message>
        <source>Import your contacts first, then create a campaign. As soon as messages go out, this page shows how many were sent, what they cost and how many arrived.</source>
        <translation>Primero importe los contactos y después cree una campaña. En cuanto salgan mensajes, esta página mostrará cuántos se enviaron, cuánto costaron y cuántos llegaron.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>All traffic accounts</source>
        <translation>Todas las cuentas de envío</translation>
    </message>
    <message numerus="yes">
        <source>%n traffic account(s)</source>
        <translation>
            <numerusform>%n cuenta de envío</numerusform>
            <numerusform>%n cuentas de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic accounts: %1</source>
        <translation>Cuentas de envío: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Edit layout</source>
        <translation>Editar diseño</translation>
    </message>
    <message>
        <source>Drag the tiles, or use the keyboard: arrows move, Shift and arrows resize, Del hides.</source>
        <translation>Arrastre los widgets o use el teclado: las flechas mueven, Mayús y las flechas cambian el tamaño, Supr oculta.</translation>
    </message>
    <message>
        <source>Choose widgets</source>
        <translation>Elegir widgets</translation>
    </message>
    <message>
        <source>Default layout</source>
        <translation>Diseño predeterminado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Every widget is hidden</source>
        <translation>Todos los widgets están ocultos</translation>
    </message>
    <message>
        <source>Choose what you want to see on this page.</source>
        <translation>Elija lo que desea ver en esta página.</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>No se pudieron cargar las cifras</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1. Choose another folder.</source>
        <translation>No se pudo guardar la imagen en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>La imagen se ha guardado.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The layout is saved.</source>
        <translation>El diseño se ha guardado.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>The layout goes back to how it was before you edited it.</source>
        <translation>El diseño vuelve a quedar como estaba antes de editarlo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Cuentas de envío</translation>
    </message>
    <message>
        <source>Shows the figures of all accounts, or only of those that you choose.</source>
        <translation>Muestra las cifras de todas las cuentas o solo de las que se elijan.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Which days the figures are of.</source>
        <translation>De qué días son las cifras.</translation>
    </message>
    <message>
        <source>Arrange the tiles as you like: move, resize, hide and show them.</source>
        <translation>Organice los widgets a su gusto: se pueden mover, cambiar de tamaño, ocultar y mostrar.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Bring in your contacts, then create a campaign; this page fills by itself.</source>
        <translation>Aún no se ha enviado nada. Incorpore sus contactos y después cree una campaña; esta página se llena sola.</translation>
    </message>
</context>
<context>
    <name>cm::DashboardTiles</name>
    <message>
        <source>Network not known</source>
        <translation>Red desconocida</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>How many messages left in the period</source>
        <translation>Cuántos mensajes salieron en el periodo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>What they cost, in all and for each</source>
        <translation>Lo que cuestan, en total y por mensaje</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Tasa de entrega</translation>
    </message>
    <message>
        <source>The share that arrived</source>
        <translation>El porcentaje que llegó</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Accesos directos</translation>
    </message>
    <message>
        <source>Create campaign, Add distribution list</source>
        <translation>Crear campaña, Añadir lista de distribución</translation>
    </message>
    <message>
        <source>SMS traffic</source>
        <translation>Tráfico de SMS</translation>
    </message>
    <message>
        <source>Messages over time, as a graph</source>
        <translation>Mensajes a lo largo del tiempo, en un gráfico</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Estado de entrega</translation>
    </message>
    <message>
        <source>Delivered, undelivered and on their way, as a ring</source>
        <translation>Entregados, no entregados y en camino, en un anillo</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Messages by country, as bars</source>
        <translation>Mensajes por país, en barras</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Coste por país</translation>
    </message>
    <message>
        <source>Where the money goes, as a ring</source>
        <translation>Adónde va el dinero, en un anillo</translation>
    </message>
    <message>
        <source>Traffic per country</source>
        <translation>Tráfico por país</translation>
    </message>
    <message>
        <source>Every country with its figures, as a table</source>
        <translation>Cada país con sus cifras, en una tabla</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Every network with its figures, as a table</source>
        <translation>Cada red con sus cifras, en una tabla</translation>
    </message>
    <message>
        <source>Nothing was sent in this period.</source>
        <translation>No se envió nada en este periodo.</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Añadir lista de distribución</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en camino</translation>
    </message>
    <message>
        <source>%1 cents each</source>
        <translation>%1 céntimos por mensaje</translation>
    </message>
    <message>
        <source>%1 undelivered</source>
        <translation>%1 no entregados</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Transmitidos</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Elegir el periodo</translation>
    </message>
</context>
<context>
    <name>cm::DemoBar</name>
    <message>
        <source>Remove the example data?</source>
        <translation>¿Quitar los datos de ejemplo?</translation>
    </message>
    <message>
        <source>The example workspace is deleted from this computer, with everything that you have made in it. Your other workspaces are not touched.</source>
        <translation>El espacio de trabajo de ejemplo se elimina de este equipo, con todo lo que se ha creado en él. Los demás espacios de trabajo no se modifican.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The example data are still there</source>
        <translation>Los datos de ejemplo siguen ahí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Volver a la primera página</translation>
    </message>
    <message>
        <source>Remove example data</source>
        <translation>Quitar datos de ejemplo</translation>
    </message>
    <message>
        <source>Example data. Nothing that you send here leaves this computer.</source>
        <translation>Datos de ejemplo. Nada de lo que envíe aquí sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>cm::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n notificación nueva</numerusform>
            <numerusform>%n notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Engine</name>
    <message>
        <source>Import “%1”</source>
        <translation>Importar «%1»</translation>
    </message>
    <message>
        <source>Launch “%1”</source>
        <translation>Lanzar «%1»</translation>
    </message>
    <message>
        <source>Launch campaign</source>
        <translation>Lanzar campaña</translation>
    </message>
</context>
<context>
    <name>cm::EngineCore</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The service of this program has stopped and is being started again.</source>
        <translation>El servicio de este programa se ha detenido y se está reiniciando.</translation>
    </message>
    <message>
        <source>No workspace is open. Open one first.</source>
        <translation>No hay ningún espacio de trabajo abierto. Abra uno primero.</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>The example data are not open, so they were not removed.</source>
        <translation>Los datos de ejemplo no están abiertos, por lo que no se han quitado.</translation>
    </message>
    <message>
        <source>Not all of the example data could be deleted. Close other programs that look at this folder, then delete it yourself: %1</source>
        <translation>No se pudieron eliminar todos los datos de ejemplo. Cierre los demás programas que usen esta carpeta y después elimínela manualmente: %1</translation>
    </message>
</context>
<context>
    <name>cm::EntryTableModel</name>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
</context>
<context>
    <name>cm::FileDrop</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Drop the file to use it</source>
        <translation>Suelte el archivo para usarlo</translation>
    </message>
    <message>
        <source>Drag your contact file here</source>
        <translation>Arrastre aquí el archivo de contactos</translation>
    </message>
    <message>
        <source>CSV, TSV or text, with one contact on each line</source>
        <translation>CSV, TSV o texto, con un contacto por línea</translation>
    </message>
    <message>
        <source>&amp;Browse for contact list…</source>
        <translation>&amp;Buscar lista de contactos…</translation>
    </message>
    <message>
        <source>Choose another file instead of %1</source>
        <translation>Elegir otro archivo en lugar de %1</translation>
    </message>
    <message>
        <source>Browse for contact list</source>
        <translation>Buscar lista de contactos</translation>
    </message>
</context>
<context>
    <name>cm::FilterPanel</name>
    <message>
        <source>Equal</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>Distinto de</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Does not contain</source>
        <translation>No contiene</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 empieza por «%2»</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <translation>%1 termina en «%2»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contiene «%2»</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 no contiene «%2»</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cm::FormField</name>
    <message>
        <source>About “%1”</source>
        <translation>Acerca de «%1»</translation>
    </message>
</context>
<context>
    <name>cm::FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>cm::GatewayCard</name>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Practice carrier: no SMS leaves this computer</source>
        <translation>Operador de prácticas: ningún SMS sale de este equipo</translation>
    </message>
    <message>
        <source>SMPP at %1:%2 as “%3”%4</source>
        <translation>SMPP en %1:%2 como «%3»%4</translation>
    </message>
    <message>
        <source>, encrypted</source>
        <translation>, cifrado</translation>
    </message>
    <message>
        <source>Test the connection of %1</source>
        <translation>Probar la conexión de %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>La conexión no funciona.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayDialog</name>
    <message>
        <source>Add practice carrier</source>
        <translation>Añadir operador de prácticas</translation>
    </message>
    <message>
        <source>Edit practice carrier</source>
        <translation>Editar operador de prácticas</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>Añadir pasarela SMPP</translation>
    </message>
    <message>
        <source>Edit SMPP gateway</source>
        <translation>Editar pasarela SMPP</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>&amp;Guardar y probar</translation>
    </message>
    <message>
        <source>For example: Carrier in Germany</source>
        <translation>Por ejemplo: Operador en España</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Guardada; dejar en blanco para conservarla</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>The service stores it encrypted. It can be replaced, but nobody can read it again.</source>
        <translation>El servicio la guarda cifrada. Se puede sustituir, pero nadie puede volver a leerla.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Encrypt the connection (T&amp;LS)</source>
        <translation>Cifrar la conexión (T&amp;LS)</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>How many messages may wait for the carrier&apos;s answer at a time. If the connection breaks, at most that many are in doubt.</source>
        <translation>Cuántos mensajes pueden esperar a la vez la respuesta del operador. Si la conexión se corta, quedan en duda como máximo esos mensajes.</translation>
    </message>
    <message>
        <source>SMS per &amp;second</source>
        <translation>&amp;SMS por segundo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>System I&amp;D</source>
        <translation>I&amp;D de sistema</translation>
    </message>
    <message>
        <source>&amp;Bind type</source>
        <translation>Tipo de &amp;bind</translation>
    </message>
    <message>
        <source>Transceiver: one connection for both directions</source>
        <translation>Transceiver: una conexión para ambos sentidos</translation>
    </message>
    <message>
        <source>Transmitter and receiver: one each</source>
        <translation>Transmitter y receiver: una conexión cada uno</translation>
    </message>
    <message>
        <source>Transmitter only: no receipts</source>
        <translation>Solo transmitter: sin acuses</translation>
    </message>
    <message>
        <source>&amp;Advanced settings</source>
        <translation>Configuración &amp;avanzada</translation>
    </message>
    <message>
        <source>By the number</source>
        <translation>Según el número</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Network specific</source>
        <translation>Específico de la red</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alfanumérico</translation>
    </message>
    <message>
        <source>Abbreviated</source>
        <translation>Abreviado</translation>
    </message>
    <message>
        <source>ISDN (E.164)</source>
        <translation>RDSI (E.164)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>System type</source>
        <translation>Tipo de sistema</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Keep-alive every</source>
        <translation>Señal de actividad cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Response timeout</source>
        <translation>Espera de respuesta</translation>
    </message>
    <message>
        <source>Receipts of long messages</source>
        <translation>Acuses de mensajes largos</translation>
    </message>
    <message>
        <source>One for each part</source>
        <translation>Uno por cada parte</translation>
    </message>
    <message>
        <source>For the first part</source>
        <translation>Por la primera parte</translation>
    </message>
    <message>
        <source>For the last part</source>
        <translation>Por la última parte</translation>
    </message>
    <message>
        <source>For any one part</source>
        <translation>Por una parte cualquiera</translation>
    </message>
    <message>
        <source>Message IDs</source>
        <translation>ID de mensajes</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Tal como llegan</translation>
    </message>
    <message>
        <source>Hexadecimal or decimal</source>
        <translation>Hexadecimal o decimal</translation>
    </message>
    <message>
        <source>Long messages</source>
        <translation>Mensajes largos</translation>
    </message>
    <message>
        <source>Header, 8-bit reference</source>
        <translation>Cabecera, referencia de 8 bits</translation>
    </message>
    <message>
        <source>Header, 16-bit reference</source>
        <translation>Cabecera, referencia de 16 bits</translation>
    </message>
    <message>
        <source>SAR parameters</source>
        <translation>Parámetros SAR</translation>
    </message>
    <message>
        <source>In one piece (message_payload)</source>
        <translation>En una sola pieza (message_payload)</translation>
    </message>
    <message>
        <source>Encoding of SMS text</source>
        <translation>Codificación del texto SMS</translation>
    </message>
    <message>
        <source>GSM 7 bit (3GPP 23.038)</source>
        <translation>GSM de 7 bits (3GPP 23.038)</translation>
    </message>
    <message>
        <source>Latin 1</source>
        <translation>Latin 1</translation>
    </message>
    <message>
        <source>Sender: type of number</source>
        <translation>Remitente: tipo de número</translation>
    </message>
    <message>
        <source>Sender: numbering plan</source>
        <translation>Remitente: plan de numeración</translation>
    </message>
    <message>
        <source>Recipient: type of number</source>
        <translation>Destinatario: tipo de número</translation>
    </message>
    <message>
        <source>Recipient: numbering plan</source>
        <translation>Destinatario: plan de numeración</translation>
    </message>
    <message>
        <source>The practice carrier behaves like a real one: it takes messages, answers, and sends receipts. No SMS leaves this computer and nothing is charged.</source>
        <translation>El operador de prácticas se comporta como uno real: acepta mensajes, responde y envía acuses. Ningún SMS sale de este equipo y no se cobra nada.</translation>
    </message>
    <message>
        <source>&amp;Answers after</source>
        <translation>&amp;Responde tras</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>&amp;Receipts after about</source>
        <translation>A&amp;cuses tras unos</translation>
    </message>
    <message>
        <source>&amp;Undelivered</source>
        <translation>No &amp;entregados</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Letters of national languages</source>
        <translation>Letras de idiomas nacionales</translation>
    </message>
    <message>
        <source>For safety it was not kept: enter it again.</source>
        <translation>Por seguridad no se ha conservado: introdúzcala de nuevo.</translation>
    </message>
</context>
<context>
    <name>cm::GatewayForm</name>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>Give the gateway a name.</source>
        <translation>Ponga un nombre a la pasarela.</translation>
    </message>
    <message>
        <source>Enter the carrier&apos;s host name or address.</source>
        <translation>Introduzca el nombre de host o la dirección del operador.</translation>
    </message>
    <message>
        <source>Enter the host alone: no “smpp://” before it, and the port in its own field.</source>
        <translation>Introduzca solo el host: sin «smpp://» delante y con el puerto en su propio campo.</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>El puerto</translation>
    </message>
    <message>
        <source>Enter the system ID that the carrier gave you.</source>
        <translation>Introduzca el ID de sistema que le dio el operador.</translation>
    </message>
    <message>
        <source>A system ID has at most 15 characters.</source>
        <translation>Un ID de sistema tiene como máximo 15 caracteres.</translation>
    </message>
    <message>
        <source>An SMPP password has at most 8 characters.</source>
        <translation>Una contraseña SMPP tiene como máximo 8 caracteres.</translation>
    </message>
    <message>
        <source>A system type has at most 12 characters.</source>
        <translation>Un tipo de sistema tiene como máximo 12 caracteres.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>The number of connections</source>
        <translation>El número de conexiones</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>La velocidad</translation>
    </message>
    <message>
        <source>The keep-alive interval</source>
        <translation>El intervalo de la señal de actividad</translation>
    </message>
    <message>
        <source>The response time-out</source>
        <translation>El tiempo de espera de respuesta</translation>
    </message>
    <message>
        <source>The answer time</source>
        <translation>El tiempo de respuesta</translation>
    </message>
    <message>
        <source>The receipt time</source>
        <translation>El tiempo hasta el acuse</translation>
    </message>
    <message>
        <source>The undelivered share</source>
        <translation>El porcentaje de no entregados</translation>
    </message>
</context>
<context>
    <name>cm::GatewaysPage</name>
    <message>
        <source>No gateways yet</source>
        <translation>Aún no hay pasarelas</translation>
    </message>
    <message>
        <source>A gateway is the way out to a carrier. Add the SMPP access that your carrier gave you, or the practice carrier to try things out.</source>
        <translation>Una pasarela es la vía de salida hacia un operador. Añada el acceso SMPP que le dio el operador o el operador de prácticas para hacer pruebas.</translation>
    </message>
    <message>
        <source>Add &amp;gateway</source>
        <translation>Añadir &amp;pasarela</translation>
    </message>
    <message>
        <source>SMPP gateway…</source>
        <translation>Pasarela SMPP…</translation>
    </message>
    <message>
        <source>Practice carrier…</source>
        <translation>Operador de prácticas…</translation>
    </message>
    <message>
        <source>Add SMPP gateway</source>
        <translation>Añadir pasarela SMPP</translation>
    </message>
    <message>
        <source>Add practice carrier</source>
        <translation>Añadir operador de prácticas</translation>
    </message>
    <message>
        <source>Campaign accounts send through these. Passwords are stored encrypted by the service and cannot be read back.</source>
        <translation>Las cuentas de campañas envían por estas pasarelas. El servicio guarda las contraseñas cifradas y no se pueden volver a leer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Gateway “%1” saved</source>
        <translation>Pasarela «%1» guardada</translation>
    </message>
    <message>
        <source>Delete this gateway?</source>
        <translation>¿Eliminar esta pasarela?</translation>
    </message>
    <message>
        <source>“%1” and its stored password are deleted. A gateway that an account uses cannot be deleted.</source>
        <translation>Se eliminarán «%1» y la contraseña guardada. Una pasarela que usa una cuenta no se puede eliminar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Gateway “%1” deleted</source>
        <translation>Pasarela «%1» eliminada</translation>
    </message>
    <message>
        <source>Add gateway</source>
        <translation>Añadir pasarela</translation>
    </message>
    <message>
        <source>The access to a carrier by SMPP, or the practice carrier, which sends nothing and answers like a real one.</source>
        <translation>El acceso a un operador por SMPP, o el operador de prácticas, que no envía nada y responde como uno real.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>The ways out to the carriers, each with its state. Test connects to one and says what came of it.</source>
        <translation>Las vías de salida a los operadores, cada una con su estado. «Probar conexión» se conecta a una e indica el resultado.</translation>
    </message>
</context>
<context>
    <name>cm::HistoryScreen</name>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Estado de entrega</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Cuenta de envío</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the checked messages as a table</source>
        <translation>Copia los mensajes seleccionados como tabla</translation>
    </message>
    <message>
        <source>Every message that goes out is listed here, with what became of it.</source>
        <translation>Aquí aparece cada mensaje que sale y qué ha sido de él.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Historial de mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n mensaje copiado</numerusform>
            <numerusform>%n mensajes copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Which days you look at: a ready-made period, or a range of your own.</source>
        <translation>Qué días se consultan: un periodo predefinido o un intervalo propio.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Every message that went out. Press Enter on one, or double-click it, to see its story with the time of each event.</source>
        <translation>Todos los mensajes que salieron. Pulse Intro en uno, o haga doble clic en él, para ver su recorrido con la hora de cada evento.</translation>
    </message>
    <message>
        <source>The number that the message went to. Without the permission to see full numbers, only its beginning is shown.</source>
        <translation>El número al que se envió el mensaje. Sin el permiso para ver números completos, solo se muestra el principio.</translation>
    </message>
    <message>
        <source>Submitted until the carrier says what became of it: Delivered or Undelivered.</source>
        <translation>«Remitido» hasta que el operador indica qué ha sido de él: «Entregado» o «No entregado».</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>What the message cost, in EUR cents.</source>
        <translation>Lo que costó el mensaje, en céntimos de euro.</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>No se envió nada en este periodo</translation>
    </message>
</context>
<context>
    <name>cm::IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Sign out now</source>
        <translation>Cerrar sesión ahora</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has worked here for a while. You will be signed out in %n second(s). What you are writing is kept and comes back when you sign in again.</source>
        <translation>
            <numerusform>Hace un rato que nadie trabaja aquí. La sesión se cerrará en %n segundo. Lo que está escribiendo se conserva y reaparece al volver a iniciar sesión.</numerusform>
            <numerusform>Hace un rato que nadie trabaja aquí. La sesión se cerrará en %n segundos. Lo que está escribiendo se conserva y reaparece al volver a iniciar sesión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::Import</name>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Barra vertical  |</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
</context>
<context>
    <name>cm::ImportColumnsPage</name>
    <message>
        <source>The first line names the columns</source>
        <translation>La primera línea contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Sepa&amp;rador</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;Country of national numbers</source>
        <translation>&amp;País de los números nacionales</translation>
    </message>
    <message>
        <source>Numbers without a country code are read as numbers of this country.</source>
        <translation>Los números sin código de país se interpretan como números de este país.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>Define placeholders</source>
        <translation>Definir marcadores</translation>
    </message>
    <message numerus="yes">
        <source>about %n contact(s)</source>
        <translation>
            <numerusform>aprox. %n contacto</numerusform>
            <numerusform>aprox. %n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown.</source>
        <translation>%1; se muestran los primeros %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no valid phone number; the report will list such rows.</source>
        <translation>
            <numerusform>%n de ellos no tiene un número de teléfono válido; el informe mostrará estas filas.</numerusform>
            <numerusform>%n de ellos no tienen un número de teléfono válido; el informe mostrará estas filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between the columns. Change it when the preview looks wrong.</source>
        <translation>Lo que hay entre las columnas. Cámbielo si la vista previa no es correcta.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>How the letters are written in the file. Change it when some of them look wrong.</source>
        <translation>Cómo están escritas las letras en el archivo. Cámbiela si algunas no se ven bien.</translation>
    </message>
    <message>
        <source>Country of national numbers</source>
        <translation>País de los números nacionales</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Whether the first row holds the names of the columns.</source>
        <translation>Si la primera fila contiene los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Say for each column what it is. One holds the phone numbers; the others become placeholders under the name that you give them.</source>
        <translation>Indique qué es cada columna. Una contiene los números de teléfono; las demás se convierten en marcadores con el nombre que se les dé.</translation>
    </message>
</context>
<context>
    <name>cm::ImportDraft</name>
    <message>
        <source>Give the list a name.</source>
        <translation>Ponga un nombre a la lista.</translation>
    </message>
    <message numerus="yes">
        <source>The name can have at most %n character(s).</source>
        <translation>
            <numerusform>El nombre puede tener como máximo %n carácter.</numerusform>
            <numerusform>El nombre puede tener como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with contacts, or drop one here.</source>
        <translation>Elija un archivo con contactos o arrástrelo aquí.</translation>
    </message>
    <message>
        <source>Paste the contacts, one on each line.</source>
        <translation>Pegue los contactos, uno por línea.</translation>
    </message>
    <message>
        <source>Column %1 needs a name. Name it, or leave the column out.</source>
        <translation>La columna %1 necesita un nombre. Póngale uno u omita la columna.</translation>
    </message>
    <message>
        <source>The name of column %1 is too long: at most %2 characters.</source>
        <translation>El nombre de la columna %1 es demasiado largo: como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>The name of column %1 cannot have braces or “|”: messages use them to mark placeholders.</source>
        <translation>El nombre de la columna %1 no puede contener llaves ni «|»: los mensajes los usan para señalar los marcadores.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 have the same name “%3”. Change one of them.</source>
        <translation>Las columnas %1 y %2 tienen el mismo nombre, «%3». Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>Mark the column that holds the phone numbers.</source>
        <translation>Señale la columna que contiene los números de teléfono.</translation>
    </message>
</context>
<context>
    <name>cm::ImportReportPage</name>
    <message>
        <source>accepted</source>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicadas</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válidas</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>de baja</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>Filas no importadas</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows…</source>
        <translation>&amp;Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>&amp;Crear una campaña con ella</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>No contact of “%1” could be imported</source>
        <translation>No se pudo importar ningún contacto de «%1»</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«%1» está disponible</translation>
    </message>
    <message>
        <source>Every row of the file became a contact.</source>
        <translation>Todas las filas del archivo se han convertido en contactos.</translation>
    </message>
    <message>
        <source>%1 of %2 rows became contacts. The others and the reasons are listed below.</source>
        <translation>%1 de %2 filas se han convertido en contactos. Las demás se muestran abajo con el motivo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the saved file has all of them.</source>
        <translation>Se muestran las primeras %1 de %2; el archivo guardado las contiene todas.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>%1 - rejected rows.csv</source>
        <translation>%1 - filas rechazadas.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>No se pudo guardar el archivo: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>The contacts that are on the list now.</source>
        <translation>Los contactos que están ahora en la lista.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Numbers that came more than once; each is on the list once.</source>
        <translation>Números que aparecían más de una vez; cada uno está una sola vez en la lista.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válidas</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be reached. The table says why.</source>
        <translation>Filas sin un número de teléfono al que se pueda enviar. La tabla indica el motivo.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>People who do not want messages any more. They are left out.</source>
        <translation>Personas que ya no quieren recibir mensajes. Se omiten.</translation>
    </message>
    <message>
        <source>Each with its reason. Save them as a file, mend them, and bring them in again.</source>
        <translation>Cada una con su motivo. Guárdelas en un archivo, corríjalas y vuelva a importarlas.</translation>
    </message>
    <message>
        <source>Create a campaign with it</source>
        <translation>Crear una campaña con ella</translation>
    </message>
    <message>
        <source>Goes on to a campaign for this list.</source>
        <translation>Continúa con una campaña para esta lista.</translation>
    </message>
</context>
<context>
    <name>cm::ImportSourcePage</name>
    <message>
        <source>For example: Customers, spring 2026</source>
        <translation>Por ejemplo: Clientes, primavera de 2026</translation>
    </message>
    <message>
        <source>List &amp;name</source>
        <translation>&amp;Nombre de la lista</translation>
    </message>
    <message>
        <source>&amp;Upload a file</source>
        <translation>S&amp;ubir un archivo</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>&amp;Pegar contactos</translation>
    </message>
    <message>
        <source>&amp;Contacts, one on each line</source>
        <translation>&amp;Contactos, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Separator between the columns</source>
        <translation>Sepa&amp;rador de columnas</translation>
    </message>
    <message>
        <source>How a list looks</source>
        <translation>Cómo es una lista</translation>
    </message>
    <message>
        <source>One contact on each line. One column holds the phone numbers; the others become placeholders that personalize your messages. You name them in the next step.</source>
        <translation>Un contacto por línea. Una columna contiene los números de teléfono; las demás se convierten en marcadores para personalizar los mensajes. Se les pone nombre en el paso siguiente.</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16 and Windows-1252 are recognised, and so are the separators  ,  ;  |  tab and space. Save an Excel workbook as CSV first.</source>
        <translation>Se reconocen UTF-8, UTF-16 y Windows-1252, así como los separadores  ,  ;  |  tabulador y espacio. Los libros de Excel deben guardarse antes como CSV.</translation>
    </message>
    <message>
        <source>&amp;Download sample</source>
        <translation>&amp;Descargar ejemplo</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message numerus="yes">
        <source>At most %n contact(s) can be pasted. Save them as a file and upload it.</source>
        <translation>
            <numerusform>Se puede pegar como máximo %n contacto. Guárdelos en un archivo y súbalo.</numerusform>
            <numerusform>Se pueden pegar como máximo %n contactos. Guárdelos en un archivo y súbalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contact list</source>
        <translation>Elegir una lista de contactos</translation>
    </message>
    <message>
        <source>Contact lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas de contactos (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Guardar el ejemplo</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>No se pudo guardar el ejemplo: %1</translation>
    </message>
    <message>
        <source>List name</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>The name by which you choose the list for a campaign.</source>
        <translation>El nombre con el que se elige la lista para una campaña.</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Subir un archivo</translation>
    </message>
    <message>
        <source>Takes the contacts from a file on this computer.</source>
        <translation>Toma los contactos de un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Paste contacts</source>
        <translation>Pegar contactos</translation>
    </message>
    <message>
        <source>Takes up to 2,000 contacts that you paste or type.</source>
        <translation>Toma hasta 2000 contactos pegados o escritos.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Drop a CSV, TSV or text file here, or browse for it. Separator, heading and encoding are found by themselves.</source>
        <translation>Arrastre aquí un archivo CSV, TSV o de texto, o búsquelo. El separador, el encabezado y la codificación se detectan automáticamente.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>One contact on each line, with a separator between the columns.</source>
        <translation>Un contacto por línea, con un separador entre las columnas.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between the columns of a line.</source>
        <translation>Lo que hay entre las columnas de una línea.</translation>
    </message>
    <message>
        <source>An example, and a sample file to download and fill in.</source>
        <translation>Un ejemplo y un archivo de ejemplo para descargar y rellenar.</translation>
    </message>
</context>
<context>
    <name>cm::ImportTask</name>
    <message>
        <source>Taking it back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Importing contacts</source>
        <translation>Importando contactos</translation>
    </message>
    <message>
        <source>The workspace was closed before the import had finished. Nothing was imported.</source>
        <translation>El espacio de trabajo se cerró antes de que terminara la importación. No se ha importado nada.</translation>
    </message>
    <message>
        <source>The list needs a name.</source>
        <translation>La lista necesita un nombre.</translation>
    </message>
    <message>
        <source>Every recipient of this file has opted out. No list was made.</source>
        <translation>Todos los destinatarios de este archivo se han dado de baja. No se ha creado ninguna lista.</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Se canceló la importación.</translation>
    </message>
</context>
<context>
    <name>cm::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
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
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>cm::JobProgress</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>queda %n hora</numerusform>
            <numerusform>quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>cm::JobsButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Tareas: %n en curso</numerusform>
            <numerusform>Tareas: %n en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::LanguageChoice</name>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarés</translation>
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
        <translation>Panyabí</translation>
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
        <translation>Letras: %1</translation>
    </message>
    <message>
        <source>Up to 155 characters in one SMS instead of 70. Used only for a message that takes fewer SMS that way. Ask the carrier first: some networks and old handsets show other letters.</source>
        <translation>Hasta 155 caracteres por SMS en lugar de 70. Solo se usa para los mensajes que así ocupan menos SMS. Consulte antes al operador: algunas redes y teléfonos antiguos muestran otras letras.</translation>
    </message>
    <message>
        <source>Only with the encoding GSM 7 bit and a header for long messages.</source>
        <translation>Solo con la codificación GSM de 7 bits y una cabecera para los mensajes largos.</translation>
    </message>
</context>
<context>
    <name>cm::Languages</name>
    <message>
        <source>en_GB</source>
        <comment>formats</comment>
        <extracomment>The locale whose dates and numbers are shown where the computer itself speaks another language, for example de_DE. It must write its digits as 0 to 9.</extracomment>
        <translation>es_ES</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, with a capital letter: Deutsch, Français …</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>cm::LaunchCheck</name>
    <message>
        <source>Please choose the traffic account that the campaign is sent by.</source>
        <translation>Elija la cuenta de envío por la que se envía la campaña.</translation>
    </message>
    <message>
        <source>The traffic account of this campaign does not exist any more. Please choose another one.</source>
        <translation>La cuenta de envío de esta campaña ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is not for campaigns. Please choose another one.</source>
        <translation>La cuenta de envío «%1» no es para campañas. Elija otra.</translation>
    </message>
    <message>
        <source>The traffic account “%1” is inactive. Please choose another one, or activate it.</source>
        <translation>La cuenta de envío «%1» está inactiva. Elija otra o actívela.</translation>
    </message>
    <message>
        <source>The name of the campaign must have 3 to 50 characters.</source>
        <translation>El nombre de la campaña debe tener entre 3 y 50 caracteres.</translation>
    </message>
    <message>
        <source>Please choose at least one distribution list.</source>
        <translation>Elija al menos una lista de distribución.</translation>
    </message>
    <message>
        <source>A distribution list of this campaign does not exist any more. Please choose the lists again.</source>
        <translation>Una lista de distribución de esta campaña ya no existe. Elija las listas de nuevo.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready: its import is not finished, or has failed.</source>
        <translation>La lista «%1» no está disponible: la importación no ha terminado o ha fallado.</translation>
    </message>
    <message>
        <source>The scheduled time has passed. Please choose another one.</source>
        <translation>La hora programada ya ha pasado. Elija otra.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>La campaña no tiene mensaje. Escriba uno.</translation>
    </message>
</context>
<context>
    <name>cm::LaunchTask</name>
    <message>
        <source>The workspace was closed. The launch goes on by itself when it is open again.</source>
        <translation>Se cerró el espacio de trabajo. El lanzamiento continuará automáticamente cuando se vuelva a abrir.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Esta campaña ya no existe.</translation>
    </message>
    <message>
        <source>This campaign has ended. Clone it to send it again.</source>
        <translation>Esta campaña ha terminado. Duplíquela para enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Uploading messages</source>
        <translation>Subiendo mensajes</translation>
    </message>
    <message>
        <source>Checking that everything has arrived</source>
        <translation>Comprobando que ha llegado todo</translation>
    </message>
    <message>
        <source>Launching</source>
        <translation>Lanzando</translation>
    </message>
    <message>
        <source>Making it a draft again</source>
        <translation>Convirtiéndola de nuevo en borrador</translation>
    </message>
    <message>
        <source>Waiting until your latest edits have reached the service</source>
        <translation>Esperando a que los últimos cambios lleguen al servicio</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign since you saw it. Nothing was sent; please look at it again and launch it then.</source>
        <translation>Otra persona ha modificado esta campaña entretanto. No se ha enviado nada; revísela y después vuelva a lanzarla.</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients. Nothing was sent.</source>
        <translation>Nadie recibiría un mensaje: las listas están vacías o el mensaje queda en blanco para todos los destinatarios. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Somebody else has changed this campaign and launched it. What goes out is what they have written; nothing was sent from here. Please look at it now.</source>
        <translation>Otra persona ha modificado esta campaña y la ha lanzado. Se envía lo que ha escrito esa persona; desde aquí no se ha enviado nada. Revise la campaña ahora.</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>A la espera de una decisión</translation>
    </message>
    <message numerus="yes">
        <source>More than %n minute(s) have passed since this campaign was launched. Everything is ready; shall it go out now?</source>
        <translation>
            <numerusform>Ha pasado más de %n minuto desde que se lanzó esta campaña. Todo está preparado; ¿enviarla ahora?</numerusform>
            <numerusform>Han pasado más de %n minutos desde que se lanzó esta campaña. Todo está preparado; ¿enviarla ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Se canceló el lanzamiento.</translation>
    </message>
</context>
<context>
    <name>cm::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>%1: © %2</source>
        <translation>%1: © %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is free software: you may use, study, share and change it. It is built with the work of many others.</source>
        <translation>Este programa es software libre: se puede usar, estudiar, compartir y modificar. Incorpora el trabajo de muchas otras personas.</translation>
    </message>
</context>
<context>
    <name>cm::ListInfoDialog</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Successful campaigns</source>
        <translation>Campañas realizadas con éxito</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Left out at the import</source>
        <translation>Omitidas al importar</translation>
    </message>
    <message>
        <source>Invalid: %1 · Duplicates: %2 · Opted out: %3</source>
        <translation>No válidas: %1 · Duplicadas: %2 · De baja: %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Create a campaign with it</source>
        <translation>&amp;Crear una campaña con ella</translation>
    </message>
</context>
<context>
    <name>cm::ListPanel</name>
    <message>
        <source>Select contact lists</source>
        <translation>Elegir listas de contactos</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>No distribution lists yet</source>
        <translation>Aún no hay listas de distribución</translation>
    </message>
    <message>
        <source>Add one under Contacts first.</source>
        <translation>Añada primero una en «Contactos».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>No se ha elegido ninguna lista.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinatario</numerusform>
            <numerusform>%Ln destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::ListPreviewDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <source>Search in numbers</source>
        <translation>Buscar por número</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>cm::LocalService</name>
    <message>
        <source>Another window of this program, or another program, works with the data of this computer already. Close it, and then try again.</source>
        <translation>Otra ventana de este programa u otro programa ya está trabajando con los datos de este equipo. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder for the data of this computer cannot be made. Check the disk and its rights.</source>
        <translation>No se puede crear la carpeta para los datos de este equipo. Compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>The service of this program could not be started. Install the program again.</source>
        <translation>No se pudo iniciar el servicio de este programa. Vuelva a instalar el programa.</translation>
    </message>
</context>
<context>
    <name>cm::LookAlikeOffer</name>
    <message numerus="yes">
        <source>%n character(s) replaced.</source>
        <translation>
            <numerusform>%n carácter sustituido.</numerusform>
            <numerusform>%n caracteres sustituidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) have a look-alike in the SMS alphabet: %1.</source>
        <translation>
            <numerusform>%n carácter tiene otro parecido en el alfabeto SMS: %1.</numerusform>
            <numerusform>%n caracteres tienen otro parecido en el alfabeto SMS: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the message takes %1 SMS instead of %2.</source>
        <translation>Con el cambio, el mensaje ocupa %1 SMS en lugar de %2.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message numerus="yes">
        <source>Then %Ln more recipient(s) can get the message.</source>
        <translation>
            <numerusform>Con el cambio, %Ln destinatario más puede recibir el mensaje.</numerusform>
            <numerusform>Con el cambio, %Ln destinatarios más pueden recibir el mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then all recipients together take %1 SMS instead of %2.</source>
        <translation>Con el cambio, todos los destinatarios juntos suman %1 SMS en lugar de %2.</translation>
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
        <translation>Página</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit while work is going on?</source>
        <translation>¿Salir con tareas en curso?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running. An upload goes on at the next start; an import starts again from its beginning.</source>
        <translation>
            <numerusform>%n tarea en curso. Una subida continúa en el próximo inicio; una importación vuelve a empezar desde el principio.</numerusform>
            <numerusform>%n tareas en curso. Una subida continúa en el próximo inicio; una importación vuelve a empezar desde el principio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go anywhere, do anything</source>
        <translation>Ir a cualquier parte, hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Guided tour of this page</source>
        <translation>Visita guiada de esta página</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Aviso legal</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Check the row</source>
        <translation>Seleccionar la fila</translation>
    </message>
    <message>
        <source>Actions of the row</source>
        <translation>Acciones de la fila</translation>
    </message>
    <message>
        <source>Close a panel</source>
        <translation>Cerrar un panel lateral</translation>
    </message>
    <message>
        <source>View the row</source>
        <translation>Ver la fila</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Editar la fila</translation>
    </message>
    <message>
        <source>Clone the campaign</source>
        <translation>Duplicar la campaña</translation>
    </message>
    <message>
        <source>Details of the list</source>
        <translation>Detalles de la lista</translation>
    </message>
    <message>
        <source>Delete or archive the row</source>
        <translation>Eliminar o archivar la fila</translation>
    </message>
    <message>
        <source>Edit layout: move the tile</source>
        <translation>Diseño: mover el widget</translation>
    </message>
    <message>
        <source>Edit layout: narrower, wider</source>
        <translation>Diseño: más estrecho, más ancho</translation>
    </message>
    <message>
        <source>Edit layout: lower, higher</source>
        <translation>Diseño: más bajo, más alto</translation>
    </message>
    <message>
        <source>Edit layout: hide the tile</source>
        <translation>Diseño: ocultar el widget</translation>
    </message>
    <message>
        <source>Edit layout: undo</source>
        <translation>Diseño: deshacer</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Cerrar espacio de trabajo</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Check every row of the page</source>
        <translation>Seleccionar todas las filas de la página</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Finish a dialog from any field</source>
        <translation>Terminar un diálogo desde cualquier campo</translation>
    </message>
    <message>
        <source>Edit layout: redo</source>
        <translation>Diseño: rehacer</translation>
    </message>
    <message>
        <source>Edit layout: leave it</source>
        <translation>Diseño: salir</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>cm::MessageEditor</name>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>cm::MessageStep</name>
    <message>
        <source>Message preview</source>
        <translation>Vista previa del mensaje</translation>
    </message>
    <message>
        <source>Write your message. Personalize it with the Placeholders button, as in: Hello {Name|there}</source>
        <translation>Escriba el mensaje. Para personalizarlo, use el botón «Marcadores», por ejemplo: Hola, {Nombre|cliente}</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Programación</translation>
    </message>
    <message>
        <source>Day and time, in the form day/month/year hours:minutes</source>
        <translation>Día y hora, con el formato día/mes/año horas:minutos</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;Cuenta de envío</translation>
    </message>
    <message>
        <source>It starts by itself at that time, also when this program is closed.</source>
        <translation>Se inicia automáticamente a esa hora, aunque este programa esté cerrado.</translation>
    </message>
    <message>
        <source>Without a schedule it starts as soon as you launch it.</source>
        <translation>Sin programación empieza en cuanto se lanza.</translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>No hay ninguna cuenta de campañas activa que se pueda usar. Un administrador puede crear una en «Cuentas de envío».</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Operador de prácticas: todo funciona como con uno real, pero ningún SMS sale de este equipo.</translation>
    </message>
    <message>
        <source>This recipient has nothing for %1. A fall-back such as {%2|there} fills the gap.</source>
        <translation>Este destinatario no tiene nada para %1. Un texto alternativo como {%2|cliente} llena el hueco.</translation>
    </message>
    <message>
        <source>Checking every recipient…</source>
        <translation>Comprobando todos los destinatarios…</translation>
    </message>
    <message>
        <source>%1 per recipient, %2 in all.</source>
        <translation>%1 por destinatario, %2 en total.</translation>
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
        <translation>%1–%2 SMS por destinatario, %3 en total.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What you want to say. Placeholders are filled in for each recipient; {Name|there} says “there” where no name is known. Templates puts in a text that you have kept.</source>
        <translation>Lo que quiere decir. Los marcadores se rellenan para cada destinatario; {Nombre|cliente} pone «cliente» donde no se conoce el nombre. «Plantillas» inserta un texto guardado.</translation>
    </message>
    <message>
        <source>How many SMS the recipient in the preview gets. A long text takes more than one.</source>
        <translation>Cuántos SMS recibe el destinatario de la vista previa. Un texto largo ocupa más de uno.</translation>
    </message>
    <message>
        <source>The length of the message with the placeholders filled in. Some characters count twice, and some make an SMS hold only 70.</source>
        <translation>La longitud del mensaje con los marcadores rellenados. Algunos caracteres cuentan doble, y con otros en un SMS solo caben 70.</translation>
    </message>
    <message>
        <source>How many people get the message.</source>
        <translation>Cuántas personas reciben el mensaje.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Cuenta de envío</translation>
    </message>
    <message>
        <source>The account that the campaign is sent through and charged to.</source>
        <translation>La cuenta por la que se envía la campaña y a la que se cobra.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Launches the campaign at a later time, also when this program is not running then.</source>
        <translation>Lanza la campaña más tarde, aunque este programa no esté abierto en ese momento.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone. Walk through the recipients to see each one&apos;s text.</source>
        <translation>El mensaje tal como se ve en un teléfono. Recorra los destinatarios para ver el texto de cada uno.</translation>
    </message>
</context>
<context>
    <name>cm::MessageTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Sent date</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>MCCMNC</source>
        <translation>MCCMNC</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Estado de entrega</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Fecha de entrega</translation>
    </message>
    <message>
        <source>DLR time</source>
        <translation>Tiempo de entrega</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Precio [EUR c]</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>cm::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>There is something new.</source>
        <translation>Hay novedades.</translation>
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
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>E-mail confirmation</source>
        <translation>Confirmación de correo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leída</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unread, read or archived, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Creation date</source>
        <translation>Fecha de creación</translation>
    </message>
</context>
<context>
    <name>cm::NotificationsScreen</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Search in content</source>
        <translation>Buscar en el contenido</translation>
    </message>
    <message>
        <source>Nothing to tell you</source>
        <translation>No hay novedades</translation>
    </message>
    <message>
        <source>When a list is imported, or a campaign starts, ends or needs you, it is said here. What you have archived is found with “Filter by”.</source>
        <translation>Aquí se indica cuándo se ha importado una lista y cuándo una campaña empieza, termina o requiere su atención. Lo archivado se encuentra con «Filtrar por».</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as unread</source>
        <translation>
            <numerusform>%n notificación marcada como no leída</numerusform>
            <numerusform>%n notificaciones marcadas como no leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) marked as read</source>
        <translation>
            <numerusform>%n notificación marcada como leída</numerusform>
            <numerusform>%n notificaciones marcadas como leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) archived</source>
        <translation>
            <numerusform>%n notificación archivada</numerusform>
            <numerusform>%n notificaciones archivadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cm::NumberChips</name>
    <message>
        <source>%1, remove</source>
        <translation>%1, quitar</translation>
    </message>
    <message>
        <source>%1, not valid: %2, remove</source>
        <translation>%1, no válido: %2, quitar</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>%1 is selected; press Delete again to remove it</source>
        <translation>%1 está seleccionado; pulse Supr otra vez para quitarlo</translation>
    </message>
</context>
<context>
    <name>cm::OpeningPage</name>
    <message>
        <source>The reason is not known; the log may tell more.</source>
        <translation>No se conoce el motivo; el registro puede dar más información.</translation>
    </message>
    <message>
        <source>Your workspace could not be opened</source>
        <translation>No se pudo abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Opening your workspace…</source>
        <translation>Abriendo el espacio de trabajo…</translation>
    </message>
    <message>
        <source>The service on this computer is starting.</source>
        <translation>Se está iniciando el servicio en este equipo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Elegir otra opción</translation>
    </message>
    <message>
        <source>Making the example data… %1%</source>
        <translation>Creando los datos de ejemplo… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Three months of messages are written on this computer. This takes some seconds, once.</source>
        <translation>Se escriben tres meses de mensajes en este equipo. Tarda unos segundos y se hace una sola vez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>cm::Outbox</name>
    <message>
        <source>Somebody else has changed the same thing meanwhile. Decide whether your change or theirs is to stay.</source>
        <translation>Otra persona ha modificado lo mismo entretanto. Decida si se conserva este cambio o el de la otra persona.</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Plantilla «%1»</translation>
    </message>
    <message>
        <source>Campaign “%1”</source>
        <translation>Campaña «%1»</translation>
    </message>
    <message>
        <source>Distribution list “%1”</source>
        <translation>Lista de distribución «%1»</translation>
    </message>
    <message>
        <source>Your account settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>How you have set up a page</source>
        <translation>Configuración de una página</translation>
    </message>
    <message>
        <source>Marks of notifications</source>
        <translation>Marcas de notificaciones</translation>
    </message>
</context>
<context>
    <name>cm::Pager</name>
    <message>
        <source>Rows per page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>cm::PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This text is missing from the program. Install it again.</source>
        <translation>Este texto falta en el programa. Vuelva a instalarlo.</translation>
    </message>
</context>
<context>
    <name>cm::PartsChart</name>
    <message>
        <source>%1 SMS and more</source>
        <translation>%1 SMS o más</translation>
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
        <translation>Destinatarios por número de SMS</translation>
    </message>
</context>
<context>
    <name>cm::PasswordChecklist</name>
    <message>
        <source>At least %1 characters</source>
        <translation>Al menos %1 caracteres</translation>
    </message>
    <message>
        <source>An upper-case letter</source>
        <translation>Una letra mayúscula</translation>
    </message>
    <message>
        <source>A lower-case letter</source>
        <translation>Una letra minúscula</translation>
    </message>
    <message>
        <source>A digit</source>
        <translation>Una cifra</translation>
    </message>
    <message>
        <source>A special character, such as ! or %</source>
        <translation>Un carácter especial, como ! o %</translation>
    </message>
    <message>
        <source>What the password must have</source>
        <translation>Requisitos de la contraseña</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Aún falta: %1</translation>
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
        <translation>Últimos 10 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>cm::PhonePreview</name>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Your message appears here</source>
        <translation>Aquí aparece el mensaje</translation>
    </message>
    <message>
        <source>Characters outside the GSM alphabet: 70 instead of 160 fit into one SMS</source>
        <translation>Caracteres fuera del alfabeto GSM: en un SMS caben 70 en lugar de 160</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinatario anterior</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinatario siguiente</translation>
    </message>
    <message>
        <source>Message preview</source>
        <translation>Vista previa del mensaje</translation>
    </message>
</context>
<context>
    <name>cm::PlaceholderPanel</name>
    <message>
        <source>Placeholders</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>For example: Name</source>
        <translation>Por ejemplo: Nombre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Define placeholders</source>
        <translation>&amp;Definir marcadores</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The chosen lists have phone numbers only, so there is nothing to personalize with.</source>
        <translation>Las listas elegidas solo contienen números de teléfono, así que no hay nada con lo que personalizar.</translation>
    </message>
    <message>
        <source>Give a column of your lists another name, to use it in the message. The columns themselves can be used as they are: %1.</source>
        <translation>Aquí se puede dar otro nombre a una columna de las listas para usarlo en el mensaje. Las columnas también se pueden usar tal como están: %1.</translation>
    </message>
    <message>
        <source>Enter a name for the placeholder.</source>
        <translation>Introduzca un nombre para el marcador.</translation>
    </message>
    <message>
        <source>A placeholder&apos;s name cannot have braces or “|”.</source>
        <translation>El nombre de un marcador no puede contener llaves ni «|».</translation>
    </message>
    <message>
        <source>“%1” is defined already.</source>
        <translation>«%1» ya está definido.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n placeholder(s).</source>
        <translation>
            <numerusform>Puede haber como máximo %n marcador.</numerusform>
            <numerusform>Puede haber como máximo %n marcadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elegir una columna</translation>
    </message>
    <message>
        <source>Remove the placeholder %1</source>
        <translation>Quitar el marcador %1</translation>
    </message>
</context>
<context>
    <name>cm::PracticeHint</name>
    <message>
        <source>Practice carrier</source>
        <translation>Operador de prácticas</translation>
    </message>
    <message>
        <source>No SMS leaves this computer.</source>
        <translation>Ningún SMS sale de este equipo.</translation>
    </message>
    <message>
        <source>Campaigns run and receipts come back as with a real carrier, but nothing is sent. Add a gateway under Traffic accounts to send for real.</source>
        <translation>Las campañas se ejecutan y los acuses llegan como con un operador real, pero no se envía nada. Para enviar de verdad, añada una pasarela en «Cuentas de envío».</translation>
    </message>
</context>
<context>
    <name>cm::PreflightDialog</name>
    <message>
        <source>Schedule this campaign?</source>
        <translation>¿Programar esta campaña?</translation>
    </message>
    <message>
        <source>Launch this campaign?</source>
        <translation>¿Lanzar esta campaña?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Checking every recipient</source>
        <translation>Comprobando todos los destinatarios</translation>
    </message>
    <message>
        <source>Checking the message for every recipient…</source>
        <translation>Comprobando el mensaje para cada destinatario…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>SMS per recipient</source>
        <translation>SMS por destinatario</translation>
    </message>
    <message>
        <source>Cost by country</source>
        <translation>Coste por país</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>All in the SMS alphabet (GSM 7 bit).</source>
        <translation>Todos en el alfabeto SMS (GSM de 7 bits).</translation>
    </message>
    <message>
        <source>%1 in the SMS alphabet, %2 in Unicode.</source>
        <translation>%1 en el alfabeto SMS, %2 en Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule for %Ln recipient(s)</source>
        <translation>
            <numerusform>Programar para %Ln destinatario</numerusform>
            <numerusform>Programar para %Ln destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Enviar a %Ln destinatario</numerusform>
            <numerusform>Enviar a %Ln destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody would get a message.</source>
        <translation>Nadie recibiría un mensaje.</translation>
    </message>
    <message>
        <source>Practice carrier: everything runs as with a real one, but no SMS leaves this computer.</source>
        <translation>Operador de prácticas: todo funciona como con uno real, pero ningún SMS sale de este equipo.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Cuenta de envío</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>In several lists</source>
        <translation>En varias listas</translation>
    </message>
    <message>
        <source>%1 – each gets it once</source>
        <translation>%1 – cada uno lo recibe una sola vez</translation>
    </message>
    <message>
        <source>Left out: empty</source>
        <translation>Omitidos: vacíos</translation>
    </message>
    <message>
        <source>%1 – nothing remains of the message</source>
        <translation>%1 – el mensaje queda en blanco</translation>
    </message>
    <message>
        <source>Left out: characters</source>
        <translation>Omitidos: caracteres</translation>
    </message>
    <message>
        <source>%1 – not in the SMS alphabet, and Unicode is off</source>
        <translation>%1 – fuera del alfabeto SMS y con Unicode desactivado</translation>
    </message>
    <message>
        <source>Left out: too long</source>
        <translation>Omitidos: demasiado largos</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores que faltan</translation>
    </message>
    <message>
        <source>%1 have nothing for a placeholder</source>
        <translation>%1 sin valor para un marcador</translation>
    </message>
    <message>
        <source>SMS in all</source>
        <translation>SMS en total</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinatario</numerusform>
            <numerusform>%Ln destinatarios</numerusform>
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
        <translation>País desconocido</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other countries</source>
        <translation>
            <numerusform>%Ln país más</numerusform>
            <numerusform>%Ln países más</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate: the network of each number decides, and the service knows it only when it sends.</source>
        <translation>Es una estimación: depende de la red de cada número, y el servicio solo la conoce al enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) are in countries without a price in the price table.</source>
        <translation>
            <numerusform>%Ln destinatario está en un país sin precio en la tabla de precios.</numerusform>
            <numerusform>%Ln destinatarios están en países sin precio en la tabla de precios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the most SMS</source>
        <translation>Quién necesita más SMS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, because of the column %3: its value has %n character(s)</source>
        <translation>
            <numerusform>%1: %2, por la columna %3: su valor tiene %n carácter</numerusform>
            <numerusform>%1: %2, por la columna %3: su valor tiene %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” (character %4)</source>
        <translation>%1: %2, por «%3» (carácter %4)</translation>
    </message>
    <message>
        <source>%1: %2, because of “%3” in the column %4</source>
        <translation>%1: %2, por «%3» en la columna %4</translation>
    </message>
</context>
<context>
    <name>cm::PriceFile</name>
    <message>
        <source>The price list cannot be read. Check that the file is still there.</source>
        <translation>No se puede leer la tabla de precios. Compruebe que el archivo sigue existiendo.</translation>
    </message>
    <message>
        <source>The first row of the price list must name its columns: mccmnc, country, network, price and, where there is one, prefix.</source>
        <translation>La primera fila de la tabla de precios debe contener los nombres de las columnas: mccmnc, country, network, price y, si la hay, prefix.</translation>
    </message>
    <message>
        <source>There is no usable row in the price list. Each needs a network code of 5 or 6 digits, a country of two letters and a price.</source>
        <translation>La tabla de precios no contiene ninguna fila utilizable. Cada una necesita un código de red de 5 o 6 cifras, un país de dos letras y un precio.</translation>
    </message>
</context>
<context>
    <name>cm::PricesPage</name>
    <message>
        <source>&amp;Import price table…</source>
        <translation>&amp;Importar tabla de precios…</translation>
    </message>
    <message>
        <source>The price table says what one SMS to each network costs, and which prefixes belong to it. A file may hold a part of it: what is not in the file stays as it is.</source>
        <translation>La tabla de precios indica cuánto cuesta un SMS a cada red y qué prefijos le corresponden. Un archivo puede contener solo una parte: lo que no está en el archivo queda como está.</translation>
    </message>
    <message>
        <source>price: EUR cents for one SMS part.  prefix: digits after the plus, optional, several with spaces between them.  A network code that ends in 00 stands for “country known, network not”.</source>
        <translation>price: céntimos de euro por una parte de SMS.  prefix: cifras después del signo más; opcional, varios separados por espacios.  Un código de red terminado en 00 significa «país conocido, red desconocida».</translation>
    </message>
    <message>
        <source>Download &amp;sample</source>
        <translation>&amp;Descargar ejemplo</translation>
    </message>
    <message>
        <source>Importing the price table</source>
        <translation>Importando la tabla de precios</translation>
    </message>
    <message>
        <source>Prices and networks</source>
        <translation>Precios y redes</translation>
    </message>
    <message>
        <source>Choose a price table</source>
        <translation>Elegir una tabla de precios</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 and %2 taken over.</source>
        <translation>Se han importado %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln red</numerusform>
            <numerusform>%Ln redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prefix(es)</source>
        <translation>
            <numerusform>%Ln prefijo</numerusform>
            <numerusform>%Ln prefijos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) made no sense and were left out.</source>
        <translation>
            <numerusform>%Ln fila no tenía sentido y se ha omitido.</numerusform>
            <numerusform>%Ln filas no tenían sentido y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sample</source>
        <translation>Guardar el ejemplo</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sample could not be saved: %1</source>
        <translation>No se pudo guardar el ejemplo: %1</translation>
    </message>
    <message>
        <source>Import price table</source>
        <translation>Importar tabla de precios</translation>
    </message>
    <message>
        <source>Takes in what one SMS to each network costs. What is not in the file stays as it is.</source>
        <translation>Incorpora lo que cuesta un SMS a cada red. Lo que no está en el archivo queda como está.</translation>
    </message>
    <message>
        <source>Download sample</source>
        <translation>Descargar ejemplo</translation>
    </message>
    <message>
        <source>A small file with the columns as they are expected, to be filled in.</source>
        <translation>Un archivo pequeño con las columnas que se esperan, para rellenar.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendForm</name>
    <message>
        <source>Enter at least one phone number, with its country code, and press Enter.</source>
        <translation>Introduzca al menos un número de teléfono, con su código de país, y pulse Intro.</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %n recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>El envío rápido admite como máximo %n destinatario. Para más, cree una lista de contactos y una campaña.</numerusform>
            <numerusform>El envío rápido admite como máximo %n destinatarios. Para más, cree una lista de contactos y una campaña.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Escriba el mensaje.</translation>
    </message>
    <message>
        <source>The character “%1” needs Unicode, which is switched off in the settings. Replace it, or switch Unicode on.</source>
        <translation>El carácter «%1» necesita Unicode, que está desactivado en la configuración. Sustitúyalo o active Unicode.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long: it would need %n SMS.</source>
        <translation>
            <numerusform>El mensaje es demasiado largo: necesitaría %n SMS.</numerusform>
            <numerusform>El mensaje es demasiado largo: necesitaría %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the traffic account that the message is sent through.</source>
        <translation>Elija la cuenta de envío por la que se envía el mensaje.</translation>
    </message>
</context>
<context>
    <name>cm::QuickSendScreen</name>
    <message>
        <source>Message preview</source>
        <translation>Vista previa del mensaje</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Envío rápido</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nombre o número de teléfono</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Un nombre de hasta %1 letras y cifras o un número de teléfono de hasta %2 cifras.</translation>
    </message>
    <message>
        <source>+447700900123, then Enter</source>
        <translation>+447700900123 y después Intro</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Destinatarios</translation>
    </message>
    <message>
        <source>Phone numbers with their country code. Enter adds one; the X, or Delete twice, takes it away.</source>
        <translation>Números de teléfono con su código de país. Intro añade uno; la X, o Supr dos veces, lo quita.</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Escriba el mensaje</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Traffic account</source>
        <translation>&amp;Cuenta de envío</translation>
    </message>
    <message numerus="yes">
        <source>Quick send reaches at most %Ln recipient(s). Make a contact list and a campaign for more.</source>
        <translation>
            <numerusform>El envío rápido admite como máximo %Ln destinatario. Para más, cree una lista de contactos y una campaña.</numerusform>
            <numerusform>El envío rápido admite como máximo %Ln destinatarios. Para más, cree una lista de contactos y una campaña.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya está incluido.</translation>
    </message>
    <message>
        <source>Rese&amp;t form</source>
        <translation>&amp;Vaciar formulario</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Your unsent message is back.</source>
        <translation>Se ha recuperado el mensaje sin enviar.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are not valid. Point at them to see why, correct them or take them away.</source>
        <translation>
            <numerusform>%n número no es válido. Señálelo con el puntero para ver el motivo y corríjalo o quítelo.</numerusform>
            <numerusform>%n números no son válidos. Señálelos con el puntero para ver el motivo y corríjalos o quítelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active campaign account that you may use. An administrator can create one under Traffic accounts.</source>
        <translation>No hay ninguna cuenta de campañas activa que se pueda usar. Un administrador puede crear una en «Cuentas de envío».</translation>
    </message>
    <message>
        <source>Practice carrier: everything works as with a real one, but no SMS leaves this computer.</source>
        <translation>Operador de prácticas: todo funciona como con uno real, pero ningún SMS sale de este equipo.</translation>
    </message>
    <message>
        <source>%1 to %2, through “%3”.</source>
        <translation>%1 a %2, por «%3».</translation>
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
            <numerusform>%Ln destinatario</numerusform>
            <numerusform>%Ln destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the practice carrier: no SMS leaves this computer.</source>
        <translation>Este es el operador de prácticas: ningún SMS sale de este equipo.</translation>
    </message>
    <message>
        <source>It starts at once. The carrier&apos;s price for each destination applies.</source>
        <translation>El envío empieza de inmediato. Se aplica el precio del operador para cada destino.</translation>
    </message>
    <message>
        <source>An earlier try with other content may have gone out: its recipients could get both messages.</source>
        <translation>Es posible que un intento anterior con otro contenido ya haya salido: sus destinatarios podrían recibir ambos mensajes.</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>¿Enviar este mensaje?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln recipient(s)</source>
        <translation>
            <numerusform>Enviar a %Ln destinatario</numerusform>
            <numerusform>Enviar a %Ln destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is on its way to %1.</source>
        <translation>El mensaje va en camino a %1.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Message handed over for %1</source>
        <translation>Mensaje remitido para %1</translation>
    </message>
    <message>
        <source>Reset the form?</source>
        <translation>¿Vaciar el formulario?</translation>
    </message>
    <message>
        <source>The recipients and the message that you have entered are thrown away.</source>
        <translation>Se descartarán los destinatarios y el mensaje introducidos.</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Vaciar formulario</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a short name or a phone number.</source>
        <translation>Lo que los destinatarios ven como remitente: un nombre corto o un número de teléfono.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Type a phone number and press Enter; paste several at once. Delete twice takes the last one away.</source>
        <translation>Escriba un número de teléfono y pulse Intro; se pueden pegar varios a la vez. Al pulsar Supr dos veces se quita el último.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What everybody gets. There are no placeholders here: for personal messages, create a campaign.</source>
        <translation>Lo que reciben todos. Aquí no hay marcadores: para mensajes personalizados, cree una campaña.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Characters and how many SMS the text takes. More than one is charged as more than one.</source>
        <translation>Los caracteres y cuántos SMS ocupa el texto. Si ocupa más de uno, se cobra más de uno.</translation>
    </message>
    <message>
        <source>Traffic account</source>
        <translation>Cuenta de envío</translation>
    </message>
    <message>
        <source>The account that the message is sent through and charged to.</source>
        <translation>La cuenta por la que se envía el mensaje y a la que se cobra.</translation>
    </message>
    <message>
        <source>The message as it looks on a phone.</source>
        <translation>El mensaje tal como se ve en un teléfono.</translation>
    </message>
    <message>
        <source>Empties everything, to begin anew.</source>
        <translation>Vacía todo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sends the message at once. You are asked before.</source>
        <translation>Envía el mensaje al momento. Antes se pide confirmación.</translation>
    </message>
</context>
<context>
    <name>cm::RejectedRowModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>cm::SenderStep</name>
    <message>
        <source>Campaign &amp;name</source>
        <translation>&amp;Nombre de la campaña</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>Select contact &amp;lists</source>
        <translation>Elegir listas de &amp;contactos</translation>
    </message>
    <message>
        <source>&amp;Personalize</source>
        <translation>&amp;Personalizar</translation>
    </message>
    <message>
        <source>Place&amp;holders…</source>
        <translation>&amp;Marcadores…</translation>
    </message>
    <message>
        <source>For example: Spring sale</source>
        <translation>Por ejemplo: Ofertas de primavera</translation>
    </message>
    <message>
        <source>From %1 to %2 characters. Recipients do not see it.</source>
        <translation>De %1 a %2 caracteres. Los destinatarios no lo ven.</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nombre o número de teléfono</translation>
    </message>
    <message>
        <source>A name of up to %1 letters and digits, or a phone number of up to %2 digits.</source>
        <translation>Un nombre de hasta %1 letras y cifras o un número de teléfono de hasta %2 cifras.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that is no longer there</source>
        <translation>Una lista que ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln destinatario</numerusform>
            <numerusform>%Ln destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the list %1</source>
        <translation>Omitir la lista %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) in all. A number that is in several lists gets the message once.</source>
        <translation>
            <numerusform>%Ln destinatario en total. Un número que está en varias listas recibe el mensaje una sola vez.</numerusform>
            <numerusform>%Ln destinatarios en total. Un número que está en varias listas recibe el mensaje una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the &amp;lists</source>
        <translation>&amp;Cambiar las listas</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nombre de la campaña</translation>
    </message>
    <message>
        <source>The name by which you find the campaign again. Recipients do not see it.</source>
        <translation>El nombre con el que se vuelve a encontrar la campaña. Los destinatarios no lo ven.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>What recipients see as the sender: a name of up to 11 characters, or a phone number.</source>
        <translation>Lo que los destinatarios ven como remitente: un nombre de hasta 11 caracteres o un número de teléfono.</translation>
    </message>
    <message>
        <source>Choose one distribution list or several. Who is on more than one gets the message once.</source>
        <translation>Elija una o varias listas de distribución. Quien está en más de una recibe el mensaje una sola vez.</translation>
    </message>
    <message>
        <source>Personalize</source>
        <translation>Personalizar</translation>
    </message>
    <message>
        <source>Fills placeholders such as {Name} from the columns of your lists, so that everybody gets a message of their own.</source>
        <translation>Rellena marcadores como {Nombre} con las columnas de sus listas, de modo que cada persona recibe su propio mensaje.</translation>
    </message>
</context>
<context>
    <name>cm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>cm::SidePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>cm::Sidebar</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Add distribution list</source>
        <translation>Añadir lista de distribución</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Envío rápido</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Traffic accounts</source>
        <translation>Cuentas de envío</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Historial de mensajes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>cm::SignInForm</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Introduzca la dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Usar otro servidor</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your password is asked for at each start. It is never written to a file.</source>
        <translation>Este equipo no tiene almacén de contraseñas, por lo que la contraseña se pide en cada inicio. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>cm::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
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
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
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
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsScreen</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Código de red</translation>
    </message>
    <message>
        <source>Nothing was sent in this period</source>
        <translation>No se envió nada en este periodo</translation>
    </message>
    <message>
        <source>Choose another period, or send a campaign: its figures appear here while it runs.</source>
        <translation>Elija otro periodo o envíe una campaña: sus cifras aparecen aquí mientras se ejecuta.</translation>
    </message>
    <message>
        <source>Create campaign</source>
        <translation>Crear campaña</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Each box that is checked becomes a column. Without any, there is one row with the sums.</source>
        <translation>Cada casilla marcada se convierte en una columna. Sin ninguna, hay una sola fila con los totales.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Which days the figures are of: a ready-made period, or a range of your own. Days are those of your time zone.</source>
        <translation>De qué días son las cifras: un periodo predefinido o un intervalo propio. Los días son los de su zona horaria.</translation>
    </message>
    <message>
        <source>Choose what the rows stand for: days, countries, networks, accounts and more. Each becomes a column.</source>
        <translation>Elija qué representan las filas: días, países, redes, cuentas y más. Cada elemento se convierte en una columna.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Sent is the sum of Delivered, Undelivered and Transmitted, which are on their way still.</source>
        <translation>«Enviados» es la suma de «Entregados», «No entregados» y «Transmitidos»; estos últimos aún están en camino.</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>The sums of all rows, on every page.</source>
        <translation>Las sumas de todas las filas, en todas las páginas.</translation>
    </message>
</context>
<context>
    <name>cm::StatisticsTableModel</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network code</source>
        <translation>Código de red</translation>
    </message>
    <message>
        <source>Price [EUR c]</source>
        <translation>Precio [EUR c]</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Transmitidos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>cm::SteadyClient</name>
    <message>
        <source>Waiting until you have signed in again</source>
        <translation>En espera de que se vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>Waiting for the service; goes on by itself</source>
        <translation>En espera del servicio; continúa automáticamente</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
</context>
<context>
    <name>cm::Stepper</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Paso %1, completado: %2</translation>
    </message>
    <message>
        <source>Step %1, current: %2</source>
        <translation>Paso %1, actual: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>cm::StoryPanel</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Remitido al operador</translation>
    </message>
    <message>
        <source>The carrier answered</source>
        <translation>El operador respondió</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Acuse: %1</translation>
    </message>
    <message>
        <source>The connection was lost before the carrier answered. Nobody can tell whether it took the message, so it is not sent again; a receipt that still comes will settle it.</source>
        <translation>Se perdió la conexión antes de que el operador respondiera. Nadie puede saber si aceptó el mensaje, por lo que no se envía de nuevo; si aún llega un acuse, lo aclarará.</translation>
    </message>
    <message>
        <source>The carrier has never said whether it took this message, and no receipt came in time.</source>
        <translation>El operador nunca indicó si aceptó este mensaje y no llegó ningún acuse a tiempo.</translation>
    </message>
    <message>
        <source>The carrier has taken the message; its receipt has not come yet.</source>
        <translation>El operador ha aceptado el mensaje; el acuse aún no ha llegado.</translation>
    </message>
    <message>
        <source>The carrier refused the message. It was not charged.</source>
        <translation>El operador rechazó el mensaje. No se ha cobrado.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>What the status means</source>
        <translation>Qué significa el estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Campaign %1, account %2</source>
        <translation>Campaña %1, cuenta %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS part(s)</source>
        <translation>
            <numerusform>%n parte de SMS</numerusform>
            <numerusform>%n partes de SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>GSM alphabet</source>
        <translation>Alfabeto GSM</translation>
    </message>
    <message>
        <source>%1 cent</source>
        <translation>%1 céntimos</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>Código de error %1</translation>
    </message>
    <message>
        <source>Message ID %1</source>
        <translation>ID de mensaje %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Transmitidos</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Tasa de entrega</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>cm::SyncButton</name>
    <message numerus="yes">
        <source>%n edit(s) waiting</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Sincronizando %1 de %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Offline · data as of %1</source>
        <translation>Sin conexión · datos del %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Error de sincronización</translation>
    </message>
    <message>
        <source>Everything here agrees with the service.</source>
        <translation>Aquí todo coincide con el servicio.</translation>
    </message>
    <message>
        <source>Changes are being fetched. You can go on working.</source>
        <translation>Se están obteniendo los cambios. Se puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The service cannot be reached. You can go on working; edits are sent as soon as it is back.</source>
        <translation>No se puede acceder al servicio. Se puede seguir trabajando; los cambios se enviarán en cuanto vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The last synchronisation failed.</source>
        <translation>La última sincronización ha fallado.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Datos del %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n cambio pendiente de enviar.</numerusform>
            <numerusform>%n cambios pendientes de enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronisation: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>cm::TablePage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Selección: %n</numerusform>
            <numerusform>Selección: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No row fits what you search or filter for.</source>
        <translation>Ninguna fila coincide con la búsqueda o los filtros.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar filtro: %1</translation>
    </message>
    <message>
        <source>Select the whole page</source>
        <translation>Seleccionar toda la página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>cm::TemplateDialog</name>
    <message>
        <source>Create template</source>
        <translation>Crear plantilla</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For example: Appointment reminder</source>
        <translation>Por ejemplo: Recordatorio de cita</translation>
    </message>
    <message>
        <source>Hello {Name}, …</source>
        <translation>Hola, {Nombre}: …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Placeholders in braces, such as {Name} or {Name|there}, are filled from the contact list.</source>
        <translation>Los marcadores entre llaves, como {Nombre} o {Nombre|cliente}, se rellenan con la lista de contactos.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Ponga un nombre a la plantilla.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Escriba el mensaje.</translation>
    </message>
</context>
<context>
    <name>cm::TemplateTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>cm::TemplatesScreen</name>
    <message>
        <source>Search names</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>A template keeps a message that you send again and again. Campaigns take it up with one click.</source>
        <translation>Una plantilla guarda un mensaje que se envía una y otra vez. Se usa en las campañas con un solo clic.</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>Crear plantilla</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Template “%1” saved</source>
        <translation>Plantilla «%1» guardada</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>¿Eliminar esta plantilla?</translation>
    </message>
    <message>
        <source>“%1” is removed for everybody who uses it. Campaigns that were made with it keep their text.</source>
        <translation>«%1» se eliminará para todas las personas que la usan. Las campañas creadas con ella conservan su texto.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Template “%1” deleted</source>
        <translation>Plantilla «%1» eliminada</translation>
    </message>
    <message>
        <source>Type a part of a template&apos;s name.</source>
        <translation>Escriba una parte del nombre de una plantilla.</translation>
    </message>
    <message>
        <source>Keeps a message that you send again and again. It may hold placeholders such as {Name}.</source>
        <translation>Guarda un mensaje que se envía una y otra vez. Puede contener marcadores como {Nombre}.</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Sus plantillas</translation>
    </message>
    <message>
        <source>In a campaign, the Templates button puts one of these texts into the message.</source>
        <translation>En una campaña, el botón «Plantillas» inserta uno de estos textos en el mensaje.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Change the template or delete it. Campaigns that were made with it keep their text.</source>
        <translation>Modificar la plantilla o eliminarla. Las campañas creadas con ella conservan su texto.</translation>
    </message>
</context>
<context>
    <name>cm::TileBoard</name>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar el tamaño de %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>cm::TileCover</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Row %1, column %2, %3 columns wide, %4 rows high.</source>
        <translation>Fila %1, columna %2; %3 columnas de ancho, %4 filas de alto.</translation>
    </message>
    <message>
        <source>Arrow keys move it, Shift and arrow keys resize it, Delete hides it.</source>
        <translation>Las teclas de flecha lo mueven, Mayús y las teclas de flecha cambian su tamaño, Supr lo oculta.</translation>
    </message>
</context>
<context>
    <name>cm::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>cm::TourButton</name>
    <message>
        <source>New here? Take the tour</source>
        <translation>¿Primera vez aquí? Haga la visita</translation>
    </message>
    <message>
        <source>Guided tour: what each field on this page is for</source>
        <translation>Visita guiada: para qué sirve cada campo de esta página</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
</context>
<context>
    <name>cm::TourCard</name>
    <message>
        <source>Next %1</source>
        <comment>1/8</comment>
        <translation>Siguiente %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>8/8</comment>
        <translation>Listo %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salir</translation>
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
        <translation>Mensajes a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 messages in all, at most %2 at one point</source>
        <translation>%1 mensajes en total, %2 como máximo en un mismo punto</translation>
    </message>
    <message>
        <source>%1
Sent: %2
Delivered: %3
Undelivered: %4</source>
        <translation>%1
Enviados: %2
Entregados: %3
No entregados: %4</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The data is larger than the limit of %1 MiB.</source>
        <translation>Los datos superan el límite de %1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The data could not be read (position %1).</source>
        <translation>No se pudieron leer los datos (posición %1).</translation>
    </message>
    <message>
        <source>No column of the file holds phone numbers. A list needs one column with the phone number of each recipient; check the file and its separator.</source>
        <translation>Ninguna columna del archivo contiene números de teléfono. Una lista necesita una columna con el número de teléfono de cada destinatario; compruebe el archivo y su separador.</translation>
    </message>
    <message>
        <source>The same number as in row %L1.</source>
        <translation>El mismo número que en la fila %L1.</translation>
    </message>
    <message>
        <source>The file has no row with a recipient.</source>
        <translation>El archivo no contiene ninguna fila con un destinatario.</translation>
    </message>
    <message>
        <source>No row of the file has a valid phone number. Check which column holds the numbers, and the default country.</source>
        <translation>Ninguna fila del archivo contiene un número de teléfono válido. Compruebe qué columna contiene los números y el país de los números nacionales.</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with one recipient in each row.</source>
        <translation>El archivo está vacío. Elija un archivo con un destinatario en cada fila.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the contacts as CSV or as an Excel workbook and choose that file.</source>
        <translation>No es un archivo de texto. Guarde los contactos como CSV o como libro de Excel y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>This is an Excel workbook or a ZIP archive, not a text file, whatever its name says. Give it the ending .xlsx, or save it as CSV.</source>
        <translation>Es un libro de Excel o un archivo ZIP, no un archivo de texto, diga lo que diga su nombre. Cambie la extensión a .xlsx o guárdelo como CSV.</translation>
    </message>
    <message>
        <source>The file is encoded in UTF-32, which is not supported. Save it as UTF-8.</source>
        <translation>El archivo está codificado en UTF-32, que no se admite. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Coma (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Punto y coma (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar (|)</source>
        <translation>Barra vertical (|)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
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
        <translation>La fila %L1 tiene más de %L2 celdas. Compruebe el separador.</translation>
    </message>
    <message>
        <source>In row %L1 a quotation mark (&quot;) opens a cell and is never closed. Correct the row in the file and import it again.</source>
        <translation>En la fila %L1, unas comillas (&quot;) abren una celda y no se cierran nunca. Corrija la fila en el archivo y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>Row %L1 has characters that do not fit the encoding of the file. Choose another encoding, for example Windows-1252.</source>
        <translation>La fila %L1 contiene caracteres que no corresponden a la codificación del archivo. Elija otra codificación, por ejemplo Windows-1252.</translation>
    </message>
    <message>
        <source>A cell in row %L1 has more than %L2 characters. Maybe a quotation mark (&quot;) is missing there.</source>
        <translation>Una celda de la fila %L1 tiene más de %L2 caracteres. Quizá falten ahí unas comillas (&quot;).</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>No se pudo leer el archivo hasta el final: %1</translation>
    </message>
    <message>
        <source>The character “%1” cannot be written in Windows-1252. Choose UTF-8.</source>
        <translation>El carácter «%1» no se puede escribir en Windows-1252. Elija UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
    <message>
        <source>This is not a phone number. A cell may hold one number, written with digits.</source>
        <translation>No es un número de teléfono. Cada celda puede contener un solo número, escrito con cifras.</translation>
    </message>
    <message>
        <source>The phone number has too few digits for its country.</source>
        <translation>El número de teléfono tiene muy pocas cifras para su país.</translation>
    </message>
    <message>
        <source>The phone number has too many digits for its country, or the cell holds several numbers.</source>
        <translation>El número de teléfono tiene demasiadas cifras para su país o la celda contiene varios números.</translation>
    </message>
    <message>
        <source>The country of the phone number is not known. Write it with its country code, or choose a default country.</source>
        <translation>No se conoce el país del número de teléfono. Escríbalo con su código de país o elija el país de los números nacionales.</translation>
    </message>
    <message>
        <source>There is no such phone number in that country.</source>
        <translation>No existe tal número de teléfono en ese país.</translation>
    </message>
    <message>
        <source>A spreadsheet program has shortened the number (such as 4.91797E+11), so that its digits are lost. Format the column as text, enter the numbers again and save the file anew.</source>
        <translation>Un programa de hojas de cálculo ha acortado el número (por ejemplo, 4,91797E+11) y se han perdido cifras. Dé a la columna formato de texto, introduzca de nuevo los números y vuelva a guardar el archivo.</translation>
    </message>
    <message>
        <source>The sender needs at least one letter, or has to be a number.</source>
        <translation>El remitente necesita al menos una letra o debe ser un número.</translation>
    </message>
    <message>
        <source>A sender number has %1 to %2 digits, a short code %3 to %4; this one has %5.</source>
        <translation>Un número de remitente tiene de %1 a %2 cifras, y un número corto, de %3 a %4; este tiene %5.</translation>
    </message>
    <message>
        <source>Write the sender number with its country code, for example +49 for Germany.</source>
        <translation>Escriba el número de remitente con su código de país, por ejemplo +34 para España.</translation>
    </message>
    <message>
        <source>The sender is empty.</source>
        <translation>El remitente está vacío.</translation>
    </message>
    <message>
        <source>A sender name cannot have the character “%1”. Letters A–Z without accents, digits, spaces and %2 are possible.</source>
        <translation>Un nombre de remitente no puede contener el carácter «%1». Se admiten las letras A–Z sin tilde, cifras, espacios y %2.</translation>
    </message>
    <message>
        <source>A sender name has at most %1 characters; this one has %2.</source>
        <translation>Un nombre de remitente tiene como máximo %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>The placeholder that begins at character %1 has no closing brace. For a brace as text write {{.</source>
        <translation>El marcador que empieza en el carácter %1 no tiene llave de cierre. Para escribir una llave como texto, use {{.</translation>
    </message>
    <message>
        <source>The closing brace at character %1 belongs to no placeholder. For a brace as text write }}.</source>
        <translation>La llave de cierre en el carácter %1 no pertenece a ningún marcador. Para escribir una llave como texto, use }}.</translation>
    </message>
    <message>
        <source>The placeholder at character %1 has no name.</source>
        <translation>El marcador en el carácter %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>There is an opening brace within the placeholder at character %1. Close the placeholder first.</source>
        <translation>Hay una llave de apertura dentro del marcador en el carácter %1. Cierre primero el marcador.</translation>
    </message>
    <message>
        <source>A text can have at most %1 different placeholders.</source>
        <translation>Un texto puede tener como máximo %1 marcadores distintos.</translation>
    </message>
    <message>
        <source>There is no column for the placeholder “%1”. Choose one, or correct the name.</source>
        <translation>No hay ninguna columna para el marcador «%1». Elija una o corrija el nombre.</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no stored session. Sign in again.</source>
        <translation>No hay ninguna sesión guardada. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The session ends with the program.</source>
        <translation>No se puede usar el almacén de contraseñas de este equipo. La sesión terminará al cerrar el programa.</translation>
    </message>
    <message>
        <source>The campaign has no message. Please write one.</source>
        <translation>La campaña no tiene mensaje. Escriba uno.</translation>
    </message>
    <message>
        <source>List “%1”: %2</source>
        <translation>Lista «%1»: %2</translation>
    </message>
    <message>
        <source>Nobody would get a message: the lists are empty, or nothing remains of the message for any of the recipients.</source>
        <translation>Nadie recibiría un mensaje: las listas están vacías o el mensaje queda en blanco para todos los destinatarios.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again.</source>
        <translation>La sesión ha terminado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read along.</source>
        <translation>La dirección debe empezar por https:// para que nadie pueda leer lo que se transmite.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator for the permission.</source>
        <translation>Su rol no lo permite. Pida el permiso a un administrador.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have deleted it.</source>
        <translation>Ya no existe. Es posible que alguien lo haya eliminado.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at the newest state, and then try again.</source>
        <translation>Otra persona lo ha modificado entretanto. Revise el estado más reciente y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service is busy at the moment. Try again shortly.</source>
        <translation>El servicio está ocupado. Vuelva a intentarlo en unos momentos.</translation>
    </message>
    <message>
        <source>The disk of the service is full. Tell the administrator of the service.</source>
        <translation>El disco del servicio está lleno. Avise al administrador del servicio.</translation>
    </message>
    <message>
        <source>The service has failed to do this. It is tried again; if it stays so, tell the administrator.</source>
        <translation>El servicio no ha podido hacerlo. Se intentará de nuevo; si el problema continúa, avise al administrador.</translation>
    </message>
    <message>
        <source>The service has refused this.</source>
        <translation>El servicio lo ha rechazado.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network connection; the program tries again by itself.</source>
        <translation>No se puede acceder al servicio. Compruebe la conexión de red; el programa volverá a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>The service did not answer in time. The program tries again by itself.</source>
        <translation>El servicio no respondió a tiempo. El programa volverá a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The answer of the service makes no sense to this program. Check the address, and that both are up to date.</source>
        <translation>Este programa no entiende la respuesta del servicio. Compruebe la dirección y que ambos estén actualizados.</translation>
    </message>
    <message>
        <source>The certificate of the service is not valid, so nothing was sent. Tell the administrator of the service.</source>
        <translation>El certificado del servicio no es válido, por lo que no se ha enviado nada. Avise al administrador del servicio.</translation>
    </message>
    <message>
        <source>The service shows another certificate than before. It may have been renewed, or somebody listens in. Ask the administrator of the service before you connect again.</source>
        <translation>El servicio presenta un certificado distinto del anterior. Puede que se haya renovado o que alguien esté interceptando la conexión. Consulte al administrador del servicio antes de volver a conectarse.</translation>
    </message>
    <message>
        <source>You were signed out after 30 minutes without work. What you were writing is kept.</source>
        <translation>La sesión se cerró tras 30 minutos sin actividad. Lo que estaba escribiendo se ha conservado.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>The contacts of a list are not on this computer yet.</source>
        <translation>Los contactos de una lista aún no están en este equipo.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Ya no existe.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>E-mail address or password are not right. Check both and try again.</source>
        <translation>La dirección de correo electrónico o la contraseña no son correctas. Compruebe ambas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in again.</source>
        <translation>Se ha cerrado la sesión. Vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@example.com.</source>
        <translation>No es una dirección de correo electrónico. Escríbala como nombre@example.com.</translation>
    </message>
    <message>
        <source>This role does not exist.</source>
        <translation>Este rol no existe.</translation>
    </message>
    <message>
        <source>You can only give rights that you have yourself.</source>
        <translation>Solo se pueden conceder los permisos propios.</translation>
    </message>
    <message>
        <source>This user has rights that you do not have. Ask an administrator.</source>
        <translation>Este usuario tiene permisos que usted no tiene. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s, so that it is not certain when this was to be sent. Nothing was sent; send it again.</source>
        <translation>El reloj de este equipo difiere del reloj del servicio, así que no se sabe con seguridad cuándo debía enviarse. No se ha enviado nada; vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>This was to be sent some time ago and has reached the service only now. Look at it again, then send it if it still holds.</source>
        <translation>Debía enviarse hace un tiempo y no ha llegado al servicio hasta ahora. Revíselo y envíelo si sigue siendo válido.</translation>
    </message>
    <message>
        <source>The campaign is not in a state in which this is possible. Look at it again.</source>
        <translation>El estado de la campaña no lo permite. Revísela de nuevo.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more, so it cannot be changed. Clone it instead.</source>
        <translation>Esta campaña ya no es un borrador y no se puede modificar. Se puede duplicar en su lugar.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Give each a name of its own.</source>
        <translation>Dos columnas se llaman «%1». Dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>A list may have at most %1 columns.</source>
        <translation>Una lista puede tener como máximo %1 columnas.</translation>
    </message>
    <message>
        <source>This list is complete and cannot be changed any more. Make a new one.</source>
        <translation>Esta lista está completa y ya no se puede modificar. Cree una nueva.</translation>
    </message>
    <message>
        <source>The practice carrier is ready. It sends nothing to anybody.</source>
        <translation>El operador de prácticas está preparado. No envía nada a nadie.</translation>
    </message>
    <message>
        <source>The gateway has no host. Enter the carrier&apos;s host name or address.</source>
        <translation>La pasarela no tiene host. Introduzca el nombre de host o la dirección del operador.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>El operador no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The carrier accepted the sign-in.</source>
        <translation>El operador aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>This does not exist any more, or you may not see it.</source>
        <translation>Ya no existe o no tiene permiso para verlo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Look at the newer version, then try again.</source>
        <translation>Otra persona lo ha modificado entretanto. Revise la versión más reciente y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The id is not a ULID.</source>
        <translation>El ID no es un ULID.</translation>
    </message>
    <message>
        <source>“%1” must have %2 to %3 characters.</source>
        <translation>«%1» debe tener de %2 a %3 caracteres.</translation>
    </message>
    <message>
        <source>“%1” must not contain control characters.</source>
        <translation>«%1» no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>The settings of the gateway are too long.</source>
        <translation>La configuración de la pasarela es demasiado larga.</translation>
    </message>
    <message>
        <source>There is a traffic account of this name already. Choose another name.</source>
        <translation>Ya existe una cuenta de envío con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>This rule does not exist.</source>
        <translation>Esta regla no existe.</translation>
    </message>
    <message>
        <source>You do not belong to this traffic account. Choose another one, or ask to be added to it.</source>
        <translation>No pertenece a esta cuenta de envío. Elija otra o pida que le añadan a ella.</translation>
    </message>
    <message>
        <source>Campaigns need a traffic account of the type Campaign. Choose another one.</source>
        <translation>Las campañas necesitan una cuenta de envío del tipo «Campaña». Elija otra.</translation>
    </message>
    <message>
        <source>This traffic account is inactive. Choose another one, or activate it.</source>
        <translation>Esta cuenta de envío está inactiva. Elija otra o actívela.</translation>
    </message>
    <message>
        <source>This traffic account has no gateway to send through. Give it one, or choose another account.</source>
        <translation>Esta cuenta de envío no tiene ninguna pasarela por la que enviar. Asígnele una o elija otra cuenta.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Esta acción no es posible en esta dirección.</translation>
    </message>
    <message>
        <source>The body of the request is not a JSON object.</source>
        <translation>El cuerpo de la solicitud no es un objeto JSON.</translation>
    </message>
    <message>
        <source>If-Match is not a revision.</source>
        <translation>If-Match no es una revisión.</translation>
    </message>
    <message>
        <source>The Idempotency-Key is not a ULID.</source>
        <translation>El valor de Idempotency-Key no es un ULID.</translation>
    </message>
    <message>
        <source>Something else was asked for under this key before. Try again with a new one.</source>
        <translation>Con esta clave ya se había solicitado otra cosa. Vuelva a intentarlo con una nueva.</translation>
    </message>
    <message>
        <source>Not all messages of the campaign have reached the service yet.</source>
        <translation>Aún no han llegado al servicio todos los mensajes de la campaña.</translation>
    </message>
    <message>
        <source>Something else was sent under this id. Start the message again.</source>
        <translation>Con este ID se envió otra cosa. Empiece el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>The text is empty or too long. Write a message of at most 255 parts.</source>
        <translation>El texto está vacío o es demasiado largo. Escriba un mensaje de 255 partes como máximo.</translation>
    </message>
    <message>
        <source>The text has characters outside the GSM alphabet, and Unicode is switched off.</source>
        <translation>El texto contiene caracteres fuera del alfabeto GSM y Unicode está desactivado.</translation>
    </message>
    <message>
        <source>A quick send has 1 to %1 recipients.</source>
        <translation>Un envío rápido tiene de 1 a %1 destinatarios.</translation>
    </message>
    <message>
        <source>Recipient %1 is not a number in international form.</source>
        <translation>El destinatario %1 no es un número en formato internacional.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: all recipients have opted out.</source>
        <translation>No queda nadie a quien escribir: todos los destinatarios se han dado de baja.</translation>
    </message>
    <message>
        <source>Quick send</source>
        <translation>Envío rápido</translation>
    </message>
    <message>
        <source>An older copy of the service&apos;s data was put back. Messages of this campaign may have been sent since that copy was made; resume it only if they have not.</source>
        <translation>Se ha restaurado una copia anterior de los datos del servicio. Es posible que desde esa copia se hayan enviado mensajes de esta campaña; reanúdela solo si no ha sido así.</translation>
    </message>
    <message>
        <source>The service was not running at the scheduled time. Resume the campaign if it is still to be sent.</source>
        <translation>El servicio no estaba en marcha a la hora programada. Reanude la campaña si aún debe enviarse.</translation>
    </message>
    <message>
        <source>The traffic account could not send at the scheduled time. Activate it and give it a gateway, then resume.</source>
        <translation>La cuenta de envío no podía enviar a la hora programada. Actívela, asígnele una pasarela y después reanude la campaña.</translation>
    </message>
    <message>
        <source>The campaign could not be started at the scheduled time: %1 Resume it if it is still to be sent.</source>
        <translation>La campaña no se pudo iniciar a la hora programada: %1 Reanúdela si aún debe enviarse.</translation>
    </message>
    <message>
        <source>You do not belong to this campaign&apos;s traffic account. Ask to be added to it.</source>
        <translation>No pertenece a la cuenta de envío de esta campaña. Pida que le añadan a ella.</translation>
    </message>
    <message>
        <source>The text of a campaign may have at most %1 characters.</source>
        <translation>El texto de una campaña puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A campaign may have at most %1 lists.</source>
        <translation>Una campaña puede tener como máximo %1 listas.</translation>
    </message>
    <message>
        <source>The campaign was made a draft again and changed elsewhere meanwhile. Nothing of this upload is sent. Look at the campaign again, then launch it.</source>
        <translation>Entretanto, la campaña se ha convertido de nuevo en borrador y se ha modificado en otro lugar. No se envía nada de esta subida. Revise la campaña y después láncela.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 messages.</source>
        <translation>Un lote tiene de 1 a %1 mensajes.</translation>
    </message>
    <message>
        <source>Message %1 of the batch is not right: it needs a recipient in international form, a text and an encoding.</source>
        <translation>El mensaje %1 del lote no es correcto: necesita un destinatario en formato internacional, un texto y una codificación.</translation>
    </message>
    <message>
        <source>The service counts message %1 of the batch in another way: %2 parts. Update the program, then try again.</source>
        <translation>El servicio cuenta de otra forma el mensaje %1 del lote: %2 partes. Actualice el programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This campaign is no draft any more. Clone it to send it again.</source>
        <translation>Esta campaña ya no es un borrador. Duplíquela para enviarla de nuevo.</translation>
    </message>
    <message>
        <source>The campaign has no traffic account yet. Choose one.</source>
        <translation>La campaña aún no tiene cuenta de envío. Elija una.</translation>
    </message>
    <message>
        <source>The campaign has no text yet. Write the message.</source>
        <translation>La campaña aún no tiene texto. Escriba el mensaje.</translation>
    </message>
    <message>
        <source>The campaign has no recipients yet. Choose a distribution list.</source>
        <translation>La campaña aún no tiene destinatarios. Elija una lista de distribución.</translation>
    </message>
    <message>
        <source>One of the campaign&apos;s lists has been deleted. Choose the lists again.</source>
        <translation>Se ha eliminado una de las listas de la campaña. Elija las listas de nuevo.</translation>
    </message>
    <message>
        <source>The list “%1” is not ready. Wait until its import has ended, or leave it out.</source>
        <translation>La lista «%1» no está disponible. Espere a que termine su importación u omítala.</translation>
    </message>
    <message>
        <source>Another part of the campaign is stored under this number. Start the upload again.</source>
        <translation>Con este número está guardada otra parte de la campaña. Empiece la subida de nuevo.</translation>
    </message>
    <message>
        <source>The recipients of this campaign are fixed; nothing can be added.</source>
        <translation>Los destinatarios de esta campaña están fijados; no se puede añadir nada.</translation>
    </message>
    <message>
        <source>The campaign allows only characters of the GSM alphabet, and a message has others. Change its text.</source>
        <translation>La campaña solo permite caracteres del alfabeto GSM y un mensaje contiene otros. Cambie su texto.</translation>
    </message>
    <message>
        <source>What the service has of this campaign differs from what was sent: %1 messages in %2 parts. Start the upload again.</source>
        <translation>Lo que el servicio tiene de esta campaña difiere de lo enviado: %1 mensajes en %2 partes. Empiece la subida de nuevo.</translation>
    </message>
    <message>
        <source>There is a gateway with this id already.</source>
        <translation>Ya existe una pasarela con este ID.</translation>
    </message>
    <message>
        <source>This type of gateway does not exist.</source>
        <translation>Este tipo de pasarela no existe.</translation>
    </message>
    <message>
        <source>A traffic account sends through this gateway. Give that account another gateway first.</source>
        <translation>Una cuenta de envío usa esta pasarela. Asigne primero otra pasarela a esa cuenta.</translation>
    </message>
    <message>
        <source>Delivery receipts of messages that were sent through this gateway are still due, for at most three days. Delete it when they have come.</source>
        <translation>Aún están pendientes acuses de recibo de mensajes enviados por esta pasarela, durante tres días como máximo. Elimínela cuando hayan llegado.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key could not be read. Both must be PEM files that belong together.</source>
        <translation>No se pudo leer el certificado TLS o su clave. Ambos deben ser archivos PEM que se correspondan.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address to listen at.</source>
        <translation>«%1» no es una dirección IP en la que se pueda escuchar.</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program. Stop that program, or choose another port with --listen.</source>
        <translation>Otro programa ya usa el puerto %1. Detenga ese programa o elija otro puerto con --listen.</translation>
    </message>
    <message>
        <source>The service cannot listen at %1, port %2.</source>
        <translation>El servicio no puede escuchar en %1, puerto %2.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 entries.</source>
        <translation>Un lote tiene de 1 a %1 entradas.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch is not right: it needs a number in international form, and fields of at most %2 characters.</source>
        <translation>La entrada %1 del lote no es correcta: necesita un número en formato internacional y campos de %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another part of the list is stored under this number. Start the import again.</source>
        <translation>Con este número está guardada otra parte de la lista. Empiece la importación de nuevo.</translation>
    </message>
    <message>
        <source>The parts of a list come in order; the next one is number %1.</source>
        <translation>Las partes de una lista llegan por orden; la siguiente es la número %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the batch has more fields than the list has columns.</source>
        <translation>La entrada %1 del lote tiene más campos que columnas la lista.</translation>
    </message>
    <message>
        <source>Not every part of the list has arrived: %1 entries so far.</source>
        <translation>Aún no han llegado todas las partes de la lista: %1 entradas hasta ahora.</translation>
    </message>
    <message>
        <source>The list has no entries. Import at least one recipient.</source>
        <translation>La lista no tiene entradas. Importe al menos un destinatario.</translation>
    </message>
    <message>
        <source>At most %1 numbers can be checked at once.</source>
        <translation>Se pueden comprobar como máximo %1 números a la vez.</translation>
    </message>
    <message>
        <source>Row %1 of the networks is not right: it needs an MCCMNC of 5 or 6 digits, a country of two letters, a name and a price.</source>
        <translation>La fila %1 de las redes no es correcta: necesita un MCCMNC de 5 o 6 cifras, un país de dos letras, un nombre y un precio.</translation>
    </message>
    <message>
        <source>Row %1 of the prefixes is not right: it needs digits and the MCCMNC of a network that is in the table.</source>
        <translation>La fila %1 de los prefijos no es correcta: necesita cifras y el MCCMNC de una red que esté en la tabla.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little, then try again.</source>
        <translation>Demasiados intentos. Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This sign-in was used from two places and has been ended. Sign in again.</source>
        <translation>Esta sesión se usó desde dos lugares y se ha cerrado. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The disk of the service is full, so nothing was saved. Make room on it, then try again.</source>
        <translation>El disco del servicio está lleno, por lo que no se ha guardado nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service&apos;s database is damaged. Stop the service and restore its data folder from a backup.</source>
        <translation>La base de datos del servicio está dañada. Detenga el servicio y restaure su carpeta de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The service&apos;s database is busy. Try again in a moment.</source>
        <translation>La base de datos del servicio está ocupada. Vuelva a intentarlo en unos momentos.</translation>
    </message>
    <message>
        <source>The service may not write to its data folder. Give it the right to write there, then try again.</source>
        <translation>El servicio no tiene permiso para escribir en su carpeta de datos. Concédale permiso de escritura y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service could not read or write its data folder. Check the disk, then try again.</source>
        <translation>El servicio no pudo leer o escribir su carpeta de datos. Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service could not do this because of an error of its own.</source>
        <translation>El servicio no pudo hacerlo por un error propio.</translation>
    </message>
    <message>
        <source>The header of the request is too large.</source>
        <translation>La cabecera de la solicitud es demasiado grande.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>El cuerpo de la solicitud es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not a valid HTTP request.</source>
        <translation>No es una solicitud HTTP válida.</translation>
    </message>
    <message>
        <source>The body may be packed with gzip only.</source>
        <translation>El cuerpo solo se puede comprimir con gzip.</translation>
    </message>
    <message>
        <source>The service has too much to do at this moment. Try again in a few seconds.</source>
        <translation>El servicio está sobrecargado en este momento. Vuelva a intentarlo en unos segundos.</translation>
    </message>
    <message>
        <source>There is a user with this e-mail address already.</source>
        <translation>Ya existe un usuario con esta dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This status does not exist.</source>
        <translation>Este estado no existe.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>Es el último administrador activo. Dé antes el rol de administrador a otra persona.</translation>
    </message>
    <message>
        <source>You can only give access to traffic accounts that you belong to.</source>
        <translation>Solo se puede dar acceso a cuentas de envío a las que se pertenece.</translation>
    </message>
    <message>
        <source>The carrier did not answer.</source>
        <translation>El operador no respondió.</translation>
    </message>
    <message>
        <source>Only some of the parts were sent before the connection was lost.</source>
        <translation>Solo se enviaron algunas de las partes antes de perderse la conexión.</translation>
    </message>
    <message>
        <source>The connection to the carrier was lost while sending: %1</source>
        <translation>Se perdió la conexión con el operador durante el envío: %1</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Se cerró la conexión.</translation>
    </message>
    <message>
        <source>The carrier&apos;s host name %1 could not be found. Check it in the gateway&apos;s settings.</source>
        <translation>No se encontró el nombre de host %1 del operador. Compruébelo en la configuración de la pasarela.</translation>
    </message>
    <message>
        <source>No connection to the carrier at %1: %2</source>
        <translation>Sin conexión con el operador en %1: %2</translation>
    </message>
    <message>
        <source>No secure connection to the carrier at %1: %2</source>
        <translation>Sin conexión segura con el operador en %1: %2</translation>
    </message>
    <message>
        <source>The carrier at %1 closed the connection.</source>
        <translation>El operador en %1 cerró la conexión.</translation>
    </message>
    <message>
        <source>The connection to the carrier at %1 was lost: %2</source>
        <translation>Se perdió la conexión con el operador en %1: %2</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak SMPP.</source>
        <translation>Lo que responde en %1 no usa SMPP.</translation>
    </message>
    <message>
        <source>The carrier ended the session.</source>
        <translation>El operador cerró la sesión.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in: %1. Correct the system ID and the password in the gateway&apos;s settings.</source>
        <translation>El operador rechazó el inicio de sesión: %1. Corrija el ID de sistema y la contraseña en la configuración de la pasarela.</translation>
    </message>
    <message>
        <source>The carrier refused the bind: %1.</source>
        <translation>El operador rechazó el bind: %1.</translation>
    </message>
    <message>
        <source>The carrier at %1 did not answer in time.</source>
        <translation>El operador en %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The carrier at %1 has stopped answering.</source>
        <translation>El operador en %1 ha dejado de responder.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Try again in a few seconds.</source>
        <translation>Demasiadas personas están iniciando sesión en este momento. Vuelva a intentarlo en unos segundos.</translation>
    </message>
    <message>
        <source>The service has too little memory to check a password. Try again later.</source>
        <translation>El servicio no tiene memoria suficiente para comprobar una contraseña. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>This password is too weak. Use at least 8 characters with an upper-case and a lower-case letter, a digit and a special character, and none of the well-known passwords.</source>
        <translation>Esta contraseña es demasiado débil. Use al menos 8 caracteres con una mayúscula, una minúscula, una cifra y un carácter especial, y ninguna de las contraseñas más conocidas.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask an administrator of your company for it.</source>
        <translation>Su rol no lo incluye. Pídalo a un administrador de la empresa.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>No se pudo iniciar la biblioteca de cifrado.</translation>
    </message>
    <message>
        <source>The key file of the data folder could not be read or written. Check its permissions.</source>
        <translation>No se pudo leer o escribir el archivo de clave de la carpeta de datos. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The key file of the data folder is damaged. Restore it from a backup, or delete it and enter the passwords of all gateways again.</source>
        <translation>El archivo de clave de la carpeta de datos está dañado. Restáurelo desde una copia de seguridad, o elimínelo e introduzca de nuevo las contraseñas de todas las pasarelas.</translation>
    </message>
    <message>
        <source>The stored password cannot be read with the key of this data folder. Enter it again.</source>
        <translation>No se puede leer la contraseña guardada con la clave de esta carpeta de datos. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The text of a template may have at most %1 characters.</source>
        <translation>El texto de una plantilla puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The service ended before the answer came.</source>
        <translation>El servicio terminó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The connection was ended before the answer came.</source>
        <translation>La conexión terminó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The campaign has changed meanwhile, so this is not possible any more.</source>
        <translation>La campaña ha cambiado entretanto, por lo que ya no es posible.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Esta campaña ya no existe.</translation>
    </message>
    <message>
        <source>The campaign “%1” on this list failed: %2</source>
        <translation>La campaña «%1» con esta lista ha fallado: %2</translation>
    </message>
    <message>
        <source>No message could be sent. The carrier&apos;s error code: %1</source>
        <translation>No se pudo enviar ningún mensaje. Código de error del operador: %1</translation>
    </message>
    <message>
        <source>The built-in numbering plan is missing from this build.</source>
        <translation>En esta compilación falta el plan de numeración integrado.</translation>
    </message>
    <message>
        <source>invalid message length</source>
        <translation>longitud de mensaje no válida</translation>
    </message>
    <message>
        <source>invalid command length</source>
        <translation>longitud de comando no válida</translation>
    </message>
    <message>
        <source>invalid command</source>
        <translation>comando no válido</translation>
    </message>
    <message>
        <source>not allowed in this bind state</source>
        <translation>no permitido en este estado del bind</translation>
    </message>
    <message>
        <source>already bound</source>
        <translation>ya hay un bind activo</translation>
    </message>
    <message>
        <source>system error at the carrier</source>
        <translation>error del sistema del operador</translation>
    </message>
    <message>
        <source>invalid sender</source>
        <translation>remitente no válido</translation>
    </message>
    <message>
        <source>invalid recipient</source>
        <translation>destinatario no válido</translation>
    </message>
    <message>
        <source>bind failed</source>
        <translation>error en el bind</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña incorrecta</translation>
    </message>
    <message>
        <source>unknown system ID</source>
        <translation>ID de sistema desconocido</translation>
    </message>
    <message>
        <source>cancel failed</source>
        <translation>error al cancelar</translation>
    </message>
    <message>
        <source>message queue full</source>
        <translation>cola de mensajes llena</translation>
    </message>
    <message>
        <source>invalid service type</source>
        <translation>tipo de servicio no válido</translation>
    </message>
    <message>
        <source>invalid esm_class</source>
        <translation>esm_class no válido</translation>
    </message>
    <message>
        <source>submit failed</source>
        <translation>error al remitir</translation>
    </message>
    <message>
        <source>invalid type of number of the sender</source>
        <translation>tipo de número del remitente no válido</translation>
    </message>
    <message>
        <source>invalid numbering plan of the sender</source>
        <translation>plan de numeración del remitente no válido</translation>
    </message>
    <message>
        <source>invalid type of number of the recipient</source>
        <translation>tipo de número del destinatario no válido</translation>
    </message>
    <message>
        <source>invalid numbering plan of the recipient</source>
        <translation>plan de numeración del destinatario no válido</translation>
    </message>
    <message>
        <source>invalid system type</source>
        <translation>tipo de sistema no válido</translation>
    </message>
    <message>
        <source>too many messages at a time</source>
        <translation>demasiados mensajes a la vez</translation>
    </message>
    <message>
        <source>invalid scheduled time</source>
        <translation>hora programada no válida</translation>
    </message>
    <message>
        <source>invalid validity period</source>
        <translation>periodo de validez no válido</translation>
    </message>
    <message>
        <source>temporary error at the receiver</source>
        <translation>error temporal en el receptor</translation>
    </message>
    <message>
        <source>permanent error at the receiver</source>
        <translation>error permanente en el receptor</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>error desconocido</translation>
    </message>
    <message>
        <source>The number of the part is not right.</source>
        <translation>El número de la parte no es correcto.</translation>
    </message>
    <message>
        <source>The body could not be unpacked.</source>
        <translation>No se pudo descomprimir el cuerpo.</translation>
    </message>
    <message>
        <source>The packed body of the request is damaged.</source>
        <translation>El cuerpo comprimido de la solicitud está dañado.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the permissions, or choose another folder.</source>
        <translation>No se puede crear la carpeta %1. Compruebe los permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Practice carrier</source>
        <translation>Operador de prácticas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>Another campaign service is already using the folder %1. Stop it first, or choose another folder.</source>
        <translation>Otro servicio de campañas ya usa la carpeta %1. Deténgalo primero o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check its permissions, or choose another folder.</source>
        <translation>No se puede escribir en la carpeta %1. Compruebe sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The data folder was made by a newer version of this program. Install that version, or restore a backup from before the update.</source>
        <translation>La carpeta de datos se creó con una versión más reciente de este programa. Instale esa versión o restaure una copia de seguridad anterior a la actualización.</translation>
    </message>
    <message>
        <source>The program is not complete: a step of its database is missing. Install it again.</source>
        <translation>El programa está incompleto: falta un paso de su base de datos. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Everything has to be fetched from the service again.</source>
        <translation>Hay que volver a obtener todo del servicio.</translation>
    </message>
    <message>
        <source>The name of a setting has small letters, digits, dots and dashes.</source>
        <translation>El nombre de un ajuste consta de letras minúsculas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>The fields of a setting are missing.</source>
        <translation>Faltan los campos de un ajuste.</translation>
    </message>
    <message>
        <source>The name of a field may have 1 to %1 characters.</source>
        <translation>El nombre de un campo puede tener de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>A setting may have at most %1 bytes.</source>
        <translation>Un ajuste puede tener como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>There are too many settings of this user already.</source>
        <translation>Este usuario ya tiene demasiados ajustes.</translation>
    </message>
    <message>
        <source>These are example data: their messages only go to the practice carrier. Open your own workspace to use a real one.</source>
        <translation>Son datos de ejemplo: sus mensajes solo van al operador de prácticas. Para usar un operador real, abra su propio espacio de trabajo.</translation>
    </message>
    <message>
        <source>The gateway has been set to take texts in another way meanwhile, so that the message may take another number of SMS. Nothing was sent; look at the number, then send it again.</source>
        <translation>Entretanto, la pasarela se ha configurado para transmitir los textos de otra forma, por lo que el mensaje puede ocupar otro número de SMS. No se ha enviado nada; compruebe el número y vuelva a enviarlo.</translation>
    </message>
    <message>
        <source>The unfinished example data in %1 cannot be deleted. Delete the folder, then try again.</source>
        <translation>No se pueden eliminar los datos de ejemplo incompletos de %1. Elimine la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This folder has data of its own, so no example data were put into it.</source>
        <translation>Esta carpeta contiene datos propios, por lo que no se han añadido datos de ejemplo.</translation>
    </message>
    <message>
        <source>Making the example data was cancelled.</source>
        <translation>Se ha cancelado la creación de los datos de ejemplo.</translation>
    </message>
    <message>
        <source>A notification is unread, read or archived.</source>
        <translation>Una notificación está no leída, leída o archivada.</translation>
    </message>
    <message>
        <source>From 1 to %1 notifications can be marked at once.</source>
        <translation>Se pueden marcar de 1 a %1 notificaciones a la vez.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked: its messages would take more SMS than were shown. Resume it if they may, or cancel it.</source>
        <translation>La pasarela acepta los textos de otra forma que cuando se revisó esta campaña: sus mensajes necesitarían más SMS de los que se mostraron. Reanúdela si está de acuerdo, o cancélela.</translation>
    </message>
    <message>
        <source>The example data in %1 cannot be read. Close other programs that use them, then try again.</source>
        <translation>No se pueden leer los datos de ejemplo de %1. Cierre los otros programas que los usan y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The gateway takes texts in another way than when this campaign was checked, and cannot send some of its messages any more. Set the gateway back and resume the campaign, or cancel it.</source>
        <translation>La pasarela acepta los textos de otra forma que cuando se revisó esta campaña y ya no puede enviar algunos de sus mensajes. Restablezca la pasarela y reanude la campaña, o cancélela.</translation>
    </message>
</context>
</TS>
