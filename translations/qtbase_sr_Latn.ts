<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Zatvori karticu</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Korak na&amp;dole</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Korak na&amp;gore</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Izaberi &amp;sve</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pritisni</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Prikazuje meni</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Pomera nalevo</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Pomeri nadole</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Pomeri nalevo</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Vraća se na prethodnu stranicu</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Pokreće radnju</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Povećaj</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Promeni stanje</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Menja stanje</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Pomera nagore</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Pomera nadole</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Pomeri nagore</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Prelazi na sledeću stranicu</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Pomera nadesno</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Povećava vrednost</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Smanjuje vrednost</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Smanji</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomeri nadesno</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Prethodna stranica</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Postavlja fokus</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Postavi fokus</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Sledeća stranica</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Prikaži meni</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Izvršnom programu „%1“ potreban je Qt %2, a pronađen je Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Greška: biblioteka Qt nije kompatibilna</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Tačno</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Netačno</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Otvori padajuću listu za izbor</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Nepoznate opcije: %1.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Nepoznata opcija „%1“.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opcije]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcije:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Prikazuje pomoć, uključujući opcije specifične za Qt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Upotreba: %1</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Prikazuje pomoć za opcije komandne linije.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Neočekivana vrednost posle „%1“.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Prikazuje informacije o verziji.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenti:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nedostaje vrednost posle „%1“.</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Šta je ovo?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot remove source file</source>
        <translation>Izvorna datoteka ne može da se ukloni</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Odredišna datoteka je ista datoteka.</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 ne može da se otvori za čitanje</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Odredišna datoteka postoji</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Odredišna datoteka ne može da se otvori: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>%1 ne može da se napravi za upis: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Upis bloka nije uspeo: %1</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Sekvencijalna datoteka se ne preimenuje kopiranjem blokova</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Greška pri preimenovanju: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Izvorna datoteka ne postoji.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Vraćanje iz %1 nije moguće: %2</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Ne može da se otvori za upis: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otvori</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sačuvaj</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Datoteke</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Prikaži </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Datoteka „%1“ je zaštićena od upisa.
Želite li ipak da je izbrišete?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Želite li zaista da izbrišete „%1“?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista mesta i obeleživača</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ime datoteke:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova fascikla</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Nadređena fascikla</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova fascikla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Pogledaj u:</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tip datoteka:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Pronađi fasciklu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Prikaži &amp;skrivene datoteke</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Sačuvaj kao</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fascikla nije pronađena.
Proverite da li je njeno ime ispravno uneto.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bočna traka</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Prikaz liste</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Izaberi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Iz&amp;briši</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Fascikle</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>P&amp;reimenuj</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Fascikla nije mogla da se izbriše.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Fascikla:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 već postoji.
Želite li da zamenite tu datoteku?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Napred</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Idi napred</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Idi u nadređenu fasciklu</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nedavna mesta</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Idi nazad</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pređi na prikaz detalja</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Napravi novu fasciklu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Prikaz detalja</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datoteka nije pronađena.
Proverite da li je njeno ime ispravno uneto.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pređi na prikaz liste</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Moj računar</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Računar</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Datum izmene</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Drugo ime za --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Drugo ime za --qwindowtitle.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>QPA dodatak. Dostupne opcije svakog dodatka opisane su u dokumentaciji za QGuiApplication.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Vraća aplikaciju iz ranije sesije.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Podrazumevana ikona prozora.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Ime instance prema ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Onemogućava hvatanje miša (korisno u programima za otklanjanje grešaka).</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Putanja do dodataka platforme.</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Naslov prvog prozora.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Geometrija glavnog prozora, u X11 sintaksi, na primer 100x100+50+50.</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>ID X11 vizuala koji treba koristiti.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Drugo ime za --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Postavlja smer rasporeda aplikacije na Qt::RightToLeft (pomoć pri otklanjanju grešaka).</translation>
    </message>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Dodaci koje treba još učitati, može se navesti više puta.</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Ime ekrana, zamenjuje $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Nameće hvatanje miša (čak i u programu za otklanjanje grešaka).</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Tema platforme.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Datoteka ili fascikla ne postoji</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Nemate dozvolu</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>datoteka koju treba otvoriti je fascikla</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Na uređaju nema više prostora</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Nepoznata greška</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Otvoreno je previše datoteka</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Prikaži detalje...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>O biblioteci Qt</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sakrij detalje...</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;O biblioteci Qt&lt;/h3&gt;&lt;p&gt;Ovaj program koristi Qt verzije %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt je C++ skup alatki za razvoj aplikacija za više platformi.&lt;/p&gt;&lt;p&gt;Qt omogućava prenosivost sa jednim izvornim kodom na sve važnije operativne sisteme za stone računare. Dostupan je i za ugrađeni Linux i druge ugrađene i mobilne operativne sisteme.&lt;/p&gt;&lt;p&gt;Qt je dostupan pod više vrsta licenci, prilagođenih potrebama različitih korisnika.&lt;/p&gt;&lt;p&gt;Qt pod našim komercijalnim ugovorom o licenci pogodan je za razvoj vlasničkog/komercijalnog softvera kada ne želite da delite izvorni kôd sa trećim stranama ili iz drugih razloga ne možete da poštujete uslove licence GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt pod licencom GNU (L)GPL pogodan je za razvoj Qt&amp;nbsp;aplikacija pod uslovom da možete da poštujete uslove odgovarajućih licenci.&lt;/p&gt;&lt;p&gt;Pregled licenciranja za Qt potražite na adresi &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Autorska prava (C) %1 The Qt Company Ltd i drugi saradnici.&lt;/p&gt;&lt;p&gt;Qt i Qt logotip su žigovi kompanije The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt je proizvod kompanije The Qt Company Ltd koji se razvija kao projekat otvorenog koda. Više informacija potražite na adresi &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>U redu</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Prekini</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Primeni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vrati podrazumevano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zanemari</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e za sve</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Sačuvaj sve</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>D&amp;a za sve</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Ime datoteke odnosi se na fasciklu</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Aplikacija je otkazala upis</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>QSaveFile ne može da otvori „%1“ ako nije omogućen rezervni direktan upis.</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>U postojeću datoteku %1 ne može da se upisuje</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Vrh</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pomeri nadole</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Pomeri ovde</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Pomeri nalevo</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dno</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Stranica nagore</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Stranica nadesno</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Pomeri nagore</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Pomeri nadesno</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Leva ivica</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Stranica nadole</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Stranica nalevo</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Desna ivica</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gore</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dole</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Levo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meni</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Desno</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>row</source>
        <translation>red</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ćelija</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>brojčanik</translation>
    </message>
    <message>
        <source>form</source>
        <translation>obrazac</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>ručica</translation>
    </message>
    <message>
        <source>link</source>
        <translation>veza</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>note</source>
        <translation>napomena</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>stablo</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animacija</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafikon</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>sat</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>okvir</translation>
    </message>
    <message>
        <source>label</source>
        <translation>oznaka</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>space</source>
        <translation>razmak</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>zvuk</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>radio-dugme</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>lista kartica</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>veb-dokument</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>padajuća lista</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>izbor boje</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>stavka menija</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>traka za pomeranje</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>traka sa alatkama</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>objašnjenje</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>kursor teksta</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>dugme sa menijem</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>linija razdvajanja</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>platno</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolona</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>pokazivač</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dijalog</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>popuna</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>podnožje</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>dugme</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>zaglavlje reda</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>polje za izbor broja</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>razdvajač</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>klizač</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>dugme sa padajućom mrežom</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>kartica</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>nevažeća uloga</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>pasus</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>jednačina</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>obaveštenje</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>dopunski sadržaj</translation>
    </message>
    <message>
        <source>section</source>
        <translation>odeljak</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>pomoćnik</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>stavka liste</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>radna površina</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>naslovna traka</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>stavka stabla</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>polje za potvrdu</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>statusna traka</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>traka napretka</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>upozorenje</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>stranica sa svojstvima</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>iskačući meni</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>slojevito okno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nepoznato</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>traka menija</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>zaglavlje kolone</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>dugme sa padajućom listom</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>polje za prečicu</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>grafika</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>oblačić pomoći</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>naslov</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplikacija</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Pomeri nalevo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pomeri nadesno</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Ponovi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ponovi: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Opozovi: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Početak ugrađivanja zdesna nalevo</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Razmak nulte širine</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Izolovanje sleva nadesno</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Umetni Unicode kontrolni znak</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Početak nametanja smera sleva nadesno</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Početak ugrađivanja sleva nadesno</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Izolovanje zdesna nalevo</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Oznaka smera zdesna nalevo</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Kraj formatiranja smera</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Znak nespajanja nulte širine</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Početak nametanja smera zdesna nalevo</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Kraj izolovanja smera</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Znak spajanja nulte širine</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Oznaka smera sleva nadesno</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Izolovanje prema prvom znaku sa smerom</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Opozovi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Izbriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiraj adresu &amp;veze</translation>
    </message>
</context>
</TS>
