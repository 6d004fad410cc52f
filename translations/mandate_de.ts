<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessDetails</name>
    <message>
        <source>&amp;Go to Policy</source>
        <translation>&amp;Zur Richtlinie</translation>
    </message>
    <message>
        <source>About the selected grant</source>
        <translation>Über die ausgewählte Erlaubnis</translation>
    </message>
    <message>
        <source>Show the statement that this row comes from</source>
        <translation>Die Anweisung zeigen, aus der diese Zeile stammt</translation>
    </message>
    <message>
        <source>Select a row to read all about it.</source>
        <translation>Eine Zeile auswählen, um alles darüber zu lesen.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation>Andere Aktionen</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>A topic ARN looks like arn:aws:sns:us-east-1:111111111111:name.</source>
        <translation>Der ARN eines Themas sieht aus wie arn:aws:sns:us-east-1:111111111111:name.</translation>
    </message>
    <message>
        <source>An account ID has twelve digits.</source>
        <translation>Eine Konto-ID hat zwölf Ziffern.</translation>
    </message>
    <message>
        <source>There is an account with this ID already.</source>
        <translation>Ein Konto mit dieser ID gibt es bereits.</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 letters, digits or + = , . @ _ -.</source>
        <translation>Ein Benutzername hat 1 bis 64 Buchstaben, Ziffern oder + = , . @ _ -.</translation>
    </message>
    <message>
        <source>The name of a configuration set has 1 to 64 letters, digits, _ or -.</source>
        <translation>Der Name eines Konfigurationssatzes hat 1 bis 64 Buchstaben, Ziffern, _ oder -.</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>An account of the local simulator. Its ID stands in ARNs, as that of a real one.</source>
        <translation>Ein Konto des lokalen Simulators. Seine ID steht in ARNs wie die eines echten.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>Account &amp;ID:</source>
        <translation>Konto-&amp;ID:</translation>
    </message>
    <message>
        <source>Rename Account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Create IAM User</source>
        <translation>IAM-Benutzer erstellen</translation>
    </message>
    <message>
        <source>Create User</source>
        <translation>Benutzer erstellen</translation>
    </message>
    <message>
        <source>A new user may do nothing until an identity policy allows it.</source>
        <translation>Ein neuer Benutzer darf nichts, bis eine Richtlinie es erlaubt.</translation>
    </message>
    <message>
        <source>User &amp;name:</source>
        <translation>Benutzer&amp;name:</translation>
    </message>
    <message>
        <source>Create Configuration Set</source>
        <translation>Konfigurationssatz erstellen</translation>
    </message>
    <message>
        <source>Create Set</source>
        <translation>Satz erstellen</translation>
    </message>
    <message>
        <source>Event &amp;destination:</source>
        <translation>&amp;Ereignisziel:</translation>
    </message>
    <message>
        <source>Topic ARN that gets all events, or nothing</source>
        <translation>ARN eines Themas, das alle Ereignisse erhält, oder nichts</translation>
    </message>
    <message>
        <source>Suppress Address</source>
        <translation>Adresse unterdrücken</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Unterdrücken</translation>
    </message>
    <message>
        <source>Messages to a suppressed address are accepted and then bounce.</source>
        <translation>Nachrichten an eine unterdrückte Adresse werden angenommen und kommen dann zurück.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts Are Kept at Amazon</source>
        <translation>Konten werden bei Amazon geführt</translation>
    </message>
    <message>
        <source>Accounts, users and quotas can be changed here only in the local simulator. With %1 they are managed in the AWS console.</source>
        <translation>Konten, Benutzer und Kontingente lassen sich hier nur im lokalen Simulator ändern. Mit %1 werden sie in der AWS-Konsole verwaltet.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Create...</source>
        <translation>Erstellen …</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>Teile des Kontos</translation>
    </message>
    <message>
        <source>IAM Users</source>
        <translation>IAM-Benutzer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Configuration Sets</source>
        <translation>Konfigurationssätze</translation>
    </message>
    <message>
        <source>Suppression List</source>
        <translation>Unterdrückungsliste</translation>
    </message>
    <message>
        <source>No Account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Delete Account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Delete the account %1 (%2)?</source>
        <comment>name, id</comment>
        <translation>Konto %1 (%2) löschen?</translation>
    </message>
    <message>
        <source>Its identities, policies, users and access keys go with it. This cannot be undone.</source>
        <translation>Seine Identitäten, Richtlinien, Benutzer und Zugriffsschlüssel werden mitgelöscht. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The account was not deleted.</source>
        <translation>Das Konto wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Identity Policy of %1</source>
        <translation>Richtlinie von %1</translation>
    </message>
    <message>
        <source>Policy %1 saved.</source>
        <translation>Richtlinie %1 gespeichert.</translation>
    </message>
    <message>
        <source>Regi&amp;on:</source>
        <translation>Regi&amp;on:</translation>
    </message>
</context>
<context>
    <name>ActionSection</name>
    <message>
        <source>Other action</source>
        <translation>Andere Aktion</translation>
    </message>
    <message>
        <source>Other action or pattern, such as ses:Send*</source>
        <translation>Andere Aktion oder Muster, etwa ses:Send*</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Every action except these</source>
        <translation>Jede Aktion außer diesen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an action</comment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>All identities</source>
        <translation>Alle Identitäten</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Address, subject, Message ID, error</source>
        <translation>Adresse, Betreff, Nachrichten-ID, Fehler</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>&amp;Identität:</translation>
    </message>
    <message>
        <source>O&amp;utcome:</source>
        <translation>&amp;Ergebnis:</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>S&amp;uche:</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>account, region</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Compose &amp;Again</source>
        <translation>&amp;Erneut verfassen</translation>
    </message>
    <message>
        <source>The messages cannot be shown.</source>
        <translation>Die Nachrichten können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n Nachricht.</numerusform>
            <numerusform>%n Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No message matches the filters.</source>
        <translation>Keine Nachricht passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No Messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Messages that are sent or refused appear here.</source>
        <translation>Noch wurde nichts gesendet. Gesendete und abgelehnte Nachrichten erscheinen hier.</translation>
    </message>
    <message>
        <source>The message cannot be shown.</source>
        <translation>Die Nachricht kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ArnCombo</name>
    <message>
        <source>Identity of the sender's own account</source>
        <translation>Identität des eigenen Kontos des Absenders</translation>
    </message>
    <message>
        <source>Identity ARN</source>
        <translation>ARN der Identität</translation>
    </message>
</context>
<context>
    <name>AttachmentFile</name>
    <message>
        <source>"%1" is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Attach the files in it instead.</source>
        <translation>Fügen Sie stattdessen die Dateien darin an.</translation>
    </message>
    <message>
        <source>"%1" cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei existiert und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>"%1" is too large: %2.</source>
        <translation>„%1“ ist zu groß: %2.</translation>
    </message>
    <message>
        <source>A message, attachments included, has at most %1.</source>
        <translation>Eine Nachricht hat samt Anhängen höchstens %1.</translation>
    </message>
    <message>
        <source>"%1" is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add Attachments</source>
        <translation>Anhänge hinzufügen</translation>
    </message>
    <message>
        <source>Remove Attachment</source>
        <translation>Anhang entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Files can be dropped here.</source>
        <translation>Dateien können hierher gezogen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1 in all.</source>
        <translation>
            <numerusform>%n Anhang, insgesamt %1.</numerusform>
            <numerusform>%n Anhänge, insgesamt %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthenticationTab</name>
    <message>
        <source>DKIM and DNS Records</source>
        <translation>DKIM und DNS-Einträge</translation>
    </message>
    <message>
        <source>&amp;Publish Records</source>
        <translation>Einträge &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>Stands for the DNS provider: only in the simulator.</source>
        <translation>Steht für den DNS-Anbieter: nur im Simulator.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied.</source>
        <translation>
            <numerusform>%Ln Eintrag kopiert.</numerusform>
            <numerusform>%Ln Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification Message</source>
        <translation>Verifizierungsnachricht</translation>
    </message>
    <message>
        <source>Open Mail&amp;box</source>
        <translation>&amp;Postfach öffnen</translation>
    </message>
    <message>
        <source>DKIM: %1</source>
        <comment>verification status</comment>
        <translation>DKIM: %1</translation>
    </message>
    <message>
        <source>&amp;Take Records Away</source>
        <translation>Einträge &amp;zurückziehen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>status, what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The address is verified already.</source>
        <translation>Die Adresse ist bereits verifiziert.</translation>
    </message>
    <message>
        <source>DKIM signing was not changed.</source>
        <translation>Die DKIM-Signierung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The records were not changed.</source>
        <translation>Die Einträge wurden nicht geändert.</translation>
    </message>
    <message>
        <source>The records are published.</source>
        <translation>Die Einträge sind veröffentlicht.</translation>
    </message>
    <message>
        <source>The records are taken away.</source>
        <translation>Die Einträge sind zurückgezogen.</translation>
    </message>
    <message>
        <source>A new verification message is in the mailbox.</source>
        <translation>Eine neue Verifizierungsnachricht liegt im Postfach.</translation>
    </message>
    <message>
        <source>&amp;Open Mailbox</source>
        <translation>&amp;Postfach öffnen</translation>
    </message>
    <message>
        <source>The verification message was not sent.</source>
        <translation>Die Verifizierungsnachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Sign messages with DKIM</source>
        <translation>Nachrichten mit DKIM &amp;signieren</translation>
    </message>
    <message>
        <source>Rese&amp;nd Verification Message</source>
        <translation>Verifizierungsnachricht erneut se&amp;nden</translation>
    </message>
</context>
<context>
    <name>AuthorizationTab</name>
    <message>
        <source>View/&amp;Edit</source>
        <translation>Ansehen/&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Authorization policies</source>
        <translation>Autorisierungsrichtlinien</translation>
    </message>
    <message>
        <source>No authorization policies</source>
        <translation>Keine Autorisierungsrichtlinien</translation>
    </message>
    <message>
        <source>Nobody outside of this account may send as this identity. A policy lets others do so.</source>
        <translation>Niemand außerhalb dieses Kontos darf als diese Identität senden. Mit einer Richtlinie dürfen es andere.</translation>
    </message>
    <message>
        <source>Use Policy Generator</source>
        <translation>Richtliniengenerator verwenden</translation>
    </message>
    <message>
        <source>Create Policy</source>
        <translation>Richtlinie erstellen</translation>
    </message>
    <message>
        <source>Use Policy &amp;Generator</source>
        <translation>Richtlinien&amp;generator verwenden</translation>
    </message>
    <message>
        <source>Create &amp;Custom Policy</source>
        <translation>&amp;Eigene Richtlinie erstellen</translation>
    </message>
    <message>
        <source>Copy the policy document</source>
        <translation>Richtliniendokument kopieren</translation>
    </message>
    <message>
        <source>Delete the policy: what it allowed ends at once</source>
        <translation>Richtlinie löschen: Was sie erlaubte, endet sofort</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>Die Richtlinien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Policy document copied.</source>
        <translation>Richtliniendokument kopiert.</translation>
    </message>
    <message>
        <source>The policy %1 was not revoked.</source>
        <translation>Die Richtlinie %1 wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>Policy %1 revoked.</source>
        <translation>Richtlinie %1 widerrufen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Hand &amp;Over…</source>
        <translation>Übergebe&amp;n …</translation>
    </message>
    <message>
        <source>Create from &amp;Template…</source>
        <translation>Aus Vor&amp;lage erstellen …</translation>
    </message>
    <message>
        <source>What a delegate needs to know and to set up</source>
        <translation>Was ein Delegierter wissen und einrichten muss</translation>
    </message>
    <message>
        <source>Every version that was ever attached</source>
        <translation>Jede Version, die je angehängt war</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>Die Datei wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>BackendRegistry</name>
    <message>
        <source>This library is not a backend for this version of Mandate.</source>
        <translation>Diese Bibliothek ist kein Backend für diese Version von Mandate.</translation>
    </message>
    <message>
        <source>There is a backend "%1" already.</source>
        <translation>Es gibt bereits ein Backend „%1“.</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Text body</source>
        <translation>Textteil</translation>
    </message>
    <message>
        <source>HTML body, source</source>
        <translation>HTML-Teil, Quelltext</translation>
    </message>
    <message>
        <source>HTML body, preview</source>
        <translation>HTML-Teil, Vorschau</translation>
    </message>
    <message>
        <source>The preview shows the HTML without loading images or styles from outside.</source>
        <translation>Die Vorschau zeigt das HTML, ohne Bilder oder Stile von außen zu laden.</translation>
    </message>
    <message>
        <source>Text (Empty)</source>
        <translation>Text (leer)</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>body</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML (Empty)</source>
        <translation>HTML (leer)</translation>
    </message>
    <message>
        <source>HTML</source>
        <comment>body</comment>
        <translation>HTML</translation>
    </message>
</context>
<context>
    <name>CaseKeeper</name>
    <message>
        <source>The cases could not be kept: %1</source>
        <translation>Die Testfälle konnten nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Save: Must Be &amp;Allowed</source>
        <translation>Speichern: Muss &amp;erlaubt sein</translation>
    </message>
    <message>
        <source>Save: Must Be &amp;Denied</source>
        <translation>Speichern: Muss &amp;verweigert sein</translation>
    </message>
    <message>
        <source>Saved cases</source>
        <translation>Gespeicherte Testfälle</translation>
    </message>
    <message>
        <source>Remove Case</source>
        <translation>Testfall entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a request as a test of this policy: it is asked again on every change.</source>
        <translation>Eine Anfrage als Test dieser Richtlinie speichern: Sie wird bei jeder Änderung erneut gestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fail.</source>
        <translation><numerusform>%n Testfall schlägt fehl.</numerusform><numerusform>%n Testfälle schlagen fehl.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), none fails.</source>
        <translation><numerusform>%n Testfall, keiner schlägt fehl.</numerusform><numerusform>%n Testfälle, keiner schlägt fehl.</numerusform></translation>
    </message>
</context>
<context>
    <name>CauseRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number, cause</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a cause, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, cause %2</source>
        <comment>button, number</comment>
        <translation>%1, Ursache %2</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Change Draft</source>
        <translation>Entwurf ändern</translation>
    </message>
    <message>
        <source>Change draft: %1</source>
        <translation>Entwurf ändern: %1</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Only the first part is shown. Copying takes the whole text, %1 characters.</source>
        <translation>Nur der erste Teil wird gezeigt. Kopiert wird der ganze Text, %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>all sending actions</source>
        <translation>alle Sendeaktionen</translation>
    </message>
    <message>
        <source>for keys with several values</source>
        <translation>für Schlüssel mit mehreren Werten</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>in a past message</source>
        <translation>in einer früheren Nachricht</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Identity that speaks for the From header.</source>
        <translation>Identität, die für die From-Kopfzeile einsteht.</translation>
    </message>
    <message>
        <source>Only v1 SendRawEmail and SMTP have a From ARN; here the source ARN speaks for the From header too.</source>
        <translation>Nur v1 SendRawEmail und SMTP haben einen Von-ARN; hier steht der Quell-ARN auch für die From-Kopfzeile ein.</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>Es ist kein Konto gewählt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>account, region</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Sen&amp;der:</source>
        <translation>&amp;Absender:</translation>
    </message>
    <message>
        <source>Fro&amp;m Address:</source>
        <translation>&amp;Von-Adresse:</translation>
    </message>
    <message>
        <source>From &amp;Name:</source>
        <translation>Von-&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Cc:</source>
        <translation>&amp;Cc:</translation>
    </message>
    <message>
        <source>&amp;Bcc:</source>
        <translation>&amp;Bcc:</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Betreff:</translation>
    </message>
    <message>
        <source>So&amp;urce ARN:</source>
        <translation>Quell-A&amp;RN:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Anhänge:</translation>
    </message>
    <message>
        <source>Identity of another account in whose name the message goes out.</source>
        <translation>Identität eines anderen Kontos, in deren Namen die Nachricht gesendet wird.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Add Mailbox Simulator Address</source>
        <translation>Adresse des Postfachsimulators hinzufügen</translation>
    </message>
    <message>
        <source>Adds an address of the mailbox simulator, by what it makes happen.</source>
        <translation>Fügt eine Adresse des Postfachsimulators hinzu, je nachdem, was geschehen soll.</translation>
    </message>
    <message>
        <source>More Fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Default of the identity, if it has one</source>
        <translation>Standard der Identität, falls vorhanden</translation>
    </message>
    <message>
        <source>Configuration set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>The From address</source>
        <translation>Die Von-Adresse</translation>
    </message>
    <message>
        <source>Send Through:</source>
        <translation>Senden über:</translation>
    </message>
    <message>
        <source>From ARN:</source>
        <translation>Von-ARN:</translation>
    </message>
    <message>
        <source>Return-Path ARN:</source>
        <translation>Return-Path-ARN:</translation>
    </message>
    <message>
        <source>Return-Path:</source>
        <translation>Return-Path:</translation>
    </message>
    <message>
        <source>Reply-To:</source>
        <translation>Antwort an:</translation>
    </message>
    <message>
        <source>Configuration Set:</source>
        <translation>Konfigurationssatz:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>Kopfzeilen:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Tags:</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>S&amp;end</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>Sends the message (%1).</source>
        <translation>Sendet die Nachricht (%1).</translation>
    </message>
    <message>
        <source>Ne&amp;w Message</source>
        <translation>Neue Nac&amp;hricht</translation>
    </message>
    <message>
        <source>AWS CLI Command, API v&amp;1</source>
        <translation>AWS-CLI-Befehl, API v&amp;1</translation>
    </message>
    <message>
        <source>AWS CLI Command, API v&amp;2</source>
        <translation>AWS-CLI-Befehl, API v&amp;2</translation>
    </message>
    <message>
        <source>&amp;SMTP Headers</source>
        <translation>&amp;SMTP-Kopfzeilen</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>The file was not attached.</source>
        <translation>Die Datei wurde nicht angefügt.</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>Draft not saved.</source>
        <translation>Entwurf nicht gespeichert.</translation>
    </message>
    <message>
        <source>The draft cannot be kept.</source>
        <translation>Der Entwurf kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>There is an older draft.</source>
        <translation>Es gibt einen älteren Entwurf.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The draft was replaced.</source>
        <translation>Der Entwurf wurde ersetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The message was cleared.</source>
        <translation>Die Nachricht wurde geleert.</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Die Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>&amp;Read Hand-Over…</source>
        <translation>Übe&amp;rgabe lesen …</translation>
    </message>
    <message>
        <source>Fills in what an identity owner has sent you</source>
        <translation>Füllt aus, was ein Identitätseigentümer geschickt hat</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>operator's phrase, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only where the request has the key</source>
        <translation>Nur wenn die Anfrage den Schlüssel hat</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The value</source>
        <comment>of a condition key</comment>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>Every value (ForAllValues)</source>
        <translation>Jeder Wert (ForAllValues)</translation>
    </message>
    <message>
        <source>At least one value (ForAnyValue)</source>
        <translation>Mindestens ein Wert (ForAnyValue)</translation>
    </message>
    <message>
        <source>With IfExists the condition holds when the request does not have the key.</source>
        <translation>Mit IfExists gilt die Bedingung auch, wenn die Anfrage den Schlüssel nicht hat.</translation>
    </message>
    <message>
        <source>Remove Condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>Compares:</source>
        <translation>Vergleicht:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Operator:</source>
        <translation>Operator:</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
</context>
<context>
    <name>ConditionSection</name>
    <message>
        <source>Add Condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Conditions (all must hold)</source>
        <translation>Bedingungen (alle müssen gelten)</translation>
    </message>
</context>
<context>
    <name>ConfigurationSetsTab</name>
    <message>
        <source>Configuration Sets</source>
        <translation>Konfigurationssätze</translation>
    </message>
    <message>
        <source>No configuration sets in this region. With one, events of a message can go to a topic.</source>
        <translation>Keine Konfigurationssätze in dieser Region. Mit einem können Ereignisse einer Nachricht an ein Thema gehen.</translation>
    </message>
    <message>
        <source>Create Configuration &amp;Set...</source>
        <translation>Konfigurations&amp;satz erstellen …</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>The configuration sets could not be listed.</source>
        <translation>Die Konfigurationssätze konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Delete Configuration Set</source>
        <translation>Konfigurationssatz löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Messages that name it are refused from then on.</source>
        <translation>Nachrichten, die ihn nennen, werden von da an abgelehnt.</translation>
    </message>
    <message>
        <source>Delete Set</source>
        <translation>Satz löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The configuration set was not deleted.</source>
        <translation>Der Konfigurationssatz wurde nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>the text is in the clipboard</comment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>%1:</source>
        <comment>name of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>name of a field</comment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CreateIdentityDialog</name>
    <message>
        <source>&amp;Domain or subdomain</source>
        <translation>&amp;Domain oder Subdomain</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Create Identity</source>
        <translation>Identität erstellen</translation>
    </message>
    <message>
        <source>In account %1, region %2.</source>
        <translation>In Konto %1, Region %2.</translation>
    </message>
    <message>
        <source>Identity Type</source>
        <translation>Identitätstyp</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>&amp;Identität:</translation>
    </message>
    <message>
        <source>A domain covers all its addresses and subdomains.</source>
        <translation>Eine Domain deckt alle ihre Adressen und Subdomains ab.</translation>
    </message>
    <message>
        <source>Will be registered as %1.</source>
        <comment>Punycode</comment>
        <translation>Wird als %1 eingetragen.</translation>
    </message>
    <message>
        <source>A verification message will be sent to this address.</source>
        <translation>An diese Adresse wird eine Verifizierungsnachricht gesendet.</translation>
    </message>
    <message>
        <source>Three DNS records will prove that the domain is yours.</source>
        <translation>Drei DNS-Einträge beweisen, dass die Domain Ihnen gehört.</translation>
    </message>
    <message>
        <source>This identity exists already.</source>
        <translation>Diese Identität gibt es bereits.</translation>
    </message>
    <message>
        <source>Covered already by %1: a separate identity gets settings and policies of its own.</source>
        <translation>Bereits durch %1 abgedeckt: Eine eigene Identität erhält eigene Einstellungen und Richtlinien.</translation>
    </message>
    <message>
        <source>The identity was not created.</source>
        <translation>Die Identität wurde nicht erstellt.</translation>
    </message>
</context>
<context>
    <name>DecisionTrace</name>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>Principal</source>
        <comment>policy element</comment>
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>policy element</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Resource</source>
        <comment>policy element</comment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>policy element</comment>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Condition %1 on %2</source>
        <comment>operator, key</comment>
        <translation>Bedingung %1 auf %2</translation>
    </message>
    <message>
        <source>%1: matches</source>
        <translation>%1: passt</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1: passt nicht</translation>
    </message>
    <message>
        <source>Request: %1. Policy: %2.</source>
        <translation>Anfrage: %1. Richtlinie: %2.</translation>
    </message>
    <message>
        <source>Request: the key is absent. Policy: %1.</source>
        <translation>Anfrage: Der Schlüssel fehlt. Richtlinie: %1.</translation>
    </message>
    <message>
        <source>Statement %1 of "%2"</source>
        <comment>number, policy</comment>
        <translation>Anweisung %1 von „%2“</translation>
    </message>
    <message>
        <source>Statement %1 (%2) of "%3"</source>
        <comment>number, Sid, policy</comment>
        <translation>Anweisung %1 (%2) von „%3“</translation>
    </message>
    <message>
        <source>%1, identity policy</source>
        <translation>%1, Richtlinie der Identität</translation>
    </message>
    <message>
        <source>%1, IAM policy</source>
        <translation>%1, IAM-Richtlinie</translation>
    </message>
    <message>
        <source>%1: Deny, does not apply</source>
        <translation>%1: Deny, trifft nicht zu</translation>
    </message>
    <message>
        <source>%1: Allow, does not apply</source>
        <translation>%1: Allow, trifft nicht zu</translation>
    </message>
    <message>
        <source>%1: Deny, applies</source>
        <translation>%1: Deny, trifft zu</translation>
    </message>
    <message>
        <source>%1: Allow, applies</source>
        <translation>%1: Allow, trifft zu</translation>
    </message>
    <message>
        <source>It names the account of the sender, whose IAM policies must allow the send too.</source>
        <translation>Sie nennt das Konto des Absenders, dessen IAM-Richtlinien das Senden ebenfalls erlauben müssen.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Erlaubt.</translation>
    </message>
    <message>
        <source>Explicitly denied: a Deny statement applies, and a Deny always wins.</source>
        <translation>Ausdrücklich verweigert: Eine Deny-Anweisung trifft zu, und ein Deny gewinnt immer.</translation>
    </message>
    <message>
        <source>Implicitly denied: the IAM policies of the sender allow it, the policies of the identity do not.</source>
        <translation>Stillschweigend verweigert: Die IAM-Richtlinien des Absenders erlauben es, die Richtlinien der Identität nicht.</translation>
    </message>
    <message>
        <source>Implicitly denied: the policies of the identity allow it, the IAM policies of the sender do not.</source>
        <translation>Stillschweigend verweigert: Die Richtlinien der Identität erlauben es, die IAM-Richtlinien des Absenders nicht.</translation>
    </message>
    <message>
        <source>Implicitly denied: no statement allows it.</source>
        <translation>Stillschweigend verweigert: Keine Anweisung erlaubt es.</translation>
    </message>
    <message>
        <source>AWS's pages do not settle this point; this is the reading chosen here.</source>
        <translation>Die Seiten von AWS klären diesen Punkt nicht; dies ist die hier gewählte Lesart.</translation>
    </message>
</context>
<context>
    <name>DenialCauses</name>
    <message>
        <source>the action</source>
        <translation>die Aktion</translation>
    </message>
    <message>
        <source>The sender's IAM policies do not allow %1 on the configuration set %2. SES asks for it too, also when the set is only the identity's default one.</source>
        <translation>Die IAM-Richtlinien des Absenders erlauben %1 für den Konfigurationssatz %2 nicht. SES verlangt auch das, selbst wenn der Satz nur der Standard der Identität ist.</translation>
    </message>
    <message>
        <source>Add the ARN of the configuration set to Resource in the sender's IAM policy.</source>
        <translation>Den ARN des Konfigurationssatzes in der IAM-Richtlinie des Absenders zu Resource hinzufügen.</translation>
    </message>
    <message>
        <source>The sender's IAM policies do not allow %1 on the template %2. SES asks for it beside the identity.</source>
        <translation>Die IAM-Richtlinien des Absenders erlauben %1 für die Vorlage %2 nicht. SES verlangt das neben der Identität.</translation>
    </message>
    <message>
        <source>Add the ARN of the template to Resource in the sender's IAM policy.</source>
        <translation>Den ARN der Vorlage in der IAM-Richtlinie des Absenders zu Resource hinzufügen.</translation>
    </message>
    <message>
        <source>No IAM policy of the sender allows %1 on this resource, or one denies it.</source>
        <translation>Keine IAM-Richtlinie des Absenders erlaubt %1 für diese Ressource, oder eine verweigert es.</translation>
    </message>
    <message>
        <source>Look for an Allow with exactly this action, a Resource that matches this ARN, and conditions that hold for this message; then for any Deny.</source>
        <translation>Nach einem Allow mit genau dieser Aktion suchen, mit einer Resource, die auf diesen ARN passt, und Bedingungen, die für diese Nachricht gelten; danach nach einem Deny.</translation>
    </message>
    <message>
        <source>A service control policy of the organization, a permissions boundary or a session policy stops it.</source>
        <translation>Eine Service-Control-Richtlinie der Organisation, eine Berechtigungsgrenze oder eine Sitzungsrichtlinie verhindert es.</translation>
    </message>
    <message>
        <source>These stand outside SES: ask whoever manages the organization and the roles of account %1.</source>
        <translation>Diese liegen außerhalb von SES: bei den Verwaltern der Organisation und der Rollen des Kontos %1 nachfragen.</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>des Absenders</translation>
    </message>
    <message>
        <source>Another sending action is granted than the one that was checked, %1.</source>
        <translation>Gewährt ist eine andere Sendeaktion als die geprüfte, %1.</translation>
    </message>
    <message>
        <source>SMTP, raw messages and API v2 with Content.Raw are checked as ses:SendRawEmail, templates as ses:SendTemplatedEmail: grant that action too.</source>
        <translation>SMTP, rohe Nachrichten und API v2 mit Content.Raw werden als ses:SendRawEmail geprüft, Vorlagen als ses:SendTemplatedEmail: auch diese Aktion gewähren.</translation>
    </message>
    <message>
        <source>%1 cannot be granted to another account: only sending can.</source>
        <translation>%1 kann einem anderen Konto nicht gewährt werden: Das geht nur beim Senden.</translation>
    </message>
    <message>
        <source>Let the owner's account %1 make this call.</source>
        <translation>Das Konto %1 des Eigentümers diesen Aufruf machen lassen.</translation>
    </message>
    <message>
        <source>No policy of the identity %1 allows %2 to this sender: there is none, it names another principal, a condition does not hold, or a Deny wins.</source>
        <translation>Keine Richtlinie der Identität %1 erlaubt diesem Absender %2: Es gibt keine, sie nennt einen anderen Prinzipal, eine Bedingung gilt nicht, oder ein Deny überwiegt.</translation>
    </message>
    <message>
        <source>The owner, account %1, must attach a sending authorization policy with this principal, this action and conditions that hold for this message.</source>
        <translation>Der Eigentümer, Konto %1, muss eine Sendeautorisierungsrichtlinie anhängen, mit diesem Prinzipal, dieser Aktion und Bedingungen, die für diese Nachricht gelten.</translation>
    </message>
    <message>
        <source>The owner's policy is not enough: the sender's own account must allow the action on the owner's ARN too, and deny it nowhere.</source>
        <translation>Die Richtlinie des Eigentümers genügt nicht: Das eigene Konto des Absenders muss die Aktion für den ARN des Eigentümers ebenfalls erlauben und darf sie nirgends verweigern.</translation>
    </message>
    <message>
        <source>The owner has no identity of this name in %1.</source>
        <translation>Der Eigentümer hat keine Identität dieses Namens in %1.</translation>
    </message>
    <message>
        <source>Identities and their policies belong to one region: take the ARN of the region whose endpoint is called.</source>
        <translation>Identitäten und ihre Richtlinien gehören zu einer Region: den ARN der Region nehmen, deren Endpunkt aufgerufen wird.</translation>
    </message>
    <message>
        <source>The request named no ARN, so SES made one of the sender's own account from the address %1. If another account owns the identity, its ARN is missing.</source>
        <translation>Die Anfrage nannte keinen ARN, daher bildete SES aus der Adresse %1 einen des Absenderkontos. Gehört die Identität einem anderen Konto, fehlt dessen ARN.</translation>
    </message>
    <message>
        <source>Pass the owner's ARN: SourceArn and FromArn (API v1), FromEmailAddressIdentityArn (API v2), or the headers X-SES-SOURCE-ARN and X-SES-FROM-ARN (SMTP, raw).</source>
        <translation>Den ARN des Eigentümers übergeben: SourceArn und FromArn (API v1), FromEmailAddressIdentityArn (API v2) oder die Kopfzeilen X-SES-SOURCE-ARN und X-SES-FROM-ARN (SMTP, roh).</translation>
    </message>
    <message>
        <source>A policy for the domain's ARN does not cover the ARN of an address in it: allow %1 on this ARN, or on identity/*.</source>
        <translation>Eine Richtlinie für den ARN der Domain umfasst nicht den ARN einer Adresse darin: %1 für diesen ARN oder für identity/* erlauben.</translation>
    </message>
    <message>
        <source>%1 is a recipient. In the sandbox SES asks IAM about the recipients' identities too.</source>
        <translation>%1 ist ein Empfänger. In der Sandbox fragt SES bei IAM auch nach den Identitäten der Empfänger.</translation>
    </message>
    <message>
        <source>Allow the action on the recipient's ARN, or move account %1 out of the sandbox.</source>
        <translation>Die Aktion für den ARN des Empfängers erlauben oder das Konto %1 aus der Sandbox nehmen.</translation>
    </message>
    <message>
        <source>A policy of the identity %1 denies it. Such a Deny stops the owner's own senders too.</source>
        <translation>Eine Richtlinie der Identität %1 verweigert es. Ein solches Deny hält auch die eigenen Absender des Eigentümers auf.</translation>
    </message>
    <message>
        <source>Look for a Deny among the policies of the identity.</source>
        <translation>In den Richtlinien der Identität nach einem Deny suchen.</translation>
    </message>
    <message>
        <source>This is a refusal of another service: %1 has nothing to do with sending authorization.</source>
        <translation>Das ist die Ablehnung eines anderen Dienstes: %1 hat mit der Sendeautorisierung nichts zu tun.</translation>
    </message>
    <message>
        <source>Look at the IAM policies of the sender for that service.</source>
        <translation>Die IAM-Richtlinien des Absenders für diesen Dienst ansehen.</translation>
    </message>
    <message>
        <source>this region</source>
        <translation>dieser Region</translation>
    </message>
    <message>
        <source>The identity is verified in another region than %1.</source>
        <translation>Die Identität ist in einer anderen Region als %1 verifiziert.</translation>
    </message>
    <message>
        <source>Call the endpoint of the region in which the owner verified the identity.</source>
        <translation>Den Endpunkt der Region aufrufen, in der der Eigentümer die Identität verifiziert hat.</translation>
    </message>
    <message>
        <source>Another account owns the identity and its ARN is missing, so SES looked among the sender's own identities. Raw messages need an ARN for the From header as well.</source>
        <translation>Die Identität gehört einem anderen Konto und ihr ARN fehlt, daher suchte SES unter den eigenen Identitäten des Absenders. Rohe Nachrichten brauchen auch einen ARN für die Kopfzeile From.</translation>
    </message>
    <message>
        <source>Pass SourceArn, FromArn and ReturnPathArn, or the three X-SES-…-ARN headers in raw messages and SMTP.</source>
        <translation>SourceArn, FromArn und ReturnPathArn übergeben oder, in rohen Nachrichten und SMTP, die drei Kopfzeilen X-SES-…-ARN.</translation>
    </message>
    <message>
        <source>The sender's account is in the sandbox, where recipients must be verified too.</source>
        <translation>Das Konto des Absenders ist in der Sandbox, wo auch Empfänger verifiziert sein müssen.</translation>
    </message>
    <message>
        <source>Verify the recipients in the sender's account, use the mailbox simulator's addresses, or ask for production access.</source>
        <translation>Die Empfänger im Konto des Absenders verifizieren, Adressen des Postfachsimulators nehmen oder Produktionszugriff beantragen.</translation>
    </message>
    <message>
        <source>The identity exists, but its verification is pending or has failed.</source>
        <translation>Die Identität gibt es, aber ihre Verifizierung steht aus oder ist gescheitert.</translation>
    </message>
    <message>
        <source>Publish the DNS records, or follow the link in the verification mail.</source>
        <translation>Die DNS-Einträge veröffentlichen oder dem Link in der Verifizierungs-E-Mail folgen.</translation>
    </message>
    <message>
        <source>The address differs from the identity: by case, by a subdomain, by a typing mistake.</source>
        <translation>Die Adresse weicht von der Identität ab: in der Groß-/Kleinschreibung, durch eine Subdomain oder einen Tippfehler.</translation>
    </message>
    <message>
        <source>Identities of addresses count letter by letter; a domain covers its subdomains, not its parents.</source>
        <translation>Identitäten von Adressen zählen Buchstabe für Buchstabe; eine Domain umfasst ihre Subdomains, nicht die übergeordneten.</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>cause</comment>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>cause</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <comment>cause</comment>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <comment>cause</comment>
        <translation>Von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>A principal does not exist: an account, or a user that was deleted or mistyped.</source>
        <translation>Einen Prinzipal gibt es nicht: ein Konto oder einen Benutzer, der gelöscht oder falsch geschrieben wurde.</translation>
    </message>
    <message>
        <source>SES looks for each account and user when a policy is saved. Names count letter by letter, with their path.</source>
        <translation>SES sucht beim Speichern einer Richtlinie nach jedem Konto und Benutzer. Namen zählen Buchstabe für Buchstabe, samt Pfad.</translation>
    </message>
    <message>
        <source>The policy holds an id such as AIDA… in place of an ARN.</source>
        <translation>Die Richtlinie enthält eine ID wie AIDA… anstelle eines ARN.</translation>
    </message>
    <message>
        <source>That is what remains of a deleted user or role: remove it or name the new one.</source>
        <translation>Das bleibt von einem gelöschten Benutzer oder einer gelöschten Rolle: entfernen oder den neuen Namen nennen.</translation>
    </message>
    <message>
        <source>The user was made a moment ago.</source>
        <translation>Der Benutzer wurde eben erst angelegt.</translation>
    </message>
    <message>
        <source>IAM tells all regions within seconds: save again.</source>
        <translation>IAM teilt es allen Regionen in Sekunden mit: erneut speichern.</translation>
    </message>
    <message>
        <source>The account has not enabled this opt-in region.</source>
        <translation>Das Konto hat diese Opt-in-Region nicht aktiviert.</translation>
    </message>
    <message>
        <source>The delegate must enable the region first.</source>
        <translation>Der Delegierte muss die Region zuerst aktivieren.</translation>
    </message>
    <message>
        <source>SES does not take this condition key in a policy of an identity.</source>
        <translation>SES nimmt diesen Bedingungsschlüssel in einer Richtlinie einer Identität nicht an.</translation>
    </message>
    <message>
        <source>Use a key of SES, or one of the eight AWS-wide keys that its guide lists.</source>
        <translation>Einen Schlüssel von SES oder einen der acht AWS-weiten Schlüssel verwenden, die das Handbuch von SES nennt.</translation>
    </message>
    <message>
        <source>Resource is not the ARN of the identity that the policy is attached to.</source>
        <translation>Resource ist nicht der ARN der Identität, an der die Richtlinie hängt.</translation>
    </message>
    <message>
        <source>Resource must be that ARN, letter by letter, without wildcards.</source>
        <translation>Resource muss dieser ARN sein, Buchstabe für Buchstabe, ohne Platzhalter.</translation>
    </message>
    <message>
        <source>An element is missing, misspelt or not allowed.</source>
        <translation>Ein Element fehlt, ist falsch geschrieben oder nicht erlaubt.</translation>
    </message>
    <message>
        <source>Paste the policy into the Authorization tab: it shows every mistake and mends most.</source>
        <translation>Die Richtlinie unter „Autorisierung“ einfügen: Dort wird jeder Fehler gezeigt und das meiste behoben.</translation>
    </message>
    <message>
        <source>The text is longer than 4 KB.</source>
        <translation>Der Text ist länger als 4 KB.</translation>
    </message>
    <message>
        <source>Split it into several policies.</source>
        <translation>In mehrere Richtlinien aufteilen.</translation>
    </message>
    <message>
        <source>The SMTP password belongs to another region.</source>
        <translation>Das SMTP-Kennwort gehört zu einer anderen Region.</translation>
    </message>
    <message>
        <source>It is derived from the secret key and the region: make one for the region of this server.</source>
        <translation>Es wird aus dem geheimen Schlüssel und der Region abgeleitet: eines für die Region dieses Servers erzeugen.</translation>
    </message>
    <message>
        <source>The secret access key itself was used as the password.</source>
        <translation>Der geheime Zugriffsschlüssel selbst wurde als Kennwort verwendet.</translation>
    </message>
    <message>
        <source>Use the SMTP password that is derived from it.</source>
        <translation>Das daraus abgeleitete SMTP-Kennwort verwenden.</translation>
    </message>
    <message>
        <source>The access key was deleted or made inactive, or it is a temporary one.</source>
        <translation>Der Zugriffsschlüssel wurde gelöscht oder deaktiviert, oder er ist nur vorübergehend.</translation>
    </message>
    <message>
        <source>SMTP needs an active access key of an IAM user; temporary credentials do not work.</source>
        <translation>SMTP braucht einen aktiven Zugriffsschlüssel eines IAM-Benutzers; vorübergehende Anmeldedaten funktionieren nicht.</translation>
    </message>
    <message>
        <source>The clock of the sending machine is wrong by more than five minutes.</source>
        <translation>Die Uhr des sendenden Rechners geht um mehr als fünf Minuten falsch.</translation>
    </message>
    <message>
        <source>Set it from the network. Containers and virtual machines drift after sleep.</source>
        <translation>Die Uhr aus dem Netz stellen. Container und virtuelle Maschinen weichen nach dem Ruhezustand ab.</translation>
    </message>
    <message>
        <source>The temporary credentials have expired.</source>
        <translation>Die vorübergehenden Anmeldedaten sind abgelaufen.</translation>
    </message>
    <message>
        <source>Assume the role again; a program should let the SDK renew them.</source>
        <translation>Die Rolle erneut annehmen; ein Programm sollte das Erneuern dem SDK überlassen.</translation>
    </message>
    <message>
        <source>The secret access key does not belong to the access key id, or was cut off.</source>
        <translation>Der geheime Zugriffsschlüssel gehört nicht zur Zugriffsschlüssel-ID oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Compare both with the console; look for blanks and for / and + lost in an address.</source>
        <translation>Beide mit der Konsole vergleichen; auf Leerzeichen achten und auf / und +, die in einer Adresse verloren gingen.</translation>
    </message>
    <message>
        <source>The request was signed for another region or service.</source>
        <translation>Die Anfrage wurde für eine andere Region oder einen anderen Dienst signiert.</translation>
    </message>
    <message>
        <source>Sign for the region of the endpoint, with the service name ses for both API versions.</source>
        <translation>Für die Region des Endpunkts signieren, bei beiden API-Versionen mit dem Dienstnamen ses.</translation>
    </message>
    <message>
        <source>A proxy changed the request after it was signed.</source>
        <translation>Ein Proxy hat die Anfrage nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>Try without the proxy.</source>
        <translation>Ohne den Proxy versuchen.</translation>
    </message>
    <message>
        <source>The access key does not exist any more, is inactive, or belongs to another partition.</source>
        <translation>Den Zugriffsschlüssel gibt es nicht mehr, er ist inaktiv oder gehört zu einer anderen Partition.</translation>
    </message>
    <message>
        <source>Look for the key in the IAM console of the sender's account.</source>
        <translation>Den Schlüssel in der IAM-Konsole des Absenderkontos suchen.</translation>
    </message>
    <message>
        <source>Temporary credentials were used without their session token.</source>
        <translation>Vorübergehende Anmeldedaten wurden ohne ihr Sitzungstoken verwendet.</translation>
    </message>
    <message>
        <source>Pass all three: key id, secret, token.</source>
        <translation>Alle drei übergeben: Schlüssel-ID, Geheimnis, Token.</translation>
    </message>
    <message>
        <source>The account has used up its recipients for 24 hours. The sender's account counts, not the owner's.</source>
        <translation>Das Konto hat seine Empfänger für 24 Stunden aufgebraucht. Es zählt das Konto des Absenders, nicht das des Eigentümers.</translation>
    </message>
    <message>
        <source>Wait, or ask for a higher quota. In the sandbox it is 200.</source>
        <translation>Warten oder ein höheres Kontingent beantragen. In der Sandbox sind es 200.</translation>
    </message>
    <message>
        <source>More was sent in a second than the account may. The sender's account counts, not the owner's.</source>
        <translation>In einer Sekunde wurde mehr gesendet, als das Konto darf. Es zählt das Konto des Absenders, nicht das des Eigentümers.</translation>
    </message>
    <message>
        <source>Send more slowly and try again with growing pauses. In the sandbox it is one a second; other calls than sends may be made once a second.</source>
        <translation>Langsamer senden und mit wachsenden Pausen erneut versuchen. In der Sandbox ist es eine pro Sekunde; andere Aufrufe als das Senden sind einmal pro Sekunde möglich.</translation>
    </message>
    <message>
        <source>Sending is paused for the sender's account, by its own people or by AWS.</source>
        <translation>Das Senden ist für das Konto des Absenders angehalten, von dessen eigenen Leuten oder von AWS.</translation>
    </message>
    <message>
        <source>Look at the account's dashboard and its mail: AWS pauses after too many bounces or complaints.</source>
        <translation>Übersicht und E-Mails des Kontos ansehen: AWS hält das Senden nach zu vielen Bounces oder Beschwerden an.</translation>
    </message>
    <message>
        <source>Sending is paused for the configuration set.</source>
        <translation>Das Senden ist für den Konfigurationssatz angehalten.</translation>
    </message>
    <message>
        <source>Enable sending in the set, or name another one.</source>
        <translation>Das Senden im Satz einschalten oder einen anderen nennen.</translation>
    </message>
    <message>
        <source>The identity has 20 policies already, or the daily quota is used up.</source>
        <translation>Die Identität hat schon 20 Richtlinien, oder das Tageskontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Join policies: a policy takes many statements.</source>
        <translation>Richtlinien zusammenlegen: Eine Richtlinie nimmt viele Anweisungen auf.</translation>
    </message>
    <message>
        <source>The service was busy or a connection was idle too long.</source>
        <translation>Der Dienst war ausgelastet, oder eine Verbindung war zu lange untätig.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the message: try again with growing pauses.</source>
        <translation>An der Nachricht ist nichts falsch: mit wachsenden Pausen erneut versuchen.</translation>
    </message>
    <message>
        <source>The configuration set must exist in the sender's account and in this region; the owner's sets do not count.</source>
        <translation>Der Konfigurationssatz muss im Konto des Absenders und in dieser Region existieren; die Sätze des Eigentümers zählen nicht.</translation>
    </message>
    <message>
        <source>Create it there, or leave it out. An identity's default set counts as named.</source>
        <translation>Ihn dort erstellen oder weglassen. Der Standardsatz einer Identität gilt als genannt.</translation>
    </message>
    <message>
        <source>The template does not exist in the sender's account and region.</source>
        <translation>Die Vorlage gibt es im Konto und in der Region des Absenders nicht.</translation>
    </message>
    <message>
        <source>Names count letter by letter.</source>
        <translation>Namen zählen Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The identity does not exist in this account and region.</source>
        <translation>Die Identität gibt es in diesem Konto und dieser Region nicht.</translation>
    </message>
    <message>
        <source>Look for it in the account's other regions.</source>
        <translation>In den anderen Regionen des Kontos danach suchen.</translation>
    </message>
    <message>
        <source>The identity is not verified yet.</source>
        <translation>Die Identität ist noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>A policy can be attached once it is.</source>
        <translation>Danach kann eine Richtlinie angehängt werden.</translation>
    </message>
    <message>
        <source>A policy or an identity of this name exists.</source>
        <translation>Eine Richtlinie oder Identität dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that is there.</source>
        <translation>Einen anderen Namen wählen oder die vorhandene ändern.</translation>
    </message>
    <message>
        <source>The MX record of the identity's MAIL FROM domain is missing or wrong, and the owner chose to reject messages then.</source>
        <translation>Der MX-Eintrag der MAIL-FROM-Domain der Identität fehlt oder ist falsch, und der Eigentümer lässt Nachrichten dann abweisen.</translation>
    </message>
    <message>
        <source>The owner must publish the records, or let SES use its default MAIL FROM domain.</source>
        <translation>Der Eigentümer muss die Einträge veröffentlichen oder SES seine eigene MAIL-FROM-Domain verwenden lassen.</translation>
    </message>
    <message>
        <source>A message has more than 50 recipients, To, Cc and Bcc together.</source>
        <translation>Eine Nachricht hat mehr als 50 Empfänger, An, Cc und Bcc zusammen.</translation>
    </message>
    <message>
        <source>Send one message to each, or split the list.</source>
        <translation>Jedem eine eigene Nachricht senden oder die Liste teilen.</translation>
    </message>
    <message>
        <source>The message is too long, attachments in base64 included: 10 MB in API v1, 40 MB in API v2 and SMTP.</source>
        <translation>Die Nachricht ist zu lang, Anhänge in Base64 mitgezählt: 10 MB bei API v1, 40 MB bei API v2 und SMTP.</translation>
    </message>
    <message>
        <source>Send a link in place of the attachment.</source>
        <translation>Einen Link anstelle des Anhangs senden.</translation>
    </message>
    <message>
        <source>A header field stands twice that may stand once, or From is missing.</source>
        <translation>Ein Kopffeld steht zweimal, das nur einmal stehen darf, oder From fehlt.</translation>
    </message>
    <message>
        <source>Look at the header fields that the program and its library add.</source>
        <translation>Die Kopffelder ansehen, die das Programm und seine Bibliothek hinzufügen.</translation>
    </message>
    <message>
        <source>An address cannot be read: no domain, blanks, letters beyond ASCII before the @, or an empty sender.</source>
        <translation>Eine Adresse ist nicht lesbar: keine Domain, Leerzeichen, Zeichen jenseits von ASCII vor dem @ oder ein leerer Absender.</translation>
    </message>
    <message>
        <source>One bad address refuses the whole message. Domains of other scripts need Punycode, display names need encoding.</source>
        <translation>Eine falsche Adresse lässt die ganze Nachricht scheitern. Domains in anderen Schriften brauchen Punycode, Anzeigenamen müssen kodiert werden.</translation>
    </message>
    <message>
        <source>The address list was put together wrongly.</source>
        <translation>Die Adressliste wurde falsch zusammengesetzt.</translation>
    </message>
    <message>
        <source>Look for a comma in a display name without quotes.</source>
        <translation>Nach einem Komma in einem Anzeigenamen ohne Anführungszeichen suchen.</translation>
    </message>
    <message>
        <source>A field of the request is wrong. SES's words tell which.</source>
        <translation>Ein Feld der Anfrage ist falsch. Die Worte von SES sagen, welches.</translation>
    </message>
    <message>
        <source>Compare the request with the fields of Compose, which checks each.</source>
        <translation>Die Anfrage mit den Feldern unter „Verfassen“ vergleichen, wo jedes geprüft wird.</translation>
    </message>
</context>
<context>
    <name>DenialDialog</name>
    <message>
        <source>&amp;Try It…</source>
        <translation>&amp;Ausprobieren …</translation>
    </message>
    <message>
        <source>Open in &amp;Compose</source>
        <translation>In „&amp;Verfassen“ öffnen</translation>
    </message>
    <message>
        <source>Explain a Denial</source>
        <translation>Eine Ablehnung erklären</translation>
    </message>
    <message>
        <source>Paste the error here</source>
        <translation>Den Fehler hier einfügen</translation>
    </message>
    <message>
        <source>&amp;Error text:</source>
        <translation>&amp;Fehlertext:</translation>
    </message>
    <message>
        <source>Tries the refused request against the policies in this workspace.</source>
        <translation>Probiert die abgelehnte Anfrage mit den Richtlinien dieses Arbeitsbereichs aus.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The text is long; only the part around the error is shown.</source>
        <translation>Der Text ist lang; nur der Teil um den Fehler wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>DenialExamples</name>
    <message>
        <source>SMTP Log</source>
        <translation>SMTP-Protokoll</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>No Answer of SES Found</source>
        <translation>Keine Antwort von SES gefunden</translation>
    </message>
    <message>
        <source>What Was Refused, and Why?</source>
        <translation>Was wurde abgelehnt, und warum?</translation>
    </message>
    <message>
        <source>This text holds none of the errors that SES gives. Paste more of it: the whole stack trace, the reply of the SMTP server, or the body of the HTTP answer.</source>
        <translation>Dieser Text enthält keinen der Fehler, die SES meldet. Mehr davon einfügen: den ganzen Stacktrace, die Antwort des SMTP-Servers oder den Rumpf der HTTP-Antwort.</translation>
    </message>
    <message>
        <source>Paste an error: a line, a stack trace of any SDK, an SMTP log, a CloudTrail event. What is around it does not matter.</source>
        <translation>Einen Fehler einfügen: eine Zeile, einen Stacktrace eines beliebigen SDK, ein SMTP-Protokoll, ein CloudTrail-Ereignis. Was darum herum steht, stört nicht.</translation>
    </message>
</context>
<context>
    <name>DenialJudge</name>
    <message>
        <source>The action is not one of the sending actions.</source>
        <translation>Die Aktion ist keine der Sendeaktionen.</translation>
    </message>
    <message>
        <source>The text does not name the account.</source>
        <translation>Der Text nennt das Konto nicht.</translation>
    </message>
    <message>
        <source>Account %1 is not in this workspace.</source>
        <translation>Konto %1 ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The rules could not be applied: the identity or the sender is not in this workspace.</source>
        <translation>Die Regeln konnten nicht angewendet werden: Die Identität oder der Absender ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The policies have conditions, and the text does not show the message: complete it in Try It. For an address of the identity: %1</source>
        <translation>Die Richtlinien haben Bedingungen, und der Text zeigt die Nachricht nicht: unter „Ausprobieren“ ergänzen. Für eine Adresse der Identität: %1</translation>
    </message>
    <message>
        <source>The sender is not a user of this workspace.</source>
        <translation>Der Absender ist kein Benutzer dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 has no IAM policies.</source>
        <translation>%1 hat keine IAM-Richtlinien.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n IAM policy(s); read them.</source>
        <translation><numerusform>%1 hat %n IAM-Richtlinie; diese lesen.</numerusform><numerusform>%1 hat %n IAM-Richtlinien; diese lesen.</numerusform></translation>
    </message>
    <message>
        <source>The identity is not in this workspace.</source>
        <translation>Die Identität ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 itself is granted.</source>
        <translation>%1 selbst ist gewährt.</translation>
    </message>
    <message>
        <source>No sending action is granted at all.</source>
        <translation>Es ist gar keine Sendeaktion gewährt.</translation>
    </message>
    <message>
        <source>Granted are only: %1.</source>
        <translation>Gewährt sind nur: %1.</translation>
    </message>
    <message>
        <source>The text does not show the From address.</source>
        <translation>Der Text zeigt die Von-Adresse nicht.</translation>
    </message>
    <message>
        <source>Account %1 owns %2, which covers %3; the sender's account has no such identity.</source>
        <translation>Konto %1 ist Eigentümer von %2, das %3 umfasst; das Konto des Absenders hat keine solche Identität.</translation>
    </message>
    <message>
        <source>The ARN is %1.</source>
        <translation>Der ARN ist %1.</translation>
    </message>
    <message>
        <source>The sender's account has an identity of its own for %1: %2.</source>
        <translation>Das Konto des Absenders hat eine eigene Identität für %1: %2.</translation>
    </message>
    <message>
        <source>No account of this workspace has an identity for %1 in %2.</source>
        <translation>Kein Konto dieses Arbeitsbereichs hat eine Identität für %1 in %2.</translation>
    </message>
    <message>
        <source>The sender's account has production access.</source>
        <translation>Das Konto des Absenders hat Produktionszugriff.</translation>
    </message>
    <message>
        <source>The account is in the sandbox, and %1 is not verified in it.</source>
        <translation>Das Konto ist in der Sandbox, und %1 ist darin nicht verifiziert.</translation>
    </message>
    <message>
        <source>The account is in the sandbox, so this can be it.</source>
        <translation>Das Konto ist in der Sandbox, also kann es daran liegen.</translation>
    </message>
    <message>
        <source>Account %1 has %2 in %3.</source>
        <translation>Konto %1 hat %2 in %3.</translation>
    </message>
    <message>
        <source>Account %1 has no identity for %2 in any region.</source>
        <translation>Konto %1 hat in keiner Region eine Identität für %2.</translation>
    </message>
    <message>
        <source>Only %1 was looked at.</source>
        <translation>Nur %1 wurde betrachtet.</translation>
    </message>
    <message>
        <source>%1 is not verified.</source>
        <translation>%1 ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 ist verifiziert.</translation>
    </message>
    <message>
        <source>Account %1 has no identity for %2 in %3.</source>
        <translation>Konto %1 hat keine Identität für %2 in %3.</translation>
    </message>
    <message>
        <source>An identity covers %1 as it is written.</source>
        <translation>Eine Identität umfasst %1 so, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>No identity of a similar name was found.</source>
        <translation>Keine Identität mit ähnlichem Namen gefunden.</translation>
    </message>
    <message>
        <source>There is %1, but not %2.</source>
        <translation>Es gibt %1, aber nicht %2.</translation>
    </message>
    <message>
        <source>Sending is enabled now.</source>
        <translation>Das Senden ist jetzt eingeschaltet.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Das Senden ist angehalten.</translation>
    </message>
</context>
<context>
    <name>DenialReport</name>
    <message>
        <source>What This Says</source>
        <translation>Was das besagt</translation>
    </message>
    <message>
        <source>Likely Causes, the Most Frequent First</source>
        <translation>Wahrscheinliche Ursachen, die häufigste zuerst</translation>
    </message>
</context>
<context>
    <name>DenialWords</name>
    <message>
        <source>the sender</source>
        <translation>der Absender</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>Benutzer %1 des Kontos %2</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>Rolle %1 des Kontos %2</translation>
    </message>
    <message>
        <source>the root user of account %1</source>
        <translation>der Root-Benutzer des Kontos %1</translation>
    </message>
    <message>
        <source>%1 of account %2</source>
        <translation>%1 des Kontos %2</translation>
    </message>
    <message>
        <source>the identity %1 of account %2</source>
        <translation>die Identität %1 des Kontos %2</translation>
    </message>
    <message>
        <source>the configuration set %1 of account %2</source>
        <translation>der Konfigurationssatz %1 des Kontos %2</translation>
    </message>
    <message>
        <source>the template %1 of account %2</source>
        <translation>die Vorlage %1 des Kontos %2</translation>
    </message>
    <message>
        <source>an IAM policy of the sender</source>
        <translation>eine IAM-Richtlinie des Absenders</translation>
    </message>
    <message>
        <source>a policy of the identity</source>
        <translation>eine Richtlinie der Identität</translation>
    </message>
    <message>
        <source>the sender's permissions boundary</source>
        <translation>die Berechtigungsgrenze des Absenders</translation>
    </message>
    <message>
        <source>a service control policy</source>
        <translation>eine Service-Control-Richtlinie</translation>
    </message>
    <message>
        <source>the session policy</source>
        <translation>die Sitzungsrichtlinie</translation>
    </message>
    <message>
        <source>the policy of the VPC endpoint</source>
        <translation>die Richtlinie des VPC-Endpunkts</translation>
    </message>
    <message>
        <source>The text says that a Deny decided, in %1.</source>
        <translation>Der Text sagt, dass ein Deny entschieden hat; Fundort: %1.</translation>
    </message>
    <message>
        <source>The text says that an Allow is missing in %1.</source>
        <translation>Der Text sagt, dass ein Allow fehlt; betroffen: %1.</translation>
    </message>
    <message>
        <source>The identity belongs to another account, so both sides must allow it. The text is the same whichever side refused, and whether by a Deny or for want of an Allow.</source>
        <translation>Die Identität gehört einem anderen Konto, also müssen beide Seiten es erlauben. Der Text ist derselbe, gleich welche Seite abgelehnt hat und ob durch ein Deny oder mangels eines Allow.</translation>
    </message>
    <message>
        <source>The resource belongs to the sender's own account, so the owner of another identity has not refused this. The text does not tell a Deny from a missing Allow.</source>
        <translation>Die Ressource gehört dem eigenen Konto des Absenders, also hat nicht der Eigentümer einer anderen Identität abgelehnt. Der Text unterscheidet ein Deny nicht von einem fehlenden Allow.</translation>
    </message>
    <message>
        <source>The text does not tell which policy refused, nor a Deny from a missing Allow.</source>
        <translation>Der Text sagt nicht, welche Richtlinie abgelehnt hat, und unterscheidet ein Deny nicht von einem fehlenden Allow.</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>den Aufruf</translation>
    </message>
    <message>
        <source>AWS refused %1 to %2.</source>
        <translation>AWS hat %1 abgelehnt. Absender: %2.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2 to %3.</source>
        <translation>AWS hat %1 abgelehnt. Ressource: %2. Absender: %3.</translation>
    </message>
    <message>
        <source>the region that was called</source>
        <translation>der aufgerufenen Region</translation>
    </message>
    <message>
        <source>SES found no verified identity for an address of the message in %1. The text does not tell which address.</source>
        <translation>SES fand in %1 für eine Adresse der Nachricht keine verifizierte Identität. Der Text sagt nicht, für welche.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 SES found no verified identity for %n address(es), first of all %2. The sender stands first; recipients are named only when the account is in the sandbox.</source>
        <translation><numerusform>In %1 fand SES für %n Adresse keine verifizierte Identität: %2. Der Absender steht zuerst; Empfänger werden nur genannt, wenn das Konto in der Sandbox ist.</numerusform><numerusform>In %1 fand SES für %n Adressen keine verifizierte Identität, als erste %2. Der Absender steht zuerst; Empfänger werden nur genannt, wenn das Konto in der Sandbox ist.</numerusform></translation>
    </message>
    <message>
        <source>SES did not save a policy because of its text.</source>
        <translation>SES hat eine Richtlinie wegen ihres Textes nicht gespeichert.</translation>
    </message>
    <message>
        <source>SES did not save a policy because the identity has too many.</source>
        <translation>SES hat eine Richtlinie nicht gespeichert, weil die Identität zu viele hat.</translation>
    </message>
    <message>
        <source>SES does not know these credentials. No policy has been looked at yet.</source>
        <translation>SES kennt diese Anmeldedaten nicht. Noch wurde keine Richtlinie betrachtet.</translation>
    </message>
    <message>
        <source>SES does not accept the signature of the request. No policy has been looked at yet.</source>
        <translation>SES nimmt die Signatur der Anfrage nicht an. Noch wurde keine Richtlinie betrachtet.</translation>
    </message>
    <message>
        <source>The temporary credentials are too old. No policy has been looked at yet.</source>
        <translation>Die vorübergehenden Anmeldedaten sind zu alt. Noch wurde keine Richtlinie betrachtet.</translation>
    </message>
    <message>
        <source>The sender's account sent too fast.</source>
        <translation>Das Konto des Absenders hat zu schnell gesendet.</translation>
    </message>
    <message>
        <source>The sender's account has no recipients left for today.</source>
        <translation>Das Konto des Absenders hat für heute keine Empfänger mehr übrig.</translation>
    </message>
    <message>
        <source>Sending is paused for the sender's account.</source>
        <translation>Das Senden ist für das Konto des Absenders angehalten.</translation>
    </message>
    <message>
        <source>The sender's account is suspended from sending.</source>
        <translation>Das Konto des Absenders ist für das Senden gesperrt.</translation>
    </message>
    <message>
        <source>Sending is paused for a configuration set.</source>
        <translation>Das Senden ist für einen Konfigurationssatz angehalten.</translation>
    </message>
    <message>
        <source>SES does not know the configuration set.</source>
        <translation>SES kennt den Konfigurationssatz nicht.</translation>
    </message>
    <message>
        <source>SES does not know the template.</source>
        <translation>SES kennt die Vorlage nicht.</translation>
    </message>
    <message>
        <source>The identity's MAIL FROM domain is not set up.</source>
        <translation>Die MAIL-FROM-Domain der Identität ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>SES cannot read an address of the message.</source>
        <translation>SES kann eine Adresse der Nachricht nicht lesen.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Die Nachricht hat zu viele Empfänger.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Die Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>A header field of the message is missing or stands twice.</source>
        <translation>Ein Kopffeld der Nachricht fehlt oder steht zweimal.</translation>
    </message>
    <message>
        <source>SES does not know the identity.</source>
        <translation>SES kennt die Identität nicht.</translation>
    </message>
    <message>
        <source>The name is taken.</source>
        <translation>Der Name ist vergeben.</translation>
    </message>
    <message>
        <source>A limit of SES is reached.</source>
        <translation>Eine Grenze von SES ist erreicht.</translation>
    </message>
    <message>
        <source>A passing fault of the service or of the connection.</source>
        <translation>Eine vorübergehende Störung des Dienstes oder der Verbindung.</translation>
    </message>
    <message>
        <source>SES refused the request.</source>
        <translation>SES hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>the sender's own account</source>
        <translation>dem eigenen Konto des Absenders</translation>
    </message>
    <message>
        <source>another account than the sender's</source>
        <translation>einem anderen Konto als dem des Absenders</translation>
    </message>
    <message>
        <source>No answer of SES was recognised in this text.</source>
        <translation>In diesem Text wurde keine Antwort von SES erkannt.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>SES's words</source>
        <translation>Worte von SES</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Checked action</source>
        <translation>Geprüfte Aktion</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>API v%1</source>
        <translation>API v%1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource belongs to</source>
        <translation>Ressource gehört</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Called region</source>
        <translation>Aufgerufene Region</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Source ARN</source>
        <translation>Quell-ARN</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von-Adresse</translation>
    </message>
    <message>
        <source>SMTP reply</source>
        <translation>SMTP-Antwort</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>The texts are the same.</source>
        <translation>Die Texte sind gleich.</translation>
    </message>
    <message>
        <source>Only white space differs. The policy stays the same.</source>
        <translation>Nur Leerraum weicht ab. Die Richtlinie bleibt dieselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation><numerusform>%n Zeile hinzugefügt</numerusform><numerusform>%n Zeilen hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation><numerusform>%n Zeile entfernt</numerusform><numerusform>%n Zeilen entfernt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in white space</source>
        <translation><numerusform>%n Zeile weicht nur im Leerraum ab</numerusform><numerusform>%n Zeilen weichen nur im Leerraum ab</numerusform></translation>
    </message>
    <message>
        <source>Difference, line by line</source>
        <translation>Unterschied, Zeile für Zeile</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Event as JSON</source>
        <translation>Ereignis als JSON</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Einzelheiten des Ereignisses</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Who Was Told</source>
        <translation>Wer benachrichtigt wurde</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Event Type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Bounce Type</source>
        <translation>Bounce-Typ</translation>
    </message>
    <message>
        <source>Sub-Type</source>
        <translation>Untertyp</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Nobody is told about this event.</source>
        <translation>Niemand wird über dieses Ereignis benachrichtigt.</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>The receiving server refused the message for good.</source>
        <translation>Der empfangende Server hat die Nachricht endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>The receiving server refused the message for good: there is no such address.</source>
        <translation>Der empfangende Server hat die Nachricht endgültig abgelehnt: Diese Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the global suppression list.</source>
        <translation>SES hat die Nachricht nicht zugestellt: Die Adresse steht auf der globalen Unterdrückungsliste.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the suppression list of the sender's account.</source>
        <translation>SES hat die Nachricht nicht zugestellt: Die Adresse steht auf der Unterdrückungsliste des Absenderkontos.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the suppression list of the tenant.</source>
        <translation>SES hat die Nachricht nicht zugestellt: Die Adresse steht auf der Unterdrückungsliste des Mandanten.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: email validation found the address bad.</source>
        <translation>SES hat die Nachricht nicht zugestellt: Die E-Mail-Prüfung hält die Adresse für ungültig.</translation>
    </message>
    <message>
        <source>The message could not be delivered for now, and SES gave up.</source>
        <translation>Die Nachricht konnte vorerst nicht zugestellt werden, und SES hat aufgegeben.</translation>
    </message>
    <message>
        <source>The mailbox of the recipient is full.</source>
        <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving server.</source>
        <translation>Die Nachricht ist für den empfangenden Server zu groß.</translation>
    </message>
    <message>
        <source>The message could not be delivered within the time that the sender had set.</source>
        <translation>Die Nachricht konnte nicht in der vom Absender gesetzten Zeit zugestellt werden.</translation>
    </message>
    <message>
        <source>The receiving server did not accept the content.</source>
        <translation>Der empfangende Server hat den Inhalt nicht angenommen.</translation>
    </message>
    <message>
        <source>The receiving server did not accept an attachment.</source>
        <translation>Der empfangende Server hat einen Anhang nicht angenommen.</translation>
    </message>
    <message>
        <source>The recipient reported the message as unwanted.</source>
        <translation>Der Empfänger hat die Nachricht als unerwünscht gemeldet.</translation>
    </message>
    <message>
        <source>The receiving side reported that authentication failed.</source>
        <translation>Die Empfängerseite meldet, dass die Authentifizierung fehlschlug.</translation>
    </message>
    <message>
        <source>The recipient reported the message as fraud.</source>
        <translation>Der Empfänger hat die Nachricht als Betrug gemeldet.</translation>
    </message>
    <message>
        <source>The recipient reported that the message is not spam.</source>
        <translation>Der Empfänger hat gemeldet, dass die Nachricht kein Spam ist.</translation>
    </message>
    <message>
        <source>The recipient complained about the message.</source>
        <translation>Der Empfänger hat sich über die Nachricht beschwert.</translation>
    </message>
    <message>
        <source>The recipient reported a virus in the message.</source>
        <translation>Der Empfänger hat einen Virus in der Nachricht gemeldet.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the suppression list of the sender's account after a complaint.</source>
        <translation>SES hat die Nachricht nicht zugestellt: Die Adresse steht nach einer Beschwerde auf der Unterdrückungsliste des Absenderkontos.</translation>
    </message>
    <message>
        <source>Delivery is delayed by a fault inside SES.</source>
        <translation>Die Zustellung verzögert sich durch einen Fehler in SES.</translation>
    </message>
    <message>
        <source>Delivery is delayed; SES keeps trying.</source>
        <translation>Die Zustellung verzögert sich; SES versucht es weiter.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the mailbox of the recipient is full.</source>
        <translation>Die Zustellung verzögert sich: Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the receiving server sees much mail that looks like spam from this account.</source>
        <translation>Die Zustellung verzögert sich: Der empfangende Server sieht viel Post von diesem Konto, die wie Spam aussieht.</translation>
    </message>
    <message>
        <source>Delivery is delayed by an error of the receiving server.</source>
        <translation>Die Zustellung verzögert sich durch einen Fehler des empfangenden Servers.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the receiving server blocks or slows the sending IP address.</source>
        <translation>Die Zustellung verzögert sich: Der empfangende Server sperrt oder bremst die sendende IP-Adresse.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the connection to the receiving server broke.</source>
        <translation>Die Zustellung verzögert sich: Die Verbindung zum empfangenden Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the host name of the sending IP address cannot be looked up.</source>
        <translation>Die Zustellung verzögert sich: Der Hostname der sendenden IP-Adresse lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Delivery is delayed; SES does not know why.</source>
        <translation>Die Zustellung verzögert sich; SES weiß nicht, warum.</translation>
    </message>
    <message>
        <source>SES itself holds the message back for now.</source>
        <translation>SES selbst hält die Nachricht vorerst zurück.</translation>
    </message>
    <message>
        <source>%1 SES calls it "%2".</source>
        <comment>sentence, word</comment>
        <translation>%1 SES nennt es „%2“.</translation>
    </message>
    <message>
        <source>The message bounced for good.</source>
        <translation>Die Nachricht ist endgültig unzustellbar.</translation>
    </message>
    <message>
        <source>The message bounced for now.</source>
        <translation>Die Nachricht ist vorerst unzustellbar.</translation>
    </message>
    <message>
        <source>The message bounced; SES could not read the reason from the answer.</source>
        <translation>Die Nachricht kam zurück; SES konnte der Antwort keinen Grund entnehmen.</translation>
    </message>
    <message>
        <source>SES accepted the message and tries to deliver it.</source>
        <translation>SES hat die Nachricht angenommen und versucht, sie zuzustellen.</translation>
    </message>
    <message>
        <source>The receiving server took the message.</source>
        <translation>Der empfangende Server hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>SES found a virus and did not deliver the message to anybody.</source>
        <translation>SES hat einen Virus gefunden und die Nachricht niemandem zugestellt.</translation>
    </message>
    <message>
        <source>SES took the message but did not deliver it.</source>
        <translation>SES hat die Nachricht angenommen, aber nicht zugestellt.</translation>
    </message>
    <message>
        <source>The recipient opened the message.</source>
        <translation>Der Empfänger hat die Nachricht geöffnet.</translation>
    </message>
    <message>
        <source>The recipient followed a link in the message.</source>
        <translation>Der Empfänger ist einem Link in der Nachricht gefolgt.</translation>
    </message>
    <message>
        <source>The message was not sent: its template could not be filled in.</source>
        <translation>Die Nachricht wurde nicht gesendet: Ihre Vorlage konnte nicht ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Delivery is delayed.</source>
        <translation>Die Zustellung verzögert sich.</translation>
    </message>
    <message>
        <source>The recipient changed the subscription.</source>
        <translation>Der Empfänger hat das Abonnement geändert.</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>%1:</source>
        <comment>name of a field</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>FillInField</name>
    <message>
        <source>Fill In</source>
        <translation>Ausfüllen</translation>
    </message>
</context>
<context>
    <name>FillInStrip</name>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find Previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Find in the policy document</source>
        <translation>Im Richtliniendokument suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found, how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security finding(s)</source>
        <translation>
            <numerusform>%n Sicherheitsbefund</numerusform>
            <numerusform>%n Sicherheitsbefunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>severity</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>severity</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1 (grants more)</source>
        <translation>%1 (gewährt mehr)</translation>
    </message>
    <message>
        <source>%1 (grants less)</source>
        <translation>%1 (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n weiteres nicht aufgeführt</numerusform>
            <numerusform>%n weitere nicht aufgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>&amp;Fix</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>Fix A&amp;ll</source>
        <translation>A&amp;lle beheben</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>Probleme der Richtlinie</translation>
    </message>
    <message>
        <source>Apply the first fix of the selected problem</source>
        <translation>Erste Korrektur des ausgewählten Problems anwenden</translation>
    </message>
    <message>
        <source>Apply all fixes that change nothing about who may send</source>
        <translation>Alle Korrekturen anwenden, die nichts daran ändern, wer senden darf</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Text wird gelesen …</translation>
    </message>
    <message>
        <source>Go to &amp;Line</source>
        <translation>Zur &amp;Zeile</translation>
    </message>
</context>
<context>
    <name>FromEdit</name>
    <message>
        <source>address of a verified identity</source>
        <translation>Adresse einer verifizierten Identität</translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>The policy has no statement yet.</source>
        <translation>Die Richtlinie hat noch keine Anweisung.</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>&amp;Anweisung hinzufügen</translation>
    </message>
    <message>
        <source>Policy generator</source>
        <translation>Richtliniengenerator</translation>
    </message>
    <message>
        <source>The text is far longer than a policy may be. Edit it as JSON.</source>
        <translation>Der Text ist viel länger, als eine Richtlinie sein darf. Bearbeiten Sie ihn als JSON.</translation>
    </message>
    <message>
        <source>The text cannot be read from line %1 on. Shown is the last state that could be read.</source>
        <translation>Der Text ist ab Zeile %1 nicht lesbar. Gezeigt wird der letzte lesbare Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) are shown as JSON only.</source>
        <translation>
            <numerusform>%n weitere Anweisung wird nur als JSON gezeigt.</numerusform>
            <numerusform>%n weitere Anweisungen werden nur als JSON gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Nobody May Send Yet</source>
        <translation>Noch darf niemand senden</translation>
    </message>
    <message>
        <source>No policy of this identity names a principal that may send. Create one first; then there is something to hand over.</source>
        <translation>Keine Richtlinie dieser Identität nennt einen Prinzipal, der senden darf. Zuerst eine erstellen; dann gibt es etwas zu übergeben.</translation>
    </message>
    <message>
        <source>Plain Text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <comment>who gets the hand-over</comment>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>The hand-over is in the clipboard.</source>
        <translation>Die Übergabe ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save Hand-Over</source>
        <translation>Übergabe speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The hand-over was saved.</source>
        <translation>Die Übergabe wurde gespeichert.</translation>
    </message>
    <message>
        <source>The hand-over was not saved.</source>
        <translation>Die Übergabe wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Identity: %1, of account %2</source>
        <translation>Identität: %1, des Kontos %2</translation>
    </message>
    <message>
        <source>ARN of the identity: %1</source>
        <translation>ARN der Identität: %1</translation>
    </message>
    <message>
        <source>Region: through a multi-region endpoint</source>
        <translation>Region: über einen Endpunkt für mehrere Regionen</translation>
    </message>
    <message>
        <source>Region: %1. Requests must go to this region's endpoint.</source>
        <translation>Region: %1. Anfragen müssen an den Endpunkt dieser Region gehen.</translation>
    </message>
    <message>
        <source>From address: %1</source>
        <translation>Von-Adresse: %1</translation>
    </message>
    <message>
        <source>From address: any address at %1 and its subdomains</source>
        <translation>Von-Adresse: jede Adresse von %1 und seinen Subdomains</translation>
    </message>
    <message>
        <source>From address: %1 (* stands for anything)</source>
        <translation>Von-Adresse: %1 (* steht für Beliebiges)</translation>
    </message>
    <message>
        <source>Bounces must go to %1: name it as Return-Path.</source>
        <translation>Bounces müssen an %1 gehen: als Return-Path angeben.</translation>
    </message>
    <message>
        <source>What the owner's policies say</source>
        <translation>Was die Richtlinien des Eigentümers sagen</translation>
    </message>
    <message>
        <source>What your account must allow</source>
        <translation>Was das eigene Konto erlauben muss</translation>
    </message>
    <message>
        <source>The owner's permission is not enough: an IAM policy of the sending user or role must allow it too. This one allows exactly what was granted:</source>
        <translation>Die Erlaubnis des Eigentümers genügt nicht: Eine IAM-Richtlinie des sendenden Benutzers oder der sendenden Rolle muss es ebenfalls erlauben. Diese erlaubt genau das Gewährte:</translation>
    </message>
    <message>
        <source>If you use a configuration set of yours, add its ARN to Resource: arn:%1:ses:%2:%3:configuration-set/NAME. You need not verify the identity yourself. In the sandbox your recipients must be verified in your account.</source>
        <translation>Bei Verwendung eines eigenen Konfigurationssatzes dessen ARN zu Resource hinzufügen: arn:%1:ses:%2:%3:configuration-set/NAME. Die Identität muss nicht selbst verifiziert werden. In der Sandbox müssen die Empfänger im eigenen Konto verifiziert sein.</translation>
    </message>
    <message>
        <source>To try it</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>The recipient is Amazon's mailbox simulator, which accepts everything. Every command names the ARN: without it SES looks among your own identities.</source>
        <translation>Der Empfänger ist der Postfachsimulator von Amazon, der alles annimmt. Jeder Befehl nennt den ARN: Ohne ihn sucht SES unter den eigenen Identitäten.</translation>
    </message>
    <message>
        <source>AWS CLI, API v2:</source>
        <translation>AWS CLI, API v2:</translation>
    </message>
    <message>
        <source>AWS CLI, API v1:</source>
        <translation>AWS CLI, API v1:</translation>
    </message>
    <message>
        <source>SMTP: server email-smtp.%1.amazonaws.com, port 587 with STARTTLS or 465 with TLS, with SMTP credentials of your account for this region. Put these header lines into each message; SES takes them out:</source>
        <translation>SMTP: Server email-smtp.%1.amazonaws.com, Port 587 mit STARTTLS oder 465 mit TLS, mit SMTP-Anmeldedaten des eigenen Kontos für diese Region. In jede Nachricht diese Kopfzeilen setzen; SES nimmt sie heraus:</translation>
    </message>
    <message>
        <source>Sending email with %1</source>
        <translation>E-Mails senden mit %1</translation>
    </message>
    <message>
        <source>The policies of this identity do not allow %1 to send.</source>
        <translation>Die Richtlinien dieser Identität erlauben %1 das Senden nicht.</translation>
    </message>
    <message>
        <source>Account %1 allows %2 to send email through Amazon SES with this identity: %3.</source>
        <translation>Konto %1 erlaubt %2, über Amazon SES mit dieser Identität E-Mails zu senden: %3.</translation>
    </message>
    <message>
        <source>For Mandate</source>
        <translation>Für Mandate</translation>
    </message>
    <message>
        <source>Paste this whole message, or these lines, into “Read Hand-Over” of Compose.</source>
        <translation>Diese ganze Nachricht oder diese Zeilen unter „Verfassen“ bei „Übergabe lesen“ einfügen.</translation>
    </message>
</context>
<context>
    <name>HeaderEdit</name>
    <message>
        <source>Replace With Space</source>
        <translation>Durch Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>A line break stands at the start. A header field must not hold one.</source>
        <translation>Am Anfang steht ein Zeilenumbruch. Eine Kopfzeile darf keinen enthalten.</translation>
    </message>
    <message>
        <source>A line break stands behind "%1". A header field must not hold one.</source>
        <translation>Hinter „%1“ steht ein Zeilenumbruch. Eine Kopfzeile darf keinen enthalten.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>History of Policies</source>
        <translation>Verlauf der Richtlinien</translation>
    </message>
    <message>
        <source>History of Policies of %1</source>
        <translation>Verlauf der Richtlinien von %1</translation>
    </message>
    <message>
        <source>Versions of policies</source>
        <translation>Versionen von Richtlinien</translation>
    </message>
    <message>
        <source>Attach this version again; what is attached now stays in the history</source>
        <translation>Diese Version wieder anhängen; was jetzt angehängt ist, bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Policy document copied.</source>
        <translation>Richtliniendokument kopiert.</translation>
    </message>
    <message>
        <source>This backend keeps no history of policies.</source>
        <translation>Dieses Backend führt keinen Verlauf der Richtlinien.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Der Verlauf konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No policy was ever attached.</source>
        <translation>Nie wurde eine Richtlinie angehängt.</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed, or two to compare them.</source>
        <translation>Eine Version wählen, um zu sehen, was sie geändert hat, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>%1, %2: what changed</source>
        <comment>policy, time</comment>
        <translation>%1, %2: was sich geändert hat</translation>
    </message>
    <message>
        <source>Nothing was attached under this name before. The whole text is new.</source>
        <translation>Unter diesem Namen war zuvor nichts angehängt. Der ganze Text ist neu.</translation>
    </message>
    <message>
        <source>From %1, %2 to %3, %4</source>
        <comment>policy, time, policy, time</comment>
        <translation>Von %1, %2 zu %3, %4</translation>
    </message>
    <message>
        <source>The version was not restored.</source>
        <translation>Die Version wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Policy %1 restored.</source>
        <translation>Richtlinie %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>IdentitiesPage</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>&amp;Create Identity...</source>
        <translation>&amp;Identität erstellen …</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>Fi&amp;lter:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;ARN</source>
        <translation>&amp;ARN kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>The identities could not be listed.</source>
        <translation>Die Identitäten konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>No Identities Yet</source>
        <translation>Noch keine Identitäten</translation>
    </message>
    <message>
        <source>Create an identity for a domain or an email address that you own. Once it is verified, you can send as it and give others the permission to do so.</source>
        <translation>Erstellen Sie eine Identität für eine Domain oder E-Mail-Adresse, die Ihnen gehört. Sobald sie verifiziert ist, können Sie als sie senden und es anderen erlauben.</translation>
    </message>
    <message>
        <source>Create Identity...</source>
        <translation>Identität erstellen …</translation>
    </message>
    <message>
        <source>No Match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No identity of this account and region has "%1" in its name. Check the spelling, or look in another region.</source>
        <translation>Keine Identität dieses Kontos und dieser Region hat „%1“ im Namen. Prüfen Sie die Schreibweise oder sehen Sie in einer anderen Region nach.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity(s)</source>
        <translation>
            <numerusform>%Ln Identität</numerusform>
            <numerusform>%Ln Identitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln identity(s)</source>
        <translation>
            <numerusform>%1 von %Ln Identität</numerusform>
            <numerusform>%1 von %Ln Identitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ARN(s) copied.</source>
        <translation>
            <numerusform>%Ln ARN kopiert.</numerusform>
            <numerusform>%Ln ARNs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>IdentityDeletion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>identities</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The identities are back, with their policies.</source>
        <translation>Die Identitäten sind samt ihren Richtlinien wieder da.</translation>
    </message>
    <message>
        <source>The deletion could not be undone: %1</source>
        <translation>Das Löschen konnte nicht rückgängig gemacht werden: %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <comment>identity</comment>
        <translation>%1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity(s) deleted.</source>
        <translation>
            <numerusform>%Ln Identität gelöscht.</numerusform>
            <numerusform>%Ln Identitäten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Identities</source>
        <translation>Identitäten löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln identity(s)?</source>
        <translation>
            <numerusform>%Ln Identität löschen?</numerusform>
            <numerusform>%Ln Identitäten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Parts of the identity</source>
        <translation>Teile der Identität</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Back to the Identities (%1)</source>
        <translation>Zurück zu den Identitäten (%1)</translation>
    </message>
    <message>
        <source>Back to Identities</source>
        <translation>Zurück zu den Identitäten</translation>
    </message>
    <message>
        <source>The identity could not be read.</source>
        <translation>Die Identität konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>This identity cannot send yet. %1</source>
        <comment>what is missing</comment>
        <translation>Diese Identität kann noch nicht senden. %1</translation>
    </message>
    <message>
        <source>The identity was not deleted.</source>
        <translation>Die Identität wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Sho&amp;w Records</source>
        <translation>E&amp;inträge zeigen</translation>
    </message>
    <message>
        <source>Open Mailbo&amp;x</source>
        <translation>Postfach ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Who May Send</source>
        <translation>Wer senden darf</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>kind of message</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>Policy document</source>
        <translation>Richtliniendokument</translation>
    </message>
    <message>
        <source>Tab leaves the editor. Ctrl+Space completes, Ctrl+Period offers fixes, F8 goes to the next problem.</source>
        <translation>Tab verlässt den Editor. Strg+Leertaste ergänzt, Strg+Punkt bietet Korrekturen an, F8 geht zum nächsten Problem.</translation>
    </message>
    <message>
        <source>No fixes here</source>
        <translation>Hier gibt es keine Korrekturen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>completion, meaning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is known about this word.</source>
        <translation>Über dieses Wort ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>&amp;Copy Cell</source>
        <translation>Zelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>MailFromBox</name>
    <message>
        <source>Custom MAIL FROM Domain</source>
        <translation>Eigene MAIL-FROM-Domain</translation>
    </message>
    <message>
        <source>Use amazonses.com instead</source>
        <translation>Stattdessen amazonses.com verwenden</translation>
    </message>
    <message>
        <source>Reject the message</source>
        <translation>Nachricht zurückweisen</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>&amp;MAIL FROM domain:</source>
        <translation>&amp;MAIL-FROM-Domain:</translation>
    </message>
    <message>
        <source>%1. Its MX and TXT records stand in the table above.</source>
        <comment>verification status</comment>
        <translation>%1. Ihre MX- und TXT-Einträge stehen in der Tabelle oben.</translation>
    </message>
    <message>
        <source>Not set: the envelope sender is at amazonses.com.</source>
        <translation>Nicht gesetzt: Der Umschlagabsender liegt bei amazonses.com.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain must be a subdomain of %1.</source>
        <translation>Die MAIL-FROM-Domain muss eine Subdomain von %1 sein.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain was not changed.</source>
        <translation>Die MAIL-FROM-Domain wurde nicht geändert.</translation>
    </message>
    <message>
        <source>App&amp;ly MAIL FROM Domain</source>
        <translation>MAIL-FROM-Domain an&amp;wenden</translation>
    </message>
    <message>
        <source>If its MX record is m&amp;issing:</source>
        <translation>Wenn ihr M&amp;X-Eintrag fehlt:</translation>
    </message>
    <message>
        <source>Use Defau&amp;lt MAIL FROM Domain</source>
        <translation>Stan&amp;dard-MAIL-FROM-Domain verwenden</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>&amp;Confirm Verification</source>
        <translation>Verifizierung &amp;bestätigen</translation>
    </message>
    <message>
        <source>Show SES &amp;Message</source>
        <translation>SES-&amp;Nachricht zeigen</translation>
    </message>
    <message>
        <source>Mail source</source>
        <translation>Quelltext der E-Mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>HTML of the mail</source>
        <translation>HTML der E-Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Select a mail to read it.</source>
        <translation>Wählen Sie eine E-Mail, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The mail cannot be shown.</source>
        <translation>Die E-Mail kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The address was not verified.</source>
        <translation>Die Adresse wurde nicht verifiziert.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 ist verifiziert.</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>Address, subject</source>
        <translation>Adresse, Betreff</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>S&amp;uche:</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>The mailbox cannot be shown.</source>
        <translation>Das Postfach kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s).</source>
        <translation>
            <numerusform>%n E-Mail.</numerusform>
            <numerusform>%n E-Mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mailbox</source>
        <translation>Kein Postfach</translation>
    </message>
    <message>
        <source>Only the simulator has a mailbox of its own.</source>
        <translation>Nur der Simulator hat ein eigenes Postfach.</translation>
    </message>
    <message>
        <source>No Match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No mail matches the search.</source>
        <translation>Keine E-Mail passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>The Mailbox Is Empty</source>
        <translation>Das Postfach ist leer</translation>
    </message>
    <message>
        <source>Verification requests, feedback and delivered mail arrive here.</source>
        <translation>Verifizierungsanfragen, Rückmeldungen und zugestellte E-Mails treffen hier ein.</translation>
    </message>
    <message>
        <source>There is no verification mail to %1. Send a new one from the identity's page.</source>
        <translation>Es gibt keine Verifizierungs-E-Mail an %1. Senden Sie eine neue von der Seite der Identität.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>%1, %2 - Mandate</source>
        <comment>account, region</comment>
        <translation>%1, %2 - Mandate</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New &amp;Identity...</source>
        <translation>Neue &amp;Identität …</translation>
    </message>
    <message>
        <source>New &amp;Message</source>
        <translation>Neue &amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>Arbeitsbereich ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Notification at the Bottom</source>
        <translation>&amp;Meldung am unteren Rand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Mandate</source>
        <translation>&amp;Über Mandate</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite);;All files (*)</source>
        <translation>Arbeitsbereiche (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another window could not be opened for %1.</source>
        <translation>Für %1 konnte kein weiteres Fenster geöffnet werden.</translation>
    </message>
    <message>
        <source>About Mandate</source>
        <translation>Über Mandate</translation>
    </message>
    <message>
        <source>Mandate %1</source>
        <translation>Mandate %1</translation>
    </message>
    <message>
        <source>A console for Amazon SES sending authorization, with a simulator on this machine.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Amazon.

Qt %1</source>
        <translation>Eine Konsole für die Sendeautorisierung von Amazon SES mit einem Simulator auf diesem Rechner.

Freie Software unter der GNU General Public License, Version 3 oder später. Nicht mit Amazon verbunden.

Qt %1</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Explain a Denial…</source>
        <translation>Ablehnung &amp;erklären …</translation>
    </message>
    <message>
        <source>&amp;Who May Send?</source>
        <translation>&amp;Wer darf senden?</translation>
    </message>
    <message>
        <source>&amp;History of Policies…</source>
        <translation>&amp;Verlauf der Richtlinien …</translation>
    </message>
    <message>
        <source>Who May Send as Identities of %1</source>
        <translation>Wer als Identitäten von %1 senden darf</translation>
    </message>
</context>
<context>
    <name>MeaningText</name>
    <message>
        <source>the service %1</source>
        <translation>der Dienst %1</translation>
    </message>
    <message>
        <source>any other AWS account</source>
        <translation>jedes andere AWS-Konto</translation>
    </message>
    <message>
        <source>any other user of account %1</source>
        <comment>one that is not named</comment>
        <translation>jeder andere Benutzer des Kontos %1</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>Rolle %1 des Kontos %2</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>Benutzer %1 des Kontos %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>condition key</comment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>condition key, values</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>Bedeutet dasselbe</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>Kein Unterschied gefunden</translation>
    </message>
    <message>
        <source>Grants more</source>
        <translation>Gewährt mehr</translation>
    </message>
    <message>
        <source>Grants less</source>
        <translation>Gewährt weniger</translation>
    </message>
    <message>
        <source>Grants more and less</source>
        <translation>Gewährt mehr und weniger</translation>
    </message>
    <message>
        <source>It says the same as what is attached: only the writing differs, if anything.</source>
        <translation>Es sagt dasselbe wie das Angehängte: Wenn überhaupt, ist nur die Schreibung anders.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n example request(s) is decided differently. That is no proof.</source>
        <translation><numerusform>%n Beispielanfrage wird nicht anders entschieden. Das ist kein Beweis.</numerusform><numerusform>Keine von %n Beispielanfragen wird anders entschieden. Das ist kein Beweis.</numerusform></translation>
    </message>
    <message>
        <source>Some requests would be allowed that are denied now, and none the other way round.</source>
        <translation>Manche Anfragen, die jetzt verweigert werden, würden erlaubt, und keine umgekehrt.</translation>
    </message>
    <message>
        <source>Some requests would be denied that are allowed now, and none the other way round.</source>
        <translation>Manche Anfragen, die jetzt erlaubt werden, würden verweigert, und keine umgekehrt.</translation>
    </message>
    <message>
        <source>Some requests would be allowed that are denied now, and others the other way round.</source>
        <translation>Manche Anfragen, die jetzt verweigert werden, würden erlaubt, und andere umgekehrt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who and action, conditions</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>by statement %1 of the attached policy %2</source>
        <translation>durch Anweisung %1 der angehängten Richtlinie %2</translation>
    </message>
    <message>
        <source>by statement %1 of %2</source>
        <comment>number, policy</comment>
        <translation>durch Anweisung %1 von %2</translation>
    </message>
</context>
<context>
    <name>MeaningView</name>
    <message>
        <source>Newly allowed requests</source>
        <translation>Neu erlaubte Anfragen</translation>
    </message>
    <message>
        <source>Newly denied requests</source>
        <translation>Neu verweigerte Anfragen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Newly allowed, for example:</source>
        <translation>Neu erlaubt, zum Beispiel:</translation>
    </message>
    <message>
        <source>Newly denied, for example:</source>
        <translation>Neu verweigert, zum Beispiel:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>request, cause</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message>
        <source>Show Identity</source>
        <translation>Identität zeigen</translation>
    </message>
    <message>
        <source>Message source</source>
        <translation>Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>Events as JSON</source>
        <translation>Ereignisse als JSON</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Einzelheiten der Nachricht</translation>
    </message>
    <message>
        <source>Compose &amp;Again</source>
        <translation>&amp;Erneut verfassen</translation>
    </message>
    <message>
        <source>There are no events.</source>
        <translation>Es gibt keine Ereignisse.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Select a message to see its details.</source>
        <translation>Wählen Sie eine Nachricht, um ihre Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SES refused this message.</source>
        <translation>SES hat diese Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender Account</source>
        <translation>Absenderkonto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>account, region</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Identity Owner</source>
        <translation>Identitätseigentümer</translation>
    </message>
    <message>
        <source>Sent Through</source>
        <translation>Gesendet über</translation>
    </message>
    <message>
        <source>Configuration Set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Bounce, Permanent</source>
        <translation>Bounce, dauerhaft</translation>
    </message>
    <message>
        <source>Bounce, Transient</source>
        <translation>Bounce, vorübergehend</translation>
    </message>
    <message>
        <source>Bounce, Undetermined</source>
        <translation>Bounce, unbestimmt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>message state</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>message state</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>message state</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>message state</comment>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Bounced</source>
        <comment>message state</comment>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Complained</source>
        <comment>message state</comment>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>message state</comment>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>event</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>event</comment>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>event</comment>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>event</comment>
        <translation>Zurückweisung</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>event</comment>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Click</source>
        <comment>event</comment>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Rendering Failure</source>
        <comment>event</comment>
        <translation>Vorlagenfehler</translation>
    </message>
    <message>
        <source>Delivery Delay</source>
        <comment>event</comment>
        <translation>Zustellverzögerung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>event</comment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>kind of mail</comment>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Bounce</source>
        <comment>kind of mail</comment>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of mail</comment>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Notification</source>
        <comment>kind of mail</comment>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Automatic Reply</source>
        <comment>kind of mail</comment>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>kind of mail</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict of a check</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>verdict of a check</comment>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>verdict of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>verdict of a check</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>API v2, SendEmail (simple)</source>
        <translation>API v2, SendEmail (einfach)</translation>
    </message>
    <message>
        <source>API v2, SendEmail (raw)</source>
        <translation>API v2, SendEmail (roh)</translation>
    </message>
    <message>
        <source>API v1, SendEmail</source>
        <translation>API v1, SendEmail</translation>
    </message>
    <message>
        <source>API v1, SendRawEmail</source>
        <translation>API v1, SendRawEmail</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>recipient outcome</comment>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>recipient outcome</comment>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>recipient outcome</comment>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>recipient outcome</comment>
        <translation>Verzögern</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time, zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>MessageTimeline</name>
    <message>
        <source>Events of the message</source>
        <translation>Ereignisse der Nachricht</translation>
    </message>
    <message>
        <source>The events cannot be shown.</source>
        <translation>Die Ereignisse können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>A message that was refused has no events.</source>
        <translation>Eine abgelehnte Nachricht hat keine Ereignisse.</translation>
    </message>
    <message>
        <source>Waiting for events.</source>
        <translation>Warten auf Ereignisse.</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer of the receiving server.</source>
        <translation>Gesendet. Warten auf die Antwort des empfangenden Servers.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n Ereignis.</numerusform>
            <numerusform>%n Ereignisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NotificationsTab</name>
    <message>
        <source>A topic ARN looks like arn:aws:sns:us-east-1:111111111111:name.</source>
        <translation>Der ARN eines Themas sieht aus wie arn:aws:sns:us-east-1:111111111111:name.</translation>
    </message>
    <message>
        <source>If a message bounces, who learns of it?</source>
        <translation>Wenn eine Nachricht zurückkommt, wer erfährt davon?</translation>
    </message>
    <message>
        <source>Email Feedback Forwarding</source>
        <translation>E-Mail-Weiterleitung von Rückmeldungen</translation>
    </message>
    <message>
        <source>Forwarding can be disabled only when topics for bounces and complaints are both set.</source>
        <translation>Die Weiterleitung lässt sich nur ausschalten, wenn Themen für Bounces und Beschwerden gesetzt sind.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Feedback Notifications to Topics</source>
        <translation>Rückmeldungen an Themen</translation>
    </message>
    <message>
        <source>&amp;Bounce topic:</source>
        <translation>&amp;Bounce-Thema:</translation>
    </message>
    <message>
        <source>C&amp;omplaint topic:</source>
        <translation>Besch&amp;werde-Thema:</translation>
    </message>
    <message>
        <source>De&amp;livery topic:</source>
        <translation>&amp;Zustell-Thema:</translation>
    </message>
    <message>
        <source>Include original headers</source>
        <translation>Originalkopfzeilen einschließen</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>%1 include original headers</source>
        <comment>label of a topic</comment>
        <translation>%1 Originalkopfzeilen einschließen</translation>
    </message>
    <message>
        <source>Notification settings saved.</source>
        <translation>Benachrichtigungseinstellungen gespeichert.</translation>
    </message>
    <message>
        <source>The notification settings were not saved.</source>
        <translation>Die Benachrichtigungseinstellungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Forward bounces and complaints by e&amp;mail</source>
        <translation>Bounces und Beschwerden per E-&amp;Mail weiterleiten</translation>
    </message>
</context>
<context>
    <name>OpenFailureDialog</name>
    <message>
        <source>Open Workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>The workspace could not be opened.</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Another Workspace...</source>
        <translation>Anderen Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open Another Workspace</source>
        <translation>Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite);;All files (*)</source>
        <translation>Arbeitsbereiche (*.sqlite);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Copy ARN</source>
        <translation>ARN kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete Identity...</source>
        <translation>Identität &amp;löschen …</translation>
    </message>
    <message>
        <source>AR&amp;N:</source>
        <translation>AR&amp;N:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Ownership:</source>
        <translation>Nachweis:</translation>
    </message>
    <message>
        <source>Coverage:</source>
        <translation>Abdeckung:</translation>
    </message>
    <message>
        <source>Policies:</source>
        <translation>Richtlinien:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Last sent:</source>
        <translation>Zuletzt gesendet:</translation>
    </message>
    <message>
        <source>Default &amp;configuration set:</source>
        <translation>Standard-&amp;Konfigurationssatz:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(s) attached</source>
        <comment>identity</comment>
        <translation>
            <numerusform>%Ln Richtlinie angehängt</numerusform>
            <numerusform>%Ln Richtlinien angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent with this identity yet.</source>
        <translation>Mit dieser Identität wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The configuration sets could not be listed.</source>
        <translation>Die Konfigurationssätze konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>default configuration set</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>configuration set</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Configuration sets of this account are made on the Accounts page.</source>
        <translation>Konfigurationssätze dieses Kontos werden auf der Seite Konten erstellt.</translation>
    </message>
    <message>
        <source>The default configuration set was not changed.</source>
        <translation>Der Standard-Konfigurationssatz wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>This text holds a line break. SES refuses it.</source>
        <translation>Dieser Text enthält einen Zeilenumbruch. SES lehnt ihn ab.</translation>
    </message>
</context>
<context>
    <name>PolicyCases</name>
    <message>
        <source>Not run yet</source>
        <comment>state of a case</comment>
        <translation>Noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Fails: it is allowed</source>
        <comment>state of a case</comment>
        <translation>Schlägt fehl: Es ist erlaubt</translation>
    </message>
    <message>
        <source>Fails: it is denied</source>
        <comment>state of a case</comment>
        <translation>Schlägt fehl: Es ist verweigert</translation>
    </message>
    <message>
        <source>Holds: it is allowed</source>
        <comment>state of a case</comment>
        <translation>Trifft zu: Es ist erlaubt</translation>
    </message>
    <message>
        <source>Holds: it is denied</source>
        <comment>state of a case</comment>
        <translation>Trifft zu: Es ist verweigert</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>&amp;Apply Policy</source>
        <translation>Richtlinie &amp;anwenden</translation>
    </message>
    <message>
        <source>Attach this text (%1)</source>
        <translation>Diesen Text anhängen (%1)</translation>
    </message>
    <message>
        <source>Close Editor</source>
        <translation>Editor schließen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a policy</comment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Apply Policy</source>
        <translation>Richtlinie anwenden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>The text holds bytes that are not UTF-8. They are shown as %1 and will be replaced by it when the text is changed.</source>
        <translation>Der Text enthält Bytes, die kein UTF-8 sind. Sie erscheinen als %1 und werden dadurch ersetzt, wenn der Text geändert wird.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Geben Sie der Richtlinie einen Namen.</translation>
    </message>
    <message>
        <source>A name holds letters, digits and the characters + = , . @ _ - only.</source>
        <translation>Ein Name enthält nur Buchstaben, Ziffern und die Zeichen + = , . @ _ -.</translation>
    </message>
    <message>
        <source>A name holds letters, digits, dashes and underscores only.</source>
        <translation>Ein Name enthält nur Buchstaben, Ziffern, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>There is a policy with this name already.</source>
        <translation>Eine Richtlinie mit diesem Namen gibt es bereits.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>The policy is attached.</source>
        <translation>Die Richtlinie ist angehängt.</translation>
    </message>
    <message>
        <source>The policy was not attached. The text is kept.</source>
        <translation>Die Richtlinie wurde nicht angehängt. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht angewendete Änderungen</translation>
    </message>
    <message>
        <source>The policy has changes that are not applied.</source>
        <translation>Die Richtlinie hat Änderungen, die nicht angewendet sind.</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cases Fail</source>
        <translation>Testfälle schlagen fehl</translation>
    </message>
    <message numerus="yes">
        <source>%n saved case(s) of this policy would fail.</source>
        <translation><numerusform>%n gespeicherter Testfall dieser Richtlinie würde fehlschlagen.</numerusform><numerusform>%n gespeicherte Testfälle dieser Richtlinie würden fehlschlagen.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Apply Anyway</source>
        <translation>Trotzdem &amp;anwenden</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open Policy</source>
        <translation>Richtlinie öffnen</translation>
    </message>
    <message>
        <source>&amp;Save to File…</source>
        <translation>In Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Compare with File…</source>
        <translation>Mit Datei ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>Compare with Policy</source>
        <translation>Mit Richtlinie vergleichen</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Richtlinien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file was not opened. The text is kept.</source>
        <translation>Die Datei wurde nicht geöffnet. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>This is the text of %1. It is attached when you apply it.</source>
        <translation>Dies ist der Text von %1. Er wird beim Anwenden angehängt.</translation>
    </message>
    <message>
        <source>Save Policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>The file was not saved. The text is kept.</source>
        <translation>Die Datei wurde nicht gespeichert. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file was not compared.</source>
        <translation>Die Datei wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>From %1 to the Text in the Editor</source>
        <comment>a file</comment>
        <translation>Von %1 zum Text im Editor</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1 was changed outside of this window.</source>
        <translation>%1 wurde außerhalb dieses Fensters geändert.</translation>
    </message>
    <message>
        <source>Take the File's Text</source>
        <translation>Text der Datei übernehmen</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a pane</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Insert Template…</source>
        <translation>Vorlage einfügen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Ask what would happen to a request under this text (%1)</source>
        <translation>Fragen, was mit einer Anfrage unter diesem Text geschähe (%1)</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The system says: %1. Choose another file, or mend this and try again.</source>
        <translation>Das System meldet: %1. Eine andere Datei wählen oder dies beheben und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is too large to be a policy.</source>
        <translation>%1 ist zu groß für eine Richtlinie.</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>PolicyTemplates</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 is no address. Write marketing@example.com, or *@example.com for all of a domain.</source>
        <translation>%1 ist keine Adresse. Schreibweise: marketing@example.com, oder *@example.com für eine ganze Domain.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no address or range. Write 203.0.113.0/24 or 2001:db8::/32.</source>
        <translation>%1 ist keine Adresse und kein Bereich. Schreibweise: 203.0.113.0/24 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>An account id is twelve digits, without dashes.</source>
        <translation>Eine Konto-ID hat zwölf Ziffern, ohne Striche.</translation>
    </message>
    <message>
        <source>Write the user's ARN: arn:aws:iam::222222222222:user/jane.</source>
        <translation>Den ARN des Benutzers schreiben: arn:aws:iam::222222222222:user/jane.</translation>
    </message>
    <message>
        <source>Write a date such as 2027-06-30 or 2027-06-30T18:00:00Z.</source>
        <translation>Ein Datum wie 2027-06-30 oder 2027-06-30T18:00:00Z schreiben.</translation>
    </message>
    <message>
        <source>A service is written in small letters: cognito-idp.amazonaws.com.</source>
        <translation>Ein Dienst wird klein geschrieben: cognito-idp.amazonaws.com.</translation>
    </message>
    <message>
        <source>Write an ARN; * is allowed in it.</source>
        <translation>Einen ARN schreiben; * ist darin erlaubt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>One account may send</source>
        <translation>Ein Konto darf senden</translation>
    </message>
    <message>
        <source>Everybody in another account whom its administrators permit may send as this identity.</source>
        <translation>Alle in einem anderen Konto, denen dessen Verwalter es gestatten, dürfen als diese Identität senden.</translation>
    </message>
    <message>
        <source>One user may send</source>
        <translation>Ein Benutzer darf senden</translation>
    </message>
    <message>
        <source>A single IAM user of another account may send as this identity.</source>
        <translation>Ein einzelner IAM-Benutzer eines anderen Kontos darf als diese Identität senden.</translation>
    </message>
    <message>
        <source>Only from certain addresses</source>
        <translation>Nur von bestimmten Adressen</translation>
    </message>
    <message>
        <source>An account may send, with these From addresses only.</source>
        <translation>Ein Konto darf senden, nur mit diesen Von-Adressen.</translation>
    </message>
    <message>
        <source>From addresses</source>
        <translation>Von-Adressen</translation>
    </message>
    <message>
        <source>Only to certain domains</source>
        <translation>Nur an bestimmte Domains</translation>
    </message>
    <message>
        <source>An account may send, to recipients at these domains only.</source>
        <translation>Ein Konto darf senden, nur an Empfänger in diesen Domains.</translation>
    </message>
    <message>
        <source>Recipient domains</source>
        <translation>Empfängerdomains</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>An account may send until the end of a contract, say.</source>
        <translation>Ein Konto darf senden, etwa bis zum Ende eines Vertrags.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Only from certain IP addresses</source>
        <translation>Nur von bestimmten IP-Adressen</translation>
    </message>
    <message>
        <source>An account may send from these networks only.</source>
        <translation>Ein Konto darf nur aus diesen Netzen senden.</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>An AWS service may send</source>
        <translation>Ein AWS-Dienst darf senden</translation>
    </message>
    <message>
        <source>A service such as Cognito may send on behalf of one of your resources, and of nobody else's.</source>
        <translation>Ein Dienst wie Cognito darf für eine Ihrer Ressourcen senden, und für die von niemand sonst.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account of the resource</source>
        <translation>Konto der Ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Deny one user</source>
        <translation>Einem Benutzer verweigern</translation>
    </message>
    <message>
        <source>A single user may not send, whatever else allows it.</source>
        <translation>Ein einzelner Benutzer darf nicht senden, was es auch sonst erlaubt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a field</comment>
        <translation>%1 fehlt.</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Show Checks</source>
        <translation>Prüfungen zeigen</translation>
    </message>
    <message>
        <source>What would happen stands here as soon as something is typed.</source>
        <translation>Sobald etwas eingegeben ist, steht hier, was geschehen würde.</translation>
    </message>
    <message>
        <source>Cannot be checked: %1</source>
        <translation>Kann nicht geprüft werden: %1</translation>
    </message>
</context>
<context>
    <name>PreflightText</name>
    <message>
        <source>Addresses and headers</source>
        <translation>Adressen und Kopfzeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Number of recipients</source>
        <translation>Anzahl der Empfänger</translation>
    </message>
    <message>
        <source>Sending enabled</source>
        <translation>Senden eingeschaltet</translation>
    </message>
    <message>
        <source>Configuration set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>Verified identity</source>
        <translation>Verifizierte Identität</translation>
    </message>
    <message>
        <source>IAM policies of the sender</source>
        <translation>IAM-Richtlinien des Absenders</translation>
    </message>
    <message>
        <source>Policies of the identity</source>
        <translation>Richtlinien der Identität</translation>
    </message>
    <message>
        <source>Further resources</source>
        <translation>Weitere Ressourcen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>MAIL FROM domain</source>
        <translation>MAIL-FROM-Domain</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>Tageskontingent</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Would be refused.</source>
        <translation>Würde abgelehnt.</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>Würde abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Would be accepted, with %n warning(s).</source>
        <translation>
            <numerusform>Würde angenommen, mit %n Warnung.</numerusform>
            <numerusform>Würde angenommen, mit %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be accepted, as far as can be seen from here.</source>
        <translation>Würde angenommen, soweit von hier aus zu sehen ist.</translation>
    </message>
    <message>
        <source>Would be accepted.</source>
        <translation>Würde angenommen.</translation>
    </message>
    <message>
        <source>Go to Field</source>
        <translation>Zum Feld</translation>
    </message>
    <message>
        <source>Show Identity</source>
        <translation>Identität zeigen</translation>
    </message>
    <message>
        <source>Show Identity Policy</source>
        <translation>Richtlinie der Identität zeigen</translation>
    </message>
    <message>
        <source>Show User Policy</source>
        <translation>Richtlinie des Benutzers zeigen</translation>
    </message>
    <message>
        <source>Show Account</source>
        <translation>Konto zeigen</translation>
    </message>
    <message>
        <source>Show Message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <source>Switch Region</source>
        <translation>Region wechseln</translation>
    </message>
</context>
<context>
    <name>PrincipalCombo</name>
    <message>
        <source>a user, or an ARN</source>
        <translation>ein Benutzer oder ein ARN</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>user, account</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PrincipalRow</name>
    <message>
        <source>Account, User or Role</source>
        <translation>Konto, Benutzer oder Rolle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Enter an account ID, an ARN or a service.</source>
        <translation>Geben Sie eine Konto-ID, einen ARN oder einen Dienst ein.</translation>
    </message>
    <message>
        <source>A service looks like cognito-idp.amazonaws.com.</source>
        <translation>Ein Dienst sieht aus wie cognito-idp.amazonaws.com.</translation>
    </message>
    <message>
        <source>Enter an account ID of 12 digits, or the ARN of an IAM user or role.</source>
        <translation>Geben Sie eine Konto-ID mit 12 Ziffern oder den ARN eines IAM-Benutzers oder einer Rolle ein.</translation>
    </message>
    <message>
        <source>A principal's ARN cannot hold wildcards.</source>
        <translation>Der ARN eines Prinzipals darf keine Platzhalter enthalten.</translation>
    </message>
    <message>
        <source>Only accounts, users, roles and their sessions can be principals.</source>
        <translation>Nur Konten, Benutzer, Rollen und ihre Sitzungen können Prinzipale sein.</translation>
    </message>
    <message>
        <source>Principal %1</source>
        <translation>Prinzipal %1</translation>
    </message>
    <message>
        <source>Remove Principal %1</source>
        <translation>Prinzipal %1 entfernen</translation>
    </message>
    <message>
        <source>Principal %1:</source>
        <translation>Prinzipal %1:</translation>
    </message>
</context>
<context>
    <name>PrincipalSection</name>
    <message>
        <source>New principal</source>
        <translation>Neuer Prinzipal</translation>
    </message>
    <message>
        <source>Account ID or ARN</source>
        <translation>Konto-ID oder ARN</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add Principal</source>
        <translation>Prinzipal hinzufügen</translation>
    </message>
    <message>
        <source>New:</source>
        <comment>principal</comment>
        <translation>Neu:</translation>
    </message>
    <message>
        <source>Everyone except these principals</source>
        <translation>Jeder außer diesen Prinzipalen</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>Prinzipale</translation>
    </message>
</context>
<context>
    <name>ReadHandOverDialog</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von-Adresse</translation>
    </message>
    <message>
        <source>Bounces to</source>
        <translation>Bounces an</translation>
    </message>
    <message>
        <source>Return-Path ARN</source>
        <translation>Return-Path-ARN</translation>
    </message>
    <message>
        <source>&amp;Use in Compose</source>
        <translation>Zum &amp;Verfassen verwenden</translation>
    </message>
    <message>
        <source>Read Hand-Over</source>
        <translation>Übergabe lesen</translation>
    </message>
    <message>
        <source>&amp;What the owner of the identity sent, or its ARN alone:</source>
        <translation>&amp;Was der Eigentümer der Identität geschickt hat, oder nur ihr ARN:</translation>
    </message>
    <message>
        <source>Recognised:</source>
        <translation>Erkannt:</translation>
    </message>
    <message>
        <source>The text may be quoted or wrapped by a mail program.</source>
        <translation>Der Text darf von einem E-Mail-Programm zitiert oder umbrochen sein.</translation>
    </message>
    <message>
        <source>No ARN of an identity was found in this text.</source>
        <translation>In diesem Text wurde kein ARN einer Identität gefunden.</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Decision Details</source>
        <translation>Einzelheiten der Entscheidung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, check</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision details: %1</source>
        <translation>Einzelheiten der Entscheidung: %1</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>recipient, outcome</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>recipient, problem</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, not a valid address: %2</source>
        <translation>%1, keine gültige Adresse: %2</translation>
    </message>
    <message>
        <source>%1
Outcome: %2</source>
        <translation>%1
Ergebnis: %2</translation>
    </message>
    <message>
        <source>%1, outcome: %2</source>
        <translation>%1, Ergebnis: %2</translation>
    </message>
    <message>
        <source>Recipient. Enter opens its menu, Delete removes it.</source>
        <translation>Empfänger. Die Eingabetaste öffnet das Menü, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Outcome in the Simulator</source>
        <translation>Ergebnis im Simulator</translation>
    </message>
</context>
<context>
    <name>RecipientEdit</name>
    <message numerus="yes">
        <source>%n recipient(s) before the input.</source>
        <translation>
            <numerusform>%n Empfänger vor der Eingabe.</numerusform>
            <numerusform>%n Empfänger vor der Eingabe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Copy Name of Record %1</source>
        <translation>Namen des Eintrags %1 kopieren</translation>
    </message>
    <message>
        <source>Copy Value of Record %1</source>
        <translation>Wert des Eintrags %1 kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y All Records</source>
        <translation>Alle Einträge ko&amp;pieren</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Messages asked</source>
        <translation>Gefragte Nachrichten</translation>
    </message>
    <message>
        <source>Messages that would be decided differently</source>
        <translation>Nachrichten, die anders entschieden würden</translation>
    </message>
    <message>
        <source>This backend cannot replay messages.</source>
        <translation>Dieses Backend kann Nachrichten nicht erneut prüfen.</translation>
    </message>
    <message>
        <source>Asking the messages that were sent with this identity again…</source>
        <translation>Die mit dieser Identität gesendeten Nachrichten werden erneut geprüft …</translation>
    </message>
    <message>
        <source>Ask &amp;Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 The newest %2 are listed.</source>
        <translation>%1 Die neuesten %2 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>ResourceSection</name>
    <message>
        <source>Use This Identity</source>
        <translation>Diese Identität verwenden</translation>
    </message>
    <message>
        <source>Add Resource</source>
        <translation>Ressource hinzufügen</translation>
    </message>
    <message>
        <source>Every resource except these</source>
        <translation>Jede Ressource außer diesen</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>Ressource %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Nothing is attached under this name yet. The whole text is new.</source>
        <translation>Unter diesem Namen ist noch nichts angehängt. Der ganze Text ist neu.</translation>
    </message>
    <message>
        <source>Review Policy</source>
        <translation>Richtlinie prüfen</translation>
    </message>
    <message>
        <source>Review Policy %1</source>
        <translation>Richtlinie %1 prüfen</translation>
    </message>
    <message>
        <source>&amp;Apply Policy</source>
        <translation>Richtlinie &amp;anwenden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Recorded Messages</source>
        <translation>Aufgezeichnete Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>Recorded Messages: %n Change(s)</source>
        <translation><numerusform>Aufgezeichnete Nachrichten: %n Änderung</numerusform><numerusform>Aufgezeichnete Nachrichten: %n Änderungen</numerusform></translation>
    </message>
    <message>
        <source>Recorded Messages: No Change</source>
        <translation>Aufgezeichnete Nachrichten: keine Änderung</translation>
    </message>
    <message numerus="yes">
        <source>Cases: %n Fail(s)</source>
        <translation><numerusform>Testfälle: %n schlägt fehl</numerusform><numerusform>Testfälle: %n schlagen fehl</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cases: %n Hold(s)</source>
        <translation><numerusform>Testfälle: %n trifft zu</numerusform><numerusform>Testfälle: %n treffen zu</numerusform></translation>
    </message>
</context>
<context>
    <name>RouteSentence</name>
    <message>
        <source>A feedback mail went to %1, the Return-Path that the sender gave: email feedback forwarding of the identity is on.</source>
        <translation>Eine Rückmeldung ging an %1, den vom Absender angegebenen Return-Path: Die E-Mail-Weiterleitung von Rückmeldungen ist für die Identität eingeschaltet.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the MAIL FROM address of the SMTP session: email feedback forwarding of the identity is on.</source>
        <translation>Eine Rückmeldung ging an %1, die MAIL-FROM-Adresse der SMTP-Sitzung: Die E-Mail-Weiterleitung von Rückmeldungen ist für die Identität eingeschaltet.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the source address, as the sender gave no Return-Path: email feedback forwarding of the identity is on.</source>
        <translation>Eine Rückmeldung ging an %1, die Quelladresse, da der Absender keinen Return-Path angab: Die E-Mail-Weiterleitung von Rückmeldungen ist für die Identität eingeschaltet.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1: email feedback forwarding of the identity is on.</source>
        <translation>Eine Rückmeldung ging an %1: Die E-Mail-Weiterleitung von Rückmeldungen ist für die Identität eingeschaltet.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the Return-Path that the sender gave. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>Eine Rückmeldung ging an %1, den vom Absender angegebenen Return-Path. Die Weiterleitung ist für die Identität ausgeschaltet, aber sie hat kein Thema für dieses Ereignis, daher leitet SES trotzdem per E-Mail weiter.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the MAIL FROM address of the SMTP session. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>Eine Rückmeldung ging an %1, die MAIL-FROM-Adresse der SMTP-Sitzung. Die Weiterleitung ist für die Identität ausgeschaltet, aber sie hat kein Thema für dieses Ereignis, daher leitet SES trotzdem per E-Mail weiter.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the source address, as the sender gave no Return-Path. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>Eine Rückmeldung ging an %1, die Quelladresse, da der Absender keinen Return-Path angab. Die Weiterleitung ist für die Identität ausgeschaltet, aber sie hat kein Thema für dieses Ereignis, daher leitet SES trotzdem per E-Mail weiter.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>Eine Rückmeldung ging an %1. Die Weiterleitung ist für die Identität ausgeschaltet, aber sie hat kein Thema für dieses Ereignis, daher leitet SES trotzdem per E-Mail weiter.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1.</source>
        <translation>Eine Rückmeldung ging an %1.</translation>
    </message>
    <message>
        <source>No feedback mail: email feedback forwarding of the identity is off.</source>
        <translation>Keine Rückmeldung per E-Mail: Die Weiterleitung ist für die Identität ausgeschaltet.</translation>
    </message>
    <message>
        <source>No feedback mail: the identity reports this event to its topic.</source>
        <translation>Keine Rückmeldung per E-Mail: Die Identität meldet dieses Ereignis an ihr Thema.</translation>
    </message>
    <message>
        <source>No feedback mail: SES never reports this kind of event by mail.</source>
        <translation>Keine Rückmeldung per E-Mail: SES meldet diese Art von Ereignis nie per E-Mail.</translation>
    </message>
    <message>
        <source>No feedback mail was sent.</source>
        <translation>Es wurde keine Rückmeldung per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Topic %1 was notified: the identity of account %2 reports this kind of event there.</source>
        <translation>Das Thema %1 wurde benachrichtigt: Die Identität des Kontos %2 meldet diese Art von Ereignis dorthin.</translation>
    </message>
    <message>
        <source>No topic was notified: SES reports this kind of event only to event destinations.</source>
        <translation>Kein Thema wurde benachrichtigt: SES meldet diese Art von Ereignis nur an Ereignisziele.</translation>
    </message>
    <message>
        <source>No topic was notified: the identity of account %2 has none for this kind of event.</source>
        <translation>Kein Thema wurde benachrichtigt: Die Identität des Kontos %2 hat keines für diese Art von Ereignis.</translation>
    </message>
    <message>
        <source>No topic of the identity was notified.</source>
        <translation>Kein Thema der Identität wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Event destination %1 got the event: the configuration set of the sender, account %2, publishes to it.</source>
        <translation>Das Ereignisziel %1 erhielt das Ereignis: Der Konfigurationssatz des Absenders, Konto %2, veröffentlicht dorthin.</translation>
    </message>
    <message>
        <source>No event destination got the event: the message was sent without a configuration set.</source>
        <translation>Kein Ereignisziel erhielt das Ereignis: Die Nachricht wurde ohne Konfigurationssatz gesendet.</translation>
    </message>
    <message>
        <source>No event destination got the event: the configuration set has none.</source>
        <translation>Kein Ereignisziel erhielt das Ereignis: Der Konfigurationssatz hat keines.</translation>
    </message>
    <message>
        <source>No event destination got the event: the configuration set does not publish this kind.</source>
        <translation>Kein Ereignisziel erhielt das Ereignis: Der Konfigurationssatz veröffentlicht diese Art nicht.</translation>
    </message>
    <message>
        <source>No event destination got the event.</source>
        <translation>Kein Ereignisziel erhielt das Ereignis.</translation>
    </message>
    <message>
        <source>Email feedback forwarding</source>
        <translation>E-Mail-Weiterleitung von Rückmeldungen</translation>
    </message>
    <message>
        <source>Topic of the identity</source>
        <translation>Thema der Identität</translation>
    </message>
    <message>
        <source>Event destination</source>
        <translation>Ereignisziel</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>The HTML is too long to be shown here. Its source is complete.</source>
        <translation>Das HTML ist zu lang, um hier gezeigt zu werden. Sein Quelltext ist vollständig.</translation>
    </message>
</context>
<context>
    <name>ScenarioMenu</name>
    <message>
        <source>&amp;Success</source>
        <translation>&amp;Erfolg</translation>
    </message>
    <message>
        <source>The message is delivered.</source>
        <translation>Die Nachricht wird zugestellt.</translation>
    </message>
    <message>
        <source>&amp;Bounce</source>
        <translation>&amp;Bounce</translation>
    </message>
    <message>
        <source>The recipient's server refuses the message: 550 5.1.1 Unknown User.</source>
        <translation>Der Server des Empfängers lehnt die Nachricht ab: 550 5.1.1 Unknown User.</translation>
    </message>
    <message>
        <source>&amp;Out of Office</source>
        <translation>&amp;Abwesend</translation>
    </message>
    <message>
        <source>The message is delivered and answered by an automatic reply.</source>
        <translation>Die Nachricht wird zugestellt und automatisch beantwortet.</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>Be&amp;schwerde</translation>
    </message>
    <message>
        <source>The message is delivered, then the recipient marks it as spam.</source>
        <translation>Die Nachricht wird zugestellt, dann markiert der Empfänger sie als Spam.</translation>
    </message>
    <message>
        <source>S&amp;uppression List</source>
        <translation>&amp;Unterdrückungsliste</translation>
    </message>
    <message>
        <source>The address is on the global suppression list: a permanent bounce.</source>
        <translation>Die Adresse steht auf der globalen Unterdrückungsliste: ein dauerhafter Bounce.</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>Local simulator</source>
        <translation>Lokaler Simulator</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: messages are delivered to the simulator's mailbox.</source>
        <translation>Nichts verlässt diesen Rechner: Nachrichten werden in das Postfach des Simulators zugestellt.</translation>
    </message>
    <message>
        <source>Changes have effect outside this machine.</source>
        <translation>Änderungen wirken außerhalb dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Copy Secret Access Key</source>
        <translation>Geheimen Zugriffsschlüssel kopieren</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>This secret is good for this simulator only. It opens nothing at Amazon.</source>
        <translation>Dieses Geheimnis gilt nur für diesen Simulator. Bei Amazon öffnet es nichts.</translation>
    </message>
    <message>
        <source>Hide Secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Secret access key of %1:</source>
        <comment>access key ID</comment>
        <translation>Geheimer Zugriffsschlüssel zu %1:</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Ver&amp;bergen</translation>
    </message>
</context>
<context>
    <name>SenderCombo</name>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Root user</source>
        <translation>Root-Benutzer</translation>
    </message>
</context>
<context>
    <name>SendingPermissionsDialog</name>
    <message>
        <source>A policy name has 1 to 128 letters, digits or + = , . @ _ -.</source>
        <translation>Ein Richtlinienname hat 1 bis 128 Buchstaben, Ziffern oder + = , . @ _ -.</translation>
    </message>
    <message>
        <source>An identity's ARN looks like arn:aws:ses:us-east-1:111111111111:identity/example.com; * means every identity.</source>
        <translation>Der ARN einer Identität sieht aus wie arn:aws:ses:us-east-1:111111111111:identity/example.com; * bedeutet jede Identität.</translation>
    </message>
    <message>
        <source>Add Sending Permissions</source>
        <translation>Sendeberechtigungen hinzufügen</translation>
    </message>
    <message>
        <source>Add Policy</source>
        <translation>Richtlinie hinzufügen</translation>
    </message>
    <message>
        <source>Allows %1 to call ses:SendEmail and ses:SendRawEmail with one identity. For an identity of another account its owner must allow it too, with a sending authorization policy.</source>
        <translation>Erlaubt %1, ses:SendEmail und ses:SendRawEmail mit einer Identität aufzurufen. Bei der Identität eines anderen Kontos muss deren Eigentümer es ebenfalls erlauben, mit einer Sendeautorisierungsrichtlinie.</translation>
    </message>
    <message>
        <source>Policy &amp;name:</source>
        <translation>Richtlinien&amp;name:</translation>
    </message>
    <message>
        <source>Identity &amp;ARN:</source>
        <translation>&amp;ARN der Identität:</translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>&amp;Sandbox: only to verified addresses</source>
        <translation>&amp;Sandbox: nur an verifizierte Adressen</translation>
    </message>
    <message>
        <source>&amp;Production access: to everybody</source>
        <translation>&amp;Produktionszugriff: an alle</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>quota</comment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Recipients a s&amp;econd:</source>
        <translation>Empfänger pro S&amp;ekunde:</translation>
    </message>
    <message>
        <source>The account's settings could not be read.</source>
        <translation>Die Einstellungen des Kontos konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Sending in %1</source>
        <translation>Senden in %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The settings were not changed.</source>
        <translation>Die Einstellungen wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Sending settings of %1 saved.</source>
        <comment>region</comment>
        <translation>Sendeeinstellungen von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Sending is e&amp;nabled</source>
        <translation>Senden ist ein&amp;geschaltet</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Recipients in &amp;24 hours:</source>
        <translation>Empfänger in &amp;24 Stunden:</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Accepted. Message ID:</source>
        <translation>Angenommen. Nachrichten-ID:</translation>
    </message>
    <message>
        <source>Copy Message ID</source>
        <translation>Nachrichten-ID kopieren</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In Aktivität zeigen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In Lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>ARN kopieren</translation>
    </message>
    <message>
        <source>On an Identity's Page</source>
        <translation>Auf der Seite einer Identität</translation>
    </message>
    <message>
        <source>Back to the identities</source>
        <translation>Zurück zu den Identitäten</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>On the Compose Page</source>
        <translation>Auf der Seite Verfassen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>Duplicate Statement %1</source>
        <translation>Anweisung %1 duplizieren</translation>
    </message>
    <message>
        <source>Move Statement %1 Up</source>
        <translation>Anweisung %1 nach oben</translation>
    </message>
    <message>
        <source>Move Statement %1 Down</source>
        <translation>Anweisung %1 nach unten</translation>
    </message>
    <message>
        <source>Remove Statement %1</source>
        <translation>Anweisung %1 entfernen</translation>
    </message>
    <message>
        <source>Kept as written:</source>
        <translation>Unverändert übernommen:</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>effect</comment>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <comment>effect</comment>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Sid:</source>
        <translation>Sid:</translation>
    </message>
    <message>
        <source>Effect:</source>
        <translation>Effect:</translation>
    </message>
</context>
<context>
    <name>StatementSentence</name>
    <message>
        <source>%1, %2</source>
        <comment>list of alternatives</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>end of a list of alternatives</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>Benutzer %1 des Kontos %2</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>Rolle %1 des Kontos %2</translation>
    </message>
    <message>
        <source>session %1 of role %2 of account %3</source>
        <translation>Sitzung %1 der Rolle %2 des Kontos %3</translation>
    </message>
    <message>
        <source>whoever has this policy</source>
        <translation>wer immer diese Richtlinie hat</translation>
    </message>
    <message>
        <source>everyone except %1</source>
        <translation>jeder außer %1</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>noch keine Aktion</translation>
    </message>
    <message>
        <source>every action of SES</source>
        <translation>jede Aktion von SES</translation>
    </message>
    <message>
        <source>every action except %1</source>
        <translation>jede Aktion außer %1</translation>
    </message>
    <message>
        <source>every identity</source>
        <translation>jede Identität</translation>
    </message>
    <message>
        <source>no identity yet</source>
        <translation>noch keine Identität</translation>
    </message>
    <message>
        <source>every identity except %1</source>
        <translation>jede Identität außer %1</translation>
    </message>
    <message>
        <source>Allows %1 to use %2 on %3, if all of this is true:</source>
        <translation>Erlaubt: %1 darf %2 mit %3 nutzen, wenn all dies gilt:</translation>
    </message>
    <message>
        <source>Allows %1 to use %2 on %3.</source>
        <translation>Erlaubt: %1 darf %2 mit %3 nutzen.</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2 on %3, if all of this is true:</source>
        <translation>Verweigert: %1 darf %2 mit %3 nicht nutzen, wenn all dies gilt:</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2 on %3.</source>
        <translation>Verweigert: %1 darf %2 mit %3 nicht nutzen.</translation>
    </message>
    <message>
        <source>Has no effect on %1, %2, %3: Effect is neither Allow nor Deny.</source>
        <translation>Ohne Wirkung auf %1, %2, %3: Effect ist weder Allow noch Deny.</translation>
    </message>
    <message>
        <source>the request has %1</source>
        <translation>die Anfrage hat %1</translation>
    </message>
    <message>
        <source>the request does not have %1</source>
        <translation>die Anfrage hat %1 nicht</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>key, unknown operator, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a condition without values</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>key, operator, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>every value of %1 %2 %3</source>
        <comment>key, operator, values</comment>
        <translation>jeder Wert von %1 %2 %3</translation>
    </message>
    <message>
        <source>at least one value of %1 %2 %3</source>
        <comment>key, operator, values</comment>
        <translation>mindestens ein Wert von %1 %2 %3</translation>
    </message>
    <message>
        <source>%1, where the request has it</source>
        <translation>%1, falls die Anfrage ihn hat</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, list of its conditions</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>der Dienst %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type of a principal, its name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SuppressionTab</name>
    <message>
        <source>Suppression List</source>
        <translation>Unterdrückungsliste</translation>
    </message>
    <message>
        <source>No address is suppressed in this region. Addresses that bounce or complain come here.</source>
        <translation>In dieser Region ist keine Adresse unterdrückt. Adressen mit Bounces oder Beschwerden kommen hierher.</translation>
    </message>
    <message>
        <source>Suppress &amp;Address...</source>
        <translation>&amp;Adresse unterdrücken …</translation>
    </message>
    <message>
        <source>&amp;Remove From List</source>
        <translation>Von der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>The suppression list could not be read.</source>
        <translation>Die Unterdrückungsliste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The address was not removed.</source>
        <translation>Die Adresse wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>%1 is not suppressed any more.</source>
        <translation>%1 ist nicht mehr unterdrückt.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>The version of the policy language, not of this policy: 2012-10-17. Under the older 2008-10-17, ${...} is no variable.</source>
        <translation>Die Version der Richtliniensprache, nicht dieser Richtlinie: 2012-10-17. Unter dem älteren 2008-10-17 ist ${...} keine Variable.</translation>
    </message>
    <message>
        <source>A name for the policy. It decides nothing.</source>
        <translation>Ein Name für die Richtlinie. Er entscheidet nichts.</translation>
    </message>
    <message>
        <source>The list of statements. Each allows or denies something; a Deny wins over every Allow, wherever it stands.</source>
        <translation>Die Liste der Anweisungen. Jede erlaubt oder verweigert etwas; ein Deny überwiegt jedes Allow, wo es auch steht.</translation>
    </message>
    <message>
        <source>A name for the statement, letters and digits, once in the policy. It decides nothing.</source>
        <translation>Ein Name für die Anweisung, Buchstaben und Ziffern, einmalig in der Richtlinie. Er entscheidet nichts.</translation>
    </message>
    <message>
        <source>Allow or Deny, in this spelling.</source>
        <translation>Allow oder Deny, in dieser Schreibweise.</translation>
    </message>
    <message>
        <source>Who: {"AWS": an account id or ARN}, {"Service": a service}, or "*" for everybody. An account means everybody in it whom its own IAM allows. No wildcards inside an ARN.
Example: {"AWS": "222222222222"}</source>
        <translation>Wer: {"AWS": eine Konto-ID oder ein ARN}, {"Service": ein Dienst} oder "*" für alle. Ein Konto meint alle darin, denen dessen eigenes IAM es erlaubt. Keine Platzhalter in einem ARN.
Beispiel: {"AWS": "222222222222"}</translation>
    </message>
    <message>
        <source>Everybody but these. Only sensible with Deny, and then the account must be listed beside its user.</source>
        <translation>Alle außer diesen. Nur mit Deny sinnvoll, und dann muss neben dem Benutzer auch sein Konto stehen.</translation>
    </message>
    <message>
        <source>What may be done: ses:SendEmail, ses:SendRawEmail (SMTP and raw messages), or a pattern such as ses:Send*. Case does not count.</source>
        <translation>Was getan werden darf: ses:SendEmail, ses:SendRawEmail (SMTP und rohe Nachrichten) oder ein Muster wie ses:Send*. Groß-/Kleinschreibung zählt nicht.</translation>
    </message>
    <message>
        <source>Every action but these, also those that come in the future.</source>
        <translation>Jede Aktion außer diesen, auch künftige.</translation>
    </message>
    <message>
        <source>The ARN of the identity that this policy is attached to, in each statement, without wildcards.</source>
        <translation>Der ARN der Identität, an der diese Richtlinie hängt, in jeder Anweisung, ohne Platzhalter.</translation>
    </message>
    <message>
        <source>Every resource but these. Of no use in the policy of one identity.</source>
        <translation>Jede Ressource außer diesen. In der Richtlinie einer einzelnen Identität ohne Nutzen.</translation>
    </message>
    <message>
        <source>When the statement applies: {operator: {key: value or list}}. All operators and all keys must hold; of several values of a key one is enough.
Example: {"StringLike": {"ses:FromAddress": "*@example.com"}}</source>
        <translation>Wann die Anweisung gilt: {Operator: {Schlüssel: Wert oder Liste}}. Alle Operatoren und alle Schlüssel müssen zutreffen; von mehreren Werten eines Schlüssels genügt einer.
Beispiel: {"StringLike": {"ses:FromAddress": "*@example.com"}}</translation>
    </message>
    <message>
        <source>Accounts (twelve digits) and ARNs of users, roles and sessions.</source>
        <translation>Konten (zwölf Ziffern) und ARNs von Benutzern, Rollen und Sitzungen.</translation>
    </message>
    <message>
        <source>AWS services, such as cognito-idp.amazonaws.com. Name the source with aws:SourceAccount and aws:SourceArn.</source>
        <translation>AWS-Dienste wie cognito-idp.amazonaws.com. Die Quelle mit aws:SourceAccount und aws:SourceArn nennen.</translation>
    </message>
    <message>
        <source>Grants, unless some Deny applies as well.</source>
        <translation>Gewährt, sofern nicht auch ein Deny gilt.</translation>
    </message>
    <message>
        <source>Forbids, whatever else allows it, also to the owner's own users.</source>
        <translation>Verbietet, was es auch sonst erlaubt, auch den eigenen Benutzern des Eigentümers.</translation>
    </message>
    <message>
        <source>Compares text, case counts. * stands for any characters, ? for one.</source>
        <translation>Vergleicht Text, Groß-/Kleinschreibung zählt. * steht für beliebige Zeichen, ? für eines.</translation>
    </message>
    <message>
        <source>Compares text to the letter; * and ? are ordinary characters here.</source>
        <translation>Vergleicht Text buchstabengetreu; * und ? sind hier gewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Compares numbers: the request's value with the one written here.</source>
        <translation>Vergleicht Zahlen: den Wert der Anfrage mit dem hier geschriebenen.</translation>
    </message>
    <message>
        <source>Compares points in time, such as 2027-01-31T12:00:00Z, or seconds since 1970.</source>
        <translation>Vergleicht Zeitpunkte wie 2027-01-31T12:00:00Z oder Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Compares with true or false.</source>
        <translation>Vergleicht mit true oder false.</translation>
    </message>
    <message>
        <source>Compares bytes, written in Base64.</source>
        <translation>Vergleicht Bytes, in Base64 geschrieben.</translation>
    </message>
    <message>
        <source>Compares an address with ranges such as 203.0.113.0/24.</source>
        <translation>Vergleicht eine Adresse mit Bereichen wie 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Compares the six parts of an ARN one by one; * and ? work within each part.</source>
        <translation>Vergleicht die sechs Teile eines ARN einzeln; * und ? wirken innerhalb jedes Teils.</translation>
    </message>
    <message>
        <source>"true": the request must not have the key. "false": it must have it.</source>
        <translation>"true": Die Anfrage darf den Schlüssel nicht haben. "false": Sie muss ihn haben.</translation>
    </message>
    <message>
        <source>ForAllValues: every value of the request must match one of these. Also true when the request has none: add Null with "false" to rule that out.</source>
        <translation>ForAllValues: Jeder Wert der Anfrage muss auf einen von diesen passen. Auch wahr, wenn die Anfrage keinen hat: Null mit "false" hinzufügen, um das auszuschließen.</translation>
    </message>
    <message>
        <source>ForAnyValue: one value of the request that matches is enough. False when the request has none.</source>
        <translation>ForAnyValue: Ein passender Wert der Anfrage genügt. Falsch, wenn die Anfrage keinen hat.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Cannot be granted to another account.</source>
        <translation>Kann einem anderen Konto nicht gewährt werden.</translation>
    </message>
    <message>
        <source>Matches %1.</source>
        <translation>Passt auf %1.</translation>
    </message>
    <message>
        <source>Negated: none of the values may match. True when the request does not have the key.</source>
        <translation>Verneint: Keiner der Werte darf passen. Wahr, wenn die Anfrage den Schlüssel nicht hat.</translation>
    </message>
    <message>
        <source>IfExists: also true when the request does not have the key.</source>
        <translation>IfExists: auch wahr, wenn die Anfrage den Schlüssel nicht hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition key, type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Has several values: needs ForAllValues or ForAnyValue.</source>
        <translation>Hat mehrere Werte: braucht ForAllValues oder ForAnyValue.</translation>
    </message>
    <message>
        <source>Not in every request.</source>
        <translation>Nicht in jeder Anfrage.</translation>
    </message>
    <message>
        <source>Fitting operators: %1</source>
        <translation>Passende Operatoren: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Not listed by SES's own pages.</source>
        <translation>Auf den Seiten von SES nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Insert Statement from Template</source>
        <translation>Anweisung aus Vorlage einfügen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Statement as text</source>
        <translation>Anweisung als Text</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Fill in the fields to see the statement.</source>
        <translation>Die Felder ausfüllen, um die Anweisung zu sehen.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close This Message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>It was deleted, or it belongs to another account or region.</source>
        <translation>Sie wurde gelöscht oder gehört zu einem anderen Konto oder einer anderen Region.</translation>
    </message>
    <message>
        <source>Open the existing identity instead.</source>
        <translation>Öffnen Sie stattdessen die vorhandene Identität.</translation>
    </message>
    <message>
        <source>An account has at most 10,000 identities in a region. Delete some that are not needed.</source>
        <translation>Ein Konto hat in einer Region höchstens 10.000 Identitäten. Löschen Sie einige nicht benötigte.</translation>
    </message>
    <message>
        <source>Enter an email address or a domain, such as example.com.</source>
        <translation>Geben Sie eine E-Mail-Adresse oder eine Domain ein, etwa example.com.</translation>
    </message>
    <message>
        <source>It was deleted before.</source>
        <translation>Sie wurde schon gelöscht.</translation>
    </message>
    <message>
        <source>Create it in this account and region, or choose another one.</source>
        <translation>Erstellen Sie ihn in diesem Konto und dieser Region oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It was removed before.</source>
        <translation>Sie wurde schon entfernt.</translation>
    </message>
    <message>
        <source>There is no such message in this workspace.</source>
        <translation>Diese Nachricht gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>Check the Message ID.</source>
        <translation>Prüfen Sie die Nachrichten-ID.</translation>
    </message>
    <message>
        <source>There is no such mail in this mailbox.</source>
        <translation>Diese E-Mail gibt es in diesem Postfach nicht.</translation>
    </message>
    <message>
        <source>Refresh the mailbox.</source>
        <translation>Aktualisieren Sie das Postfach.</translation>
    </message>
    <message>
        <source>The link in this mail no longer works.</source>
        <translation>Der Link in dieser E-Mail gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Send a new verification mail from the identity's page.</source>
        <translation>Senden Sie von der Seite der Identität eine neue Verifizierungs-E-Mail.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Dies lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>What was deleted was restored before, or its name was taken again.</source>
        <translation>Das Gelöschte wurde schon wiederhergestellt, oder sein Name ist wieder vergeben.</translation>
    </message>
    <message>
        <source>There is no account %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es kein Konto %1.</translation>
    </message>
    <message>
        <source>Create the account first.</source>
        <translation>Erstellen Sie zuerst das Konto.</translation>
    </message>
    <message>
        <source>The account %1 exists already.</source>
        <translation>Das Konto %1 gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another account id.</source>
        <translation>Wählen Sie eine andere Konto-ID.</translation>
    </message>
    <message>
        <source>An account id has exactly 12 digits.</source>
        <translation>Eine Konto-ID hat genau 12 Ziffern.</translation>
    </message>
    <message>
        <source>Enter it without dashes and spaces.</source>
        <translation>Geben Sie sie ohne Striche und Leerzeichen ein.</translation>
    </message>
    <message>
        <source>This workspace has accounts already.</source>
        <translation>Dieser Arbeitsbereich hat bereits Konten.</translation>
    </message>
    <message>
        <source>The sample workspace fills an empty one: open a new workspace file for it.</source>
        <translation>Der Beispiel-Arbeitsbereich füllt einen leeren: Öffnen Sie dafür eine neue Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another account.</source>
        <translation>Er wurde gelöscht oder gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The problems list beside the text says where the mistakes are.</source>
        <translation>Die Problemliste neben dem Text sagt, wo die Fehler sind.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Mandate.</source>
        <translation>Dieser Arbeitsbereich wurde von einer neueren Version von Mandate geschrieben.</translation>
    </message>
    <message>
        <source>Install that version, or open another workspace. The file was not changed.</source>
        <translation>Installieren Sie diese Version oder öffnen Sie einen anderen Arbeitsbereich. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>This file is not a workspace of Mandate.</source>
        <translation>Diese Datei ist kein Arbeitsbereich von Mandate.</translation>
    </message>
    <message>
        <source>Open another file. This one was not changed.</source>
        <translation>Öffnen Sie eine andere Datei. Diese wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The disk is full, or the workspace file may not grow.</source>
        <translation>Der Datenträger ist voll, oder die Arbeitsbereichsdatei darf nicht wachsen.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Nothing was lost that was there before.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut. Nichts, was vorher da war, ging verloren.</translation>
    </message>
    <message>
        <source>The workspace file cannot be written.</source>
        <translation>Die Arbeitsbereichsdatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder, and try again.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>Die Arbeitsbereichsdatei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there, and try again.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und Sie dort schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds the workspace file.</source>
        <translation>Ein anderes Programm hält die Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Die Arbeitsbereichsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Open a backup or another workspace. The file was not changed.</source>
        <translation>Öffnen Sie eine Sicherung oder einen anderen Arbeitsbereich. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The workspace file could not be used.</source>
        <translation>Die Arbeitsbereichsdatei konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder geschieht, prüfen Sie den Datenträger.</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Decision details</source>
        <translation>Einzelheiten der Entscheidung</translation>
    </message>
    <message>
        <source>Statement or Element</source>
        <translation>Anweisung oder Element</translation>
    </message>
    <message>
        <source>Request and Policy</source>
        <translation>Anfrage und Richtlinie</translation>
    </message>
</context>
<context>
    <name>TryForm</name>
    <message>
        <source>SendEmail, API v2</source>
        <translation>SendEmail, API v2</translation>
    </message>
    <message>
        <source>SendEmail with raw content, API v2</source>
        <translation>SendEmail mit rohem Inhalt, API v2</translation>
    </message>
    <message>
        <source>SendEmail with a template, API v2</source>
        <translation>SendEmail mit einer Vorlage, API v2</translation>
    </message>
    <message>
        <source>SendBulkEmail, API v2</source>
        <translation>SendBulkEmail, API v2</translation>
    </message>
    <message>
        <source>SendEmail, API v1</source>
        <translation>SendEmail, API v1</translation>
    </message>
    <message>
        <source>SendRawEmail, API v1</source>
        <translation>SendRawEmail, API v1</translation>
    </message>
    <message>
        <source>SendTemplatedEmail, API v1</source>
        <translation>SendTemplatedEmail, API v1</translation>
    </message>
    <message>
        <source>SendBulkTemplatedEmail, API v1</source>
        <translation>SendBulkTemplatedEmail, API v1</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Other time:</source>
        <translation>Andere Zeit:</translation>
    </message>
    <message>
        <source>addresses, separated by commas</source>
        <translation>Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>the From address</source>
        <translation>die Von-Adresse</translation>
    </message>
    <message>
        <source>Further condition keys of the request, as key=value, separated by commas</source>
        <translation>Weitere Bedingungsschlüssel der Anfrage, als Schlüssel=Wert, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Time of the request, UTC</source>
        <translation>Zeit der Anfrage, UTC</translation>
    </message>
    <message>
        <source>Ask about another time than now</source>
        <translation>Nach einer anderen Zeit als jetzt fragen</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>Absender:</translation>
    </message>
    <message>
        <source>Call:</source>
        <comment>API call</comment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Display name:</source>
        <translation>Anzeigename:</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>Empfänger:</translation>
    </message>
    <message>
        <source>Feedback to:</source>
        <comment>Return-Path</comment>
        <translation>Rückmeldungen an:</translation>
    </message>
    <message>
        <source>Source IP:</source>
        <translation>Quell-IP:</translation>
    </message>
    <message>
        <source>Other keys:</source>
        <comment>condition keys</comment>
        <translation>Andere Schlüssel:</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>How It Is Decided</source>
        <translation>Wie es entschieden wird</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Choose a sender.</source>
        <translation>Einen Absender wählen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>tests of a policy</comment>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>This backend cannot try a policy.</source>
        <translation>Dieses Backend kann eine Richtlinie nicht ausprobieren.</translation>
    </message>
    <message>
        <source>Choose a sender, or write the ARN of a user or a role.</source>
        <translation>Einen Absender wählen oder den ARN eines Benutzers oder einer Rolle schreiben.</translation>
    </message>
    <message>
        <source>Cannot be checked: %1</source>
        <translation>Kann nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>To Stop It</source>
        <translation>Um es zu verhindern</translation>
    </message>
    <message>
        <source>The policy %1 denies it as well; that cannot be mended here.</source>
        <translation>Die Richtlinie %1 verweigert es ebenfalls; das lässt sich hier nicht beheben.</translation>
    </message>
    <message>
        <source>What Would Have to Change</source>
        <translation>Was sich ändern müsste</translation>
    </message>
</context>
<context>
    <name>UsersTab</name>
    <message>
        <source>IAM Users</source>
        <translation>IAM-Benutzer</translation>
    </message>
    <message>
        <source>Access Keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Identity Policies</source>
        <translation>IAM-Richtlinien</translation>
    </message>
    <message>
        <source>No users yet. A user is who sends: create one, then allow it to send with a policy.</source>
        <translation>Noch keine Benutzer. Ein Benutzer ist, wer sendet: Erstellen Sie einen und erlauben Sie ihm das Senden mit einer Richtlinie.</translation>
    </message>
    <message>
        <source>No access keys. Programs that send through the simulator need one.</source>
        <translation>Keine Zugriffsschlüssel. Programme, die über den Simulator senden, brauchen einen.</translation>
    </message>
    <message>
        <source>No policies: this user may do nothing. Add Sending Permissions to let it send.</source>
        <translation>Keine Richtlinien: Dieser Benutzer darf nichts. Fügen Sie Sendeberechtigungen hinzu, damit er senden darf.</translation>
    </message>
    <message>
        <source>Create &amp;User...</source>
        <translation>&amp;Benutzer erstellen …</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Create Access &amp;Key</source>
        <translation>Zugriffs&amp;schlüssel erstellen</translation>
    </message>
    <message>
        <source>Reveal &amp;Secret</source>
        <translation>&amp;Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Add Se&amp;nding Permissions...</source>
        <translation>Se&amp;ndeberechtigungen hinzufügen …</translation>
    </message>
    <message>
        <source>Add &amp;Custom Policy</source>
        <translation>&amp;Eigene Richtlinie hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>The users could not be listed.</source>
        <translation>Die Benutzer konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete the user %1?</source>
        <translation>Benutzer %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln access key(s) stop working, and its policies go with it. This cannot be undone.</source>
        <translation>
            <numerusform>Sein %Ln Zugriffsschlüssel gilt nicht mehr, und seine Richtlinien werden mitgelöscht. Dies lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Seine %Ln Zugriffsschlüssel gelten nicht mehr, und seine Richtlinien werden mitgelöscht. Dies lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The user was not deleted.</source>
        <translation>Der Benutzer wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>User %1 deleted.</source>
        <translation>Benutzer %1 gelöscht.</translation>
    </message>
    <message>
        <source>Access key %1 created.</source>
        <translation>Zugriffsschlüssel %1 erstellt.</translation>
    </message>
    <message>
        <source>The access key was not created.</source>
        <translation>Der Zugriffsschlüssel wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Delete Access Key</source>
        <translation>Zugriffsschlüssel löschen</translation>
    </message>
    <message>
        <source>Delete the access key %1?</source>
        <translation>Zugriffsschlüssel %1 löschen?</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>Programme, die ihn verwenden, werden sofort abgelehnt. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete Key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>The access key was not deleted.</source>
        <translation>Der Zugriffsschlüssel wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Access key %1 deleted.</source>
        <translation>Zugriffsschlüssel %1 gelöscht.</translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>Das Geheimnis konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Policy %1 added.</source>
        <translation>Richtlinie %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>The policy was not deleted.</source>
        <translation>Die Richtlinie wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Policy %1 deleted.</source>
        <translation>Richtlinie %1 gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The policy could not be put back: %1</source>
        <translation>Die Richtlinie konnte nicht wiederhergestellt werden: %1</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Use a Date</source>
        <translation>Datum verwenden</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Wert:</translation>
    </message>
    <message>
        <source>Zone:</source>
        <comment>time zone</comment>
        <translation>Zone:</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter an IP address or a range such as 203.0.113.0/24.</source>
        <translation>Geben Sie eine IP-Adresse oder einen Bereich wie 203.0.113.0/24 ein.</translation>
    </message>
    <message>
        <source>Enter a date and time such as 2027-01-31T12:00:00Z.</source>
        <translation>Geben Sie Datum und Uhrzeit ein wie 2027-01-31T12:00:00Z.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Open the Sample Workspace</source>
        <translation>Beispiel-Arbeitsbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Start &amp;Empty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>Preparing the workspace</source>
        <translation>Arbeitsbereich wird vorbereitet</translation>
    </message>
    <message>
        <source>Welcome to Mandate</source>
        <translation>Willkommen bei Mandate</translation>
    </message>
    <message>
        <source>Decide who may send as your domains and addresses, try it, and see what happened to each message. Everything runs in a simulator on this machine; nothing is sent for real.</source>
        <translation>Legen Sie fest, wer als Ihre Domains und Adressen senden darf, probieren Sie es aus, und sehen Sie, was mit jeder Nachricht geschah. Alles läuft in einem Simulator auf diesem Rechner; nichts wird wirklich gesendet.</translation>
    </message>
    <message>
        <source>An identity owner and a delegate sender, a verified domain and address, a policy, and messages that were delivered or bounced.</source>
        <translation>Ein Identitätseigentümer und ein delegierter Absender, eine verifizierte Domain und Adresse, eine Richtlinie und Nachrichten, die zugestellt wurden oder zurückkamen.</translation>
    </message>
    <message>
        <source>Begin with an account of your own and nothing in it.</source>
        <translation>Mit einem eigenen Konto und ohne Inhalt beginnen.</translation>
    </message>
    <message>
        <source>The sample workspace was not made.</source>
        <translation>Der Beispiel-Arbeitsbereich wurde nicht angelegt.</translation>
    </message>
</context>
<context>
    <name>WhoMaySend</name>
    <message>
        <source>Account %1 has no such user any more.</source>
        <translation>Konto %1 hat keinen solchen Benutzer mehr.</translation>
    </message>
    <message>
        <source>It needs an IAM policy of the user as well: that is missing.</source>
        <translation>Es braucht auch eine IAM-Richtlinie des Benutzers: Sie fehlt.</translation>
    </message>
    <message>
        <source>It needs an IAM policy of the user as well: %1.</source>
        <translation>Es braucht auch eine IAM-Richtlinie des Benutzers: %1.</translation>
    </message>
    <message>
        <source>%1 (denied here)</source>
        <comment>user</comment>
        <translation>%1 (hier verweigert)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>noch %n</numerusform><numerusform>noch %n</numerusform></translation>
    </message>
    <message>
        <source>No user of account %1 has an IAM policy that allows it as well: it needs one.</source>
        <translation>Kein Benutzer des Kontos %1 hat eine IAM-Richtlinie, die es ebenfalls erlaubt: Es braucht eine.</translation>
    </message>
    <message>
        <source>Users of account %1 whose IAM policies allow it as well: %2.</source>
        <translation>Benutzer von Konto %1, deren IAM-Richtlinien es ebenfalls erlauben: %2.</translation>
    </message>
    <message>
        <source>It needs an IAM policy of account %1 as well, which is not in this workspace.</source>
        <translation>Es braucht auch eine IAM-Richtlinie von Konto %1, das nicht in diesem Arbeitsbereich ist.</translation>
    </message>
    <message>
        <source>The caller needs an IAM policy of its own account as well, which is not seen here.</source>
        <translation>Der Aufrufer braucht auch eine IAM-Richtlinie seines eigenen Kontos, die hier nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>every identity</source>
        <translation>jede Identität</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>principals, other accounts</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s)</source>
        <translation><numerusform>%n Prinzipal</numerusform><numerusform>%n Prinzipale</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other account(s)</source>
        <translation><numerusform>%n anderes Konto</numerusform><numerusform>%n andere Konten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n Dienst</numerusform><numerusform>%n Dienste</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the members of an organization (%n grant(s))</source>
        <translation><numerusform>die Mitglieder einer Organisation (%n Erlaubnis)</numerusform><numerusform>die Mitglieder einer Organisation (%n Erlaubnisse)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s) of this account</source>
        <translation><numerusform>%n Prinzipal dieses Kontos</numerusform><numerusform>%n Prinzipale dieses Kontos</numerusform></translation>
    </message>
    <message>
        <source>an identity of %1</source>
        <comment>account</comment>
        <translation>eine Identität von %1</translation>
    </message>
    <message>
        <source>%1 may send as %2</source>
        <translation>Wer als %2 senden darf: %1</translation>
    </message>
    <message>
        <source>No policy lets anybody send as %1</source>
        <translation>Keine Richtlinie lässt jemanden als %1 senden</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) to everyone, limited by a condition on the caller</source>
        <translation><numerusform>%n Erlaubnis für alle, begrenzt durch eine Bedingung an den Aufrufer</numerusform><numerusform>%n Erlaubnisse für alle, begrenzt durch eine Bedingung an den Aufrufer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) public</source>
        <translation><numerusform>%n Erlaubnis öffentlich</numerusform><numerusform>%n Erlaubnisse öffentlich</numerusform></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Any customer of a service can make it send as %1: %2.</source>
        <translation>Jeder Kunde eines Dienstes kann ihn als %1 senden lassen: %2.</translation>
    </message>
    <message>
        <source>Anyone with an AWS account may send as %1: %2.</source>
        <translation>Jeder mit einem AWS-Konto darf als %1 senden: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more grant(s) are public.</source>
        <translation><numerusform>%n weitere Erlaubnis ist öffentlich.</numerusform><numerusform>%n weitere Erlaubnisse sind öffentlich.</numerusform></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <comment>identity</comment>
        <translation>Als</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Overridden By</source>
        <translation>Aufgehoben durch</translation>
    </message>
    <message>
        <source>Caller's IAM</source>
        <translation>IAM des Aufrufers</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>simple messages</source>
        <translation>einfache Nachrichten</translation>
    </message>
    <message>
        <source>raw messages and SMTP</source>
        <translation>rohe Nachrichten und SMTP</translation>
    </message>
    <message>
        <source>from templates</source>
        <translation>aus Vorlagen</translation>
    </message>
    <message>
        <source>bulk from templates</source>
        <translation>massenhaft aus Vorlagen</translation>
    </message>
    <message>
        <source>bulk by version 2 of the API</source>
        <translation>massenhaft über Version 2 der API</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>Anweisung %1</translation>
    </message>
    <message>
        <source>statement %1 (%2)</source>
        <comment>number, name of a statement</comment>
        <translation>Anweisung %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of IAM policy %2</source>
        <comment>statement, policy</comment>
        <translation>%1 der IAM-Richtlinie %2</translation>
    </message>
    <message>
        <source>%1 of policy %2</source>
        <comment>statement, policy</comment>
        <translation>%1 der Richtlinie %2</translation>
    </message>
    <message>
        <source>for some of them</source>
        <comment>principals</comment>
        <translation>für einige davon</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>actions</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>under conditions</source>
        <translation>unter Bedingungen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a remark</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, attached to %2, may stop it for %2: the guide of SES says that the more specific identity decides, other sources say the identity whose ARN is named.</source>
        <translation>%1, angehängt an %2, verhindert es möglicherweise für %2: Das Handbuch von SES sagt, dass die genauere Identität entscheidet, andere Quellen sagen, die Identität, deren ARN genannt wird.</translation>
    </message>
    <message>
        <source>Overridden: %1 denies all of it.</source>
        <translation>Aufgehoben: %1 verweigert alles davon.</translation>
    </message>
    <message>
        <source>Partly overridden: %1 denies it, %2.</source>
        <translation>Teilweise aufgehoben: %1 verweigert es, %2.</translation>
    </message>
    <message>
        <source>Public: anyone with an AWS account may use it.</source>
        <translation>Öffentlich: Jeder mit einem AWS-Konto darf es nutzen.</translation>
    </message>
    <message>
        <source>Public: its conditions do not limit who calls, so anyone with an AWS account may use it.</source>
        <translation>Öffentlich: Die Bedingungen begrenzen nicht, wer aufruft, also darf jeder mit einem AWS-Konto es nutzen.</translation>
    </message>
    <message>
        <source>Any customer of the service could make it send as you: nothing demands a source of yours.</source>
        <translation>Jeder Kunde des Dienstes könnte ihn als Sie senden lassen: Nichts verlangt eine Quelle von Ihnen.</translation>
    </message>
    <message>
        <source>Everyone of the organization that a condition names.</source>
        <translation>Alle in der Organisation, die eine Bedingung nennt.</translation>
    </message>
    <message>
        <source>Everyone, as far as a condition on the caller's network or identity lets them.</source>
        <translation>Alle, soweit eine Bedingung an Netz oder Identität des Aufrufers sie lässt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number of an account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>everyone except %1</source>
        <translation>jeder außer %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>Benutzer %1 des Kontos %2</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>Rolle %1 des Kontos %2</translation>
    </message>
    <message>
        <source>session %1 of role %2 of account %3</source>
        <translation>Sitzung %1 der Rolle %2 des Kontos %3</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>der Dienst %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody (%1)</source>
        <comment>what a policy names</comment>
        <translation>niemand (%1)</translation>
    </message>
    <message>
        <source>May</source>
        <comment>effect of a statement</comment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>May not</source>
        <comment>effect of a statement</comment>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>No effect</source>
        <comment>effect of a statement</comment>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>send every kind of message</source>
        <translation>Nachrichten jeder Art senden</translation>
    </message>
    <message>
        <source>send %1</source>
        <comment>kinds of messages</comment>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of messages</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n other action(s)</source>
        <translation><numerusform>%n andere Aktion</numerusform><numerusform>%n andere Aktionen</numerusform></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>actions</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, what it allows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>reach</comment>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>reach</comment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Service, any source</source>
        <comment>reach</comment>
        <translation>Dienst, beliebige Quelle</translation>
    </message>
    <message>
        <source>Limited public</source>
        <comment>reach</comment>
        <translation>Begrenzt öffentlich</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>reach</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>reach</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Other account</source>
        <comment>reach</comment>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>Own account</source>
        <comment>reach</comment>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>reach</comment>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Has no effect: %1</source>
        <translation>Ohne Wirkung: %1</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <comment>denied by</comment>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Perhaps, for %1: %2</source>
        <comment>identity, denied by</comment>
        <translation>Vielleicht, für %1: %2</translation>
    </message>
    <message>
        <source>Partly (%1): %2</source>
        <comment>extent, denied by</comment>
        <translation>Teilweise (%1): %2</translation>
    </message>
    <message>
        <source>All of it, together: %1</source>
        <comment>denied by</comment>
        <translation>Alles, zusammen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>policy, statement</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>IAM policy %1 of user %2 · %3</source>
        <comment>policy, user, statement</comment>
        <translation>IAM-Richtlinie %1 von Benutzer %2 · %3</translation>
    </message>
    <message>
        <source>Needed, not visible here</source>
        <comment>IAM policy of the caller</comment>
        <translation>Nötig, hier nicht zu sehen</translation>
    </message>
    <message>
        <source>Needed, missing</source>
        <comment>IAM policy of the caller</comment>
        <translation>Nötig, fehlt</translation>
    </message>
    <message>
        <source>Allows some of it</source>
        <comment>IAM policy of the caller</comment>
        <translation>Erlaubt einen Teil davon</translation>
    </message>
    <message>
        <source>Allows it under conditions</source>
        <comment>IAM policy of the caller</comment>
        <translation>Erlaubt es unter Bedingungen</translation>
    </message>
    <message>
        <source>Allows it</source>
        <comment>IAM policy of the caller</comment>
        <translation>Erlaubt es</translation>
    </message>
    <message>
        <source>This has no effect: %1.</source>
        <translation>Dies hat keine Wirkung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) deny parts of it.</source>
        <translation><numerusform>%n weitere Anweisung verweigert Teile davon.</numerusform><numerusform>%n weitere Anweisungen verweigern Teile davon.</numerusform></translation>
    </message>
    <message>
        <source>Together these leave nothing of it.</source>
        <translation>Zusammen lassen diese nichts davon übrig.</translation>
    </message>
    <message>
        <source>Only sending can be granted to other accounts: its other actions work within the own account alone.</source>
        <translation>Anderen Konten kann nur das Senden gewährt werden: Die anderen Aktionen wirken allein im eigenen Konto.</translation>
    </message>
    <message>
        <source>Naming the account leaves the decision to the IAM policies of its users.</source>
        <translation>Wird das Konto genannt, entscheiden die IAM-Richtlinien seiner Benutzer.</translation>
    </message>
    <message>
        <source>Attached to %1, which covers %2: it decides when the sender names the ARN of %1. Once %2 has policies of its own, the guide of SES lets those decide.</source>
        <translation>Angehängt an %1, das %2 umfasst: Sie entscheidet, wenn der Absender den ARN von %1 nennt. Sobald %2 eigene Richtlinien hat, lässt das Handbuch von SES diese entscheiden.</translation>
    </message>
    <message>
        <source>Attached to %1, not to %2: it decides when the sender names the ARN of %1, and by the guide of SES for everything sent as %1.</source>
        <translation>Angehängt an %1, nicht an %2: Sie entscheidet, wenn der Absender den ARN von %1 nennt, und nach dem Handbuch von SES für alles, was als %1 gesendet wird.</translation>
    </message>
    <message>
        <source>Within the own account an IAM policy is enough: no policy of the identity is needed.</source>
        <translation>Im eigenen Konto genügt eine IAM-Richtlinie: Eine Richtlinie der Identität ist nicht nötig.</translation>
    </message>
    <message>
        <source>It decides when the sender names the ARN of %1.</source>
        <translation>Sie entscheidet, wenn der Absender den ARN von %1 nennt.</translation>
    </message>
</context>
<context>
    <name>WhoMaySendView</name>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>Die Liste wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading policies</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Who may send, in short</source>
        <translation>Wer senden darf, in Kürze</translation>
    </message>
    <message>
        <source>Filter: account, user, action, condition, policy</source>
        <translation>Filter: Konto, Benutzer, Aktion, Bedingung, Richtlinie</translation>
    </message>
    <message>
        <source>Filter who may send</source>
        <translation>Filtern, wer senden darf</translation>
    </message>
    <message>
        <source>Copy the shown rows for pasting into a table</source>
        <translation>Die gezeigten Zeilen zum Einfügen in eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Reading policies</source>
        <translation>Richtlinien werden gelesen</translation>
    </message>
    <message>
        <source>Reading policies: identity %v of %m</source>
        <translation>Richtlinien werden gelesen: Identität %v von %m</translation>
    </message>
    <message>
        <source>Stop reading policies</source>
        <translation>Lesen der Richtlinien anhalten</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Save all rows, the filter apart, for an audit or another program</source>
        <translation>Alle Zeilen ungeachtet des Filters speichern, für eine Prüfung oder ein anderes Programm</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV …</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>No grant has all of these words.</source>
        <translation>Keine Erlaubnis enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>Die Richtlinien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Only the account itself</source>
        <translation>Nur das Konto selbst</translation>
    </message>
    <message>
        <source>No policy of an identity or a user speaks of sending. The account's root user may send always.</source>
        <translation>Keine Richtlinie einer Identität oder eines Benutzers spricht vom Senden. Der Root-Benutzer des Kontos darf immer senden.</translation>
    </message>
    <message>
        <source>No policy speaks of sending as %1. The account's root user may send always.</source>
        <translation>Keine Richtlinie spricht vom Senden als %1. Der Root-Benutzer des Kontos darf immer senden.</translation>
    </message>
    <message>
        <source>Stopped: the list is not complete.</source>
        <translation>Angehalten: Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Read All</source>
        <translation>Alle lesen</translation>
    </message>
    <message>
        <source>The list ends at %1 rows. Look at single identities to see all.</source>
        <translation>Die Liste endet bei %1 Zeilen. Um alle zu sehen, einzelne Identitäten ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>The policies of %n identity(s) could not be read.</source>
        <translation><numerusform>Die Richtlinien von %n Identität konnten nicht gelesen werden.</numerusform><numerusform>Die Richtlinien von %n Identitäten konnten nicht gelesen werden.</numerusform></translation>
    </message>
    <message>
        <source>Reading policies…</source>
        <translation>Richtlinien werden gelesen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation><numerusform>%n Zeile kopiert.</numerusform><numerusform>%n Zeilen kopiert.</numerusform></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>send messages that SES puts together</source>
        <translation>Nachrichten senden, die SES zusammensetzt</translation>
    </message>
    <message>
        <source>send complete messages, and send over SMTP</source>
        <translation>vollständige Nachrichten senden, auch über SMTP</translation>
    </message>
    <message>
        <source>send messages made from a template</source>
        <translation>Nachrichten aus einer Vorlage senden</translation>
    </message>
    <message>
        <source>send a template to many recipients, each with their own values</source>
        <translation>eine Vorlage an viele Empfänger mit jeweils eigenen Werten senden</translation>
    </message>
    <message>
        <source>send a template to many recipients with version 2 of the API</source>
        <translation>eine Vorlage mit Version 2 der API an viele Empfänger senden</translation>
    </message>
    <message>
        <source>send a bounce for a received message</source>
        <translation>einen Bounce für eine empfangene Nachricht senden</translation>
    </message>
    <message>
        <source>send a verification message of one's own design</source>
        <translation>eine selbst gestaltete Verifizierungsnachricht senden</translation>
    </message>
    <message>
        <source>read sending metrics</source>
        <translation>Sendemetriken lesen</translation>
    </message>
    <message>
        <source>cancel an export</source>
        <translation>einen Export abbrechen</translation>
    </message>
    <message>
        <source>start a deliverability test</source>
        <translation>einen Zustellbarkeitstest starten</translation>
    </message>
    <message>
        <source>add a policy to the identity</source>
        <translation>der Identität eine Richtlinie hinzufügen</translation>
    </message>
    <message>
        <source>start an export of sending data</source>
        <translation>einen Export von Sendedaten starten</translation>
    </message>
    <message>
        <source>delete the identity</source>
        <translation>die Identität löschen</translation>
    </message>
    <message>
        <source>delete a policy of the identity</source>
        <translation>eine Richtlinie der Identität löschen</translation>
    </message>
    <message>
        <source>read the statistics of the domain</source>
        <translation>die Statistik der Domain lesen</translation>
    </message>
    <message>
        <source>read the identity's settings</source>
        <translation>die Einstellungen der Identität lesen</translation>
    </message>
    <message>
        <source>read the identity's policies</source>
        <translation>die Richtlinien der Identität lesen</translation>
    </message>
    <message>
        <source>read the state of an export</source>
        <translation>den Stand eines Exports lesen</translation>
    </message>
    <message>
        <source>list exports</source>
        <translation>Exporte auflisten</translation>
    </message>
    <message>
        <source>list the recommendations for the identity</source>
        <translation>die Empfehlungen für die Identität auflisten</translation>
    </message>
    <message>
        <source>choose the identity's configuration set</source>
        <translation>den Konfigurationssatz der Identität wählen</translation>
    </message>
    <message>
        <source>turn DKIM signing on or off</source>
        <translation>DKIM-Signierung ein- oder ausschalten</translation>
    </message>
    <message>
        <source>change the keys for DKIM signing</source>
        <translation>die Schlüssel der DKIM-Signierung ändern</translation>
    </message>
    <message>
        <source>turn feedback forwarding on or off</source>
        <translation>die Weiterleitung von Rückmeldungen ein- oder ausschalten</translation>
    </message>
    <message>
        <source>change the MAIL FROM domain</source>
        <translation>die MAIL-FROM-Domain ändern</translation>
    </message>
    <message>
        <source>add tags to the identity</source>
        <translation>der Identität Tags hinzufügen</translation>
    </message>
    <message>
        <source>remove tags from the identity</source>
        <translation>Tags der Identität entfernen</translation>
    </message>
    <message>
        <source>change a policy of the identity</source>
        <translation>eine Richtlinie der Identität ändern</translation>
    </message>
    <message>
        <source>every address of To, Cc and Bcc</source>
        <translation>jede Adresse in To, Cc und Bcc</translation>
    </message>
    <message>
        <source>the From address, without the display name</source>
        <translation>die From-Adresse ohne Anzeigenamen</translation>
    </message>
    <message>
        <source>the display name of From</source>
        <translation>der Anzeigename von From</translation>
    </message>
    <message>
        <source>the Return-Path: where bounces and complaints go</source>
        <translation>der Return-Path: wohin Bounces und Beschwerden gehen</translation>
    </message>
    <message>
        <source>the version of the API, 1 or 2; SMTP counts as 2</source>
        <translation>die Version der API, 1 oder 2; SMTP zählt als 2</translation>
    </message>
    <message>
        <source>the tenant that sends</source>
        <translation>der sendende Mandant</translation>
    </message>
    <message>
        <source>the id of the multi-region endpoint</source>
        <translation>die Kennung des Multi-Region-Endpunkts</translation>
    </message>
    <message>
        <source>the date and time of the request</source>
        <translation>Datum und Uhrzeit der Anfrage</translation>
    </message>
    <message>
        <source>the time of the request in seconds since 1970</source>
        <translation>die Zeit der Anfrage in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>whether the connection is encrypted</source>
        <translation>ob die Verbindung verschlüsselt ist</translation>
    </message>
    <message>
        <source>the caller's public address; not through a VPC endpoint</source>
        <translation>die öffentliche Adresse des Aufrufers; nicht über einen VPC-Endpunkt</translation>
    </message>
    <message>
        <source>the caller's address in its VPC; only through a VPC endpoint</source>
        <translation>die Adresse des Aufrufers in seiner VPC; nur über einen VPC-Endpunkt</translation>
    </message>
    <message>
        <source>the VPC of the caller; only through a VPC endpoint</source>
        <translation>die VPC des Aufrufers; nur über einen VPC-Endpunkt</translation>
    </message>
    <message>
        <source>the VPC endpoint that was used</source>
        <translation>der benutzte VPC-Endpunkt</translation>
    </message>
    <message>
        <source>the name of the client; the caller can choose it freely</source>
        <translation>der Name des Clients; der Aufrufer kann ihn frei wählen</translation>
    </message>
    <message>
        <source>the resource for which a service calls</source>
        <translation>die Ressource, für die ein Dienst aufruft</translation>
    </message>
    <message>
        <source>the account for which a service calls</source>
        <translation>das Konto, für das ein Dienst aufruft</translation>
    </message>
    <message>
        <source>the organization for which a service calls</source>
        <translation>die Organisation, für die ein Dienst aufruft</translation>
    </message>
    <message>
        <source>the place in the organization for which a service calls</source>
        <translation>die Stelle in der Organisation, für die ein Dienst aufruft</translation>
    </message>
    <message>
        <source>the caller's ARN; of a role session, the role's</source>
        <translation>der ARN des Aufrufers; bei einer Rollensitzung der der Rolle</translation>
    </message>
    <message>
        <source>the caller's account</source>
        <translation>das Konto des Aufrufers</translation>
    </message>
    <message>
        <source>the organization of the caller's account</source>
        <translation>die Organisation des Kontos des Aufrufers</translation>
    </message>
    <message>
        <source>the place of the caller's account in its organization</source>
        <translation>die Stelle des Kontos des Aufrufers in seiner Organisation</translation>
    </message>
    <message>
        <source>the value of a tag of the caller</source>
        <translation>der Wert eines Tags des Aufrufers</translation>
    </message>
    <message>
        <source>what the caller is: account, user, assumed role, ...</source>
        <translation>was der Aufrufer ist: Konto, Benutzer, angenommene Rolle, ...</translation>
    </message>
    <message>
        <source>whether the caller is a service of AWS</source>
        <translation>ob der Aufrufer ein Dienst von AWS ist</translation>
    </message>
    <message>
        <source>the name of the calling service</source>
        <translation>der Name des aufrufenden Dienstes</translation>
    </message>
    <message>
        <source>all names of the calling service</source>
        <translation>alle Namen des aufrufenden Dienstes</translation>
    </message>
    <message>
        <source>the unique id of the caller</source>
        <translation>die eindeutige Kennung des Aufrufers</translation>
    </message>
    <message>
        <source>the name of the IAM user; not for roles</source>
        <translation>der Name des IAM-Benutzers; nicht bei Rollen</translation>
    </message>
    <message>
        <source>when the temporary credentials were issued</source>
        <translation>wann die temporären Zugangsdaten ausgestellt wurden</translation>
    </message>
    <message>
        <source>whether a second factor was used; only for temporary credentials</source>
        <translation>ob ein zweiter Faktor benutzt wurde; nur bei temporären Zugangsdaten</translation>
    </message>
    <message>
        <source>seconds since the second factor was used</source>
        <translation>Sekunden seit Benutzung des zweiten Faktors</translation>
    </message>
    <message>
        <source>the page named by the client; the caller can choose it freely</source>
        <translation>die vom Client genannte Seite; der Aufrufer kann sie frei wählen</translation>
    </message>
    <message>
        <source>the region of the request</source>
        <translation>die Region der Anfrage</translation>
    </message>
    <message>
        <source>the account that owns the identity</source>
        <translation>das Konto, dem die Identität gehört</translation>
    </message>
    <message>
        <source>the organization of the owner</source>
        <translation>die Organisation des Eigentümers</translation>
    </message>
    <message>
        <source>the place of the owner in its organization</source>
        <translation>die Stelle des Eigentümers in seiner Organisation</translation>
    </message>
    <message>
        <source>the value of a tag of the identity</source>
        <translation>der Wert eines Tags der Identität</translation>
    </message>
    <message>
        <source>the value of a tag in the request</source>
        <translation>der Wert eines Tags in der Anfrage</translation>
    </message>
    <message>
        <source>the names of tags in the request</source>
        <translation>die Namen der Tags in der Anfrage</translation>
    </message>
    <message>
        <source>whether a service calls with the caller's credentials</source>
        <translation>ob ein Dienst mit den Zugangsdaten des Aufrufers aufruft</translation>
    </message>
    <message>
        <source>the services that forwarded the call</source>
        <translation>die Dienste, die den Aufruf weitergereicht haben</translation>
    </message>
    <message>
        <source>the first service that forwarded the call</source>
        <translation>der erste Dienst, der den Aufruf weitergereicht hat</translation>
    </message>
    <message>
        <source>the last service that forwarded the call</source>
        <translation>der letzte Dienst, der den Aufruf weitergereicht hat</translation>
    </message>
    <message>
        <source>the account of the VPC endpoint</source>
        <translation>das Konto des VPC-Endpunkts</translation>
    </message>
    <message>
        <source>the organization of the VPC endpoint</source>
        <translation>die Organisation des VPC-Endpunkts</translation>
    </message>
    <message>
        <source>the place of the VPC endpoint in its organization</source>
        <translation>die Stelle des VPC-Endpunkts in seiner Organisation</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is, ignoring case,</source>
        <translation>ist (ohne Groß-/Kleinschreibung)</translation>
    </message>
    <message>
        <source>is not, ignoring case,</source>
        <translation>ist nicht (ohne Groß-/Kleinschreibung)</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ist wie</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>ist nicht wie</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is exactly at</source>
        <translation>ist genau am</translation>
    </message>
    <message>
        <source>is not exactly at</source>
        <translation>ist nicht genau am</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is at or before</source>
        <translation>ist am oder vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is at or after</source>
        <translation>ist am oder nach</translation>
    </message>
    <message>
        <source>is the truth value</source>
        <translation>ist der Wahrheitswert</translation>
    </message>
    <message>
        <source>has exactly the bytes</source>
        <translation>hat genau die Bytes</translation>
    </message>
    <message>
        <source>is in the range</source>
        <translation>liegt im Bereich</translation>
    </message>
    <message>
        <source>is not in the range</source>
        <translation>liegt nicht im Bereich</translation>
    </message>
    <message>
        <source>is the ARN</source>
        <translation>ist der ARN</translation>
    </message>
    <message>
        <source>is an ARN like</source>
        <translation>ist ein ARN wie</translation>
    </message>
    <message>
        <source>is not the ARN</source>
        <translation>ist nicht der ARN</translation>
    </message>
    <message>
        <source>is not an ARN like</source>
        <translation>ist kein ARN wie</translation>
    </message>
    <message>
        <source>is absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Use this identity's ARN</source>
        <translation>ARN dieser Identität verwenden</translation>
    </message>
    <message>
        <source>ForAllValues before Null: always true</source>
        <translation>ForAllValues vor Null: immer wahr</translation>
    </message>
    <message>
        <source>ForAnyValue before Null: always false</source>
        <translation>ForAnyValue vor Null: immer falsch</translation>
    </message>
    <message>
        <source>an empty list counts as absent</source>
        <translation>eine leere Liste zählt als fehlend</translation>
    </message>
    <message>
        <source>an empty value counts as present</source>
        <translation>ein leerer Wert zählt als vorhanden</translation>
    </message>
    <message>
        <source>the key is absent</source>
        <translation>der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>the key is present</source>
        <translation>der Schlüssel ist vorhanden</translation>
    </message>
    <message>
        <source>key absent, IfExists: true</source>
        <translation>Schlüssel fehlt, IfExists: wahr</translation>
    </message>
    <message>
        <source>key absent, negated operator: true</source>
        <translation>Schlüssel fehlt, verneinter Operator: wahr</translation>
    </message>
    <message>
        <source>key absent: false</source>
        <translation>Schlüssel fehlt: falsch</translation>
    </message>
    <message>
        <source>a key with several values needs ForAllValues or ForAnyValue</source>
        <translation>ein Schlüssel mit mehreren Werten braucht ForAllValues oder ForAnyValue</translation>
    </message>
    <message>
        <source>the policy lists no value</source>
        <translation>die Richtlinie nennt keinen Wert</translation>
    </message>
    <message>
        <source>matches a value that it must not</source>
        <translation>passt auf einen Wert, auf den es nicht passen darf</translation>
    </message>
    <message>
        <source>matches a value</source>
        <translation>passt auf einen Wert</translation>
    </message>
    <message>
        <source>matches none of the values</source>
        <translation>passt auf keinen der Werte</translation>
    </message>
    <message>
        <source>matches no value</source>
        <translation>passt auf keinen Wert</translation>
    </message>
    <message>
        <source>the request has no value: ForAllValues is true</source>
        <translation>die Anfrage hat keinen Wert: ForAllValues ist wahr</translation>
    </message>
    <message>
        <source>the request has no value: ForAnyValue is false</source>
        <translation>die Anfrage hat keinen Wert: ForAnyValue ist falsch</translation>
    </message>
    <message>
        <source>true for each value of the request</source>
        <translation>wahr für jeden Wert der Anfrage</translation>
    </message>
    <message>
        <source>false for a value of the request</source>
        <translation>falsch für einen Wert der Anfrage</translation>
    </message>
    <message>
        <source>true for a value of the request</source>
        <translation>wahr für einen Wert der Anfrage</translation>
    </message>
    <message>
        <source>false for each value of the request</source>
        <translation>falsch für jeden Wert der Anfrage</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>SES and IAM refuse a text that is not JSON to the letter.</source>
        <translation>SES und IAM weisen Text ab, der nicht buchstabengetreu JSON ist.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>Typografische Anführungszeichen</translation>
    </message>
    <message>
        <source>Web pages and word processors turn straight quotes into curly ones, which JSON does not know.</source>
        <translation>Webseiten und Textverarbeitungen machen aus geraden Anführungszeichen gebogene, die JSON nicht kennt.</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>Einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>JSON strings stand in double quotes.</source>
        <translation>JSON-Zeichenketten stehen in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Only the plain space, tab and line ends are white space in JSON; others come from web pages and are hard to see.</source>
        <translation>Nur Leerzeichen, Tabulator und Zeilenenden sind in JSON Leerraum; andere stammen von Webseiten und sind schwer zu sehen.</translation>
    </message>
    <message>
        <source>Comma without a follower</source>
        <translation>Komma ohne Nachfolger</translation>
    </message>
    <message>
        <source>JSON allows no comma before a closing bracket.</source>
        <translation>JSON erlaubt kein Komma vor einer schließenden Klammer.</translation>
    </message>
    <message>
        <source>Comma missing</source>
        <translation>Komma fehlt</translation>
    </message>
    <message>
        <source>Members and elements are separated by commas.</source>
        <translation>Mitglieder und Elemente werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>JSON has no comments; Sid and Id can hold a remark.</source>
        <translation>JSON hat keine Kommentare; Sid und Id können eine Bemerkung aufnehmen.</translation>
    </message>
    <message>
        <source>Key without quotes</source>
        <translation>Schlüssel ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Every key of JSON stands in double quotes.</source>
        <translation>Jeder Schlüssel in JSON steht in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Nie geschlossen</translation>
    </message>
    <message>
        <source>A string, list or object that is not closed makes the rest of the text unreadable.</source>
        <translation>Eine nicht geschlossene Zeichenkette, Liste oder Klammer macht den Rest des Textes unlesbar.</translation>
    </message>
    <message>
        <source>Text after the policy</source>
        <translation>Text nach der Richtlinie</translation>
    </message>
    <message>
        <source>A policy is one JSON object and nothing else.</source>
        <translation>Eine Richtlinie ist ein JSON-Objekt und sonst nichts.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Line numbers of a listing were copied along and are no JSON.</source>
        <translation>Die Zeilennummern eines Listings wurden mitkopiert und sind kein JSON.</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>HTML-Entitäten</translation>
    </message>
    <message>
        <source>The text was copied from the source of a web page.</source>
        <translation>Der Text wurde aus dem Quelltext einer Webseite kopiert.</translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation>Schlüssel steht zweimal</translation>
    </message>
    <message>
        <source>Readers differ in which of two equal keys counts, so that a condition may silently disappear.</source>
        <translation>Leser sind uneins, welcher von zwei gleichen Schlüsseln zählt, sodass eine Bedingung still verschwinden kann.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte-Reihenfolge-Markierung</translation>
    </message>
    <message>
        <source>A byte order mark is not part of JSON; some readers stumble over it.</source>
        <translation>Eine Byte-Reihenfolge-Markierung gehört nicht zu JSON; manche Leser stolpern darüber.</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Kein UTF-8</translation>
    </message>
    <message>
        <source>A policy is UTF-8 text; other bytes are refused or changed on the way.</source>
        <translation>Eine Richtlinie ist UTF-8-Text; andere Bytes werden abgewiesen oder unterwegs verändert.</translation>
    </message>
    <message>
        <source>Control character in a string</source>
        <translation>Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>Line ends and tabs inside a string have to be written as escapes.</source>
        <translation>Zeilenenden und Tabulatoren in einer Zeichenkette müssen als Escape geschrieben werden.</translation>
    </message>
    <message>
        <source>Unknown escape</source>
        <translation>Unbekanntes Escape</translation>
    </message>
    <message>
        <source>JSON knows only a few escapes; others make the text invalid.</source>
        <translation>JSON kennt nur wenige Escapes; andere machen den Text ungültig.</translation>
    </message>
    <message>
        <source>Doubtful number</source>
        <translation>Zweifelhafte Zahl</translation>
    </message>
    <message>
        <source>Numbers that JSON does not know are refused, and very long ones are rounded by some readers.</source>
        <translation>Zahlen, die JSON nicht kennt, werden abgewiesen, und sehr lange werden von manchen Lesern gerundet.</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A sound policy is at most six levels deep.</source>
        <translation>Eine vernünftige Richtlinie ist höchstens sechs Ebenen tief.</translation>
    </message>
    <message>
        <source>Not a policy object</source>
        <translation>Kein Richtlinienobjekt</translation>
    </message>
    <message>
        <source>A policy is one JSON object, not a list, a string or an answer of an API.</source>
        <translation>Eine Richtlinie ist ein JSON-Objekt, keine Liste, keine Zeichenkette und keine API-Antwort.</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>Platzhalter übrig</translation>
    </message>
    <message>
        <source>The example's stand-in was not replaced, so that the policy names nothing that exists.</source>
        <translation>Der Platzhalter des Beispiels wurde nicht ersetzt, sodass die Richtlinie nichts Vorhandenes nennt.</translation>
    </message>
    <message>
        <source>Unknown element of the policy</source>
        <translation>Unbekanntes Element der Richtlinie</translation>
    </message>
    <message>
        <source>A policy holds Version, Id and Statement only, in exactly this case; others are refused.</source>
        <translation>Eine Richtlinie enthält nur Version, Id und Statement, genau so geschrieben; andere werden abgewiesen.</translation>
    </message>
    <message>
        <source>No Version</source>
        <translation>Keine Version</translation>
    </message>
    <message>
        <source>Without Version the rules of 2008-10-17 hold, which have no variables.</source>
        <translation>Ohne Version gelten die Regeln von 2008-10-17, die keine Variablen haben.</translation>
    </message>
    <message>
        <source>Old Version</source>
        <translation>Alte Version</translation>
    </message>
    <message>
        <source>The version 2008-10-17 takes variables literally.</source>
        <translation>Die Version 2008-10-17 nimmt Variablen wörtlich.</translation>
    </message>
    <message>
        <source>No such Version</source>
        <translation>Keine solche Version</translation>
    </message>
    <message>
        <source>There are only two versions of the policy language.</source>
        <translation>Es gibt nur zwei Versionen der Richtliniensprache.</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>Keine Anweisung</translation>
    </message>
    <message>
        <source>A policy without a statement grants nothing and is refused.</source>
        <translation>Eine Richtlinie ohne Anweisung gewährt nichts und wird abgewiesen.</translation>
    </message>
    <message>
        <source>Empty list of statements</source>
        <translation>Leere Liste von Anweisungen</translation>
    </message>
    <message>
        <source>SES wants at least one statement.</source>
        <translation>SES will mindestens eine Anweisung.</translation>
    </message>
    <message>
        <source>Statement of a wrong type</source>
        <translation>Anweisung vom falschen Typ</translation>
    </message>
    <message>
        <source>Statement is an object or a list of objects.</source>
        <translation>Statement ist ein Objekt oder eine Liste von Objekten.</translation>
    </message>
    <message>
        <source>Id is no string</source>
        <translation>Id ist keine Zeichenkette</translation>
    </message>
    <message>
        <source>The Id of a policy is a string.</source>
        <translation>Die Id einer Richtlinie ist eine Zeichenkette.</translation>
    </message>
    <message>
        <source>Id in an IAM policy</source>
        <translation>Id in einer IAM-Richtlinie</translation>
    </message>
    <message>
        <source>Only policies of resources may have an Id.</source>
        <translation>Nur Richtlinien von Ressourcen dürfen eine Id haben.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>SES takes policies of up to 4,096 bytes; an identity may have twenty of them.</source>
        <translation>SES nimmt Richtlinien bis 4.096 Bytes; eine Identität kann zwanzig davon haben.</translation>
    </message>
    <message>
        <source>Unusual character</source>
        <translation>Ungewöhnliches Zeichen</translation>
    </message>
    <message>
        <source>IAM documents characters up to U+00FF; invisible ones can make a policy read differently from what it does.</source>
        <translation>IAM dokumentiert Zeichen bis U+00FF; unsichtbare können eine Richtlinie anders aussehen lassen, als sie wirkt.</translation>
    </message>
    <message>
        <source>Unknown element of a statement</source>
        <translation>Unbekanntes Element einer Anweisung</translation>
    </message>
    <message>
        <source>Elements are known by their exact name; a misspelt Condition would otherwise be lost.</source>
        <translation>Elemente werden an ihrem genauen Namen erkannt; eine falsch geschriebene Condition ginge sonst verloren.</translation>
    </message>
    <message>
        <source>No Effect</source>
        <translation>Kein Effect</translation>
    </message>
    <message>
        <source>Every statement says Allow or Deny.</source>
        <translation>Jede Anweisung sagt Allow oder Deny.</translation>
    </message>
    <message>
        <source>Effect is neither Allow nor Deny</source>
        <translation>Effect ist weder Allow noch Deny</translation>
    </message>
    <message>
        <source>Effect is compared with case.</source>
        <translation>Effect wird mit Groß-/Kleinschreibung verglichen.</translation>
    </message>
    <message>
        <source>No Action</source>
        <translation>Keine Action</translation>
    </message>
    <message>
        <source>A statement has to say what may be done.</source>
        <translation>Eine Anweisung muss sagen, was getan werden darf.</translation>
    </message>
    <message>
        <source>No Resource</source>
        <translation>Keine Resource</translation>
    </message>
    <message>
        <source>SES wants the identity's ARN in every statement.</source>
        <translation>SES will in jeder Anweisung den ARN der Identität.</translation>
    </message>
    <message>
        <source>No Principal</source>
        <translation>Kein Principal</translation>
    </message>
    <message>
        <source>The policy of an identity has to name who may send.</source>
        <translation>Die Richtlinie einer Identität muss nennen, wer senden darf.</translation>
    </message>
    <message>
        <source>Principal in an IAM policy</source>
        <translation>Principal in einer IAM-Richtlinie</translation>
    </message>
    <message>
        <source>An IAM policy speaks of the one to whom it is attached.</source>
        <translation>Eine IAM-Richtlinie spricht von dem, an dem sie hängt.</translation>
    </message>
    <message>
        <source>Both of a pair</source>
        <translation>Beide eines Paares</translation>
    </message>
    <message>
        <source>An element and its Not form exclude each other.</source>
        <translation>Ein Element und seine Not-Form schließen einander aus.</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>Elements take strings, lists of strings or objects; other types are refused.</source>
        <translation>Elemente nehmen Zeichenketten, Listen davon oder Objekte; andere Typen werden abgewiesen.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Leere Liste</translation>
    </message>
    <message>
        <source>An empty list matches nothing, so that the statement has no effect.</source>
        <translation>Eine leere Liste passt auf nichts, sodass die Anweisung nicht wirkt.</translation>
    </message>
    <message>
        <source>Sid used twice</source>
        <translation>Sid zweimal verwendet</translation>
    </message>
    <message>
        <source>A Sid identifies a statement; IAM refuses two of the same name.</source>
        <translation>Eine Sid bezeichnet eine Anweisung; IAM weist zwei gleiche ab.</translation>
    </message>
    <message>
        <source>Sid with other characters</source>
        <translation>Sid mit anderen Zeichen</translation>
    </message>
    <message>
        <source>IAM takes letters and digits only.</source>
        <translation>IAM nimmt nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Empty Sid</source>
        <translation>Leere Sid</translation>
    </message>
    <message>
        <source>An empty Sid says nothing.</source>
        <translation>Eine leere Sid sagt nichts.</translation>
    </message>
    <message>
        <source>Redundant statement</source>
        <translation>Überflüssige Anweisung</translation>
    </message>
    <message>
        <source>Another statement says the same already; less text is easier to review.</source>
        <translation>Eine andere Anweisung sagt schon dasselbe; weniger Text ist leichter zu prüfen.</translation>
    </message>
    <message>
        <source>Statement without effect</source>
        <translation>Anweisung ohne Wirkung</translation>
    </message>
    <message>
        <source>A Deny always wins, so that this Allow never does anything.</source>
        <translation>Ein Deny gewinnt immer, sodass dieses Allow nie etwas bewirkt.</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Whoever has an AWS account could send in your name and harm your reputation.</source>
        <translation>Wer immer ein AWS-Konto hat, könnte in Ihrem Namen senden und Ihrem Ruf schaden.</translation>
    </message>
    <message>
        <source>Conditions do not limit the caller</source>
        <translation>Bedingungen begrenzen den Aufrufer nicht</translation>
    </message>
    <message>
        <source>Callers choose addresses, times and client names themselves; only keys about the caller limit who may send.</source>
        <translation>Adressen, Zeiten und Clientnamen wählen Aufrufer selbst; nur Schlüssel über den Aufrufer begrenzen, wer senden darf.</translation>
    </message>
    <message>
        <source>Not a principal</source>
        <translation>Kein Prinzipal</translation>
    </message>
    <message>
        <source>SES checks principals when the policy is saved and refuses those that do not exist.</source>
        <translation>SES prüft Prinzipale beim Speichern und weist nicht vorhandene ab.</translation>
    </message>
    <message>
        <source>Wildcard in a principal</source>
        <translation>Platzhalter in einem Prinzipal</translation>
    </message>
    <message>
        <source>Principals are compared exactly; only a lone * is allowed.</source>
        <translation>Prinzipale werden genau verglichen; erlaubt ist nur ein einzelnes *.</translation>
    </message>
    <message>
        <source>Group as principal</source>
        <translation>Gruppe als Prinzipal</translation>
    </message>
    <message>
        <source>IAM groups cannot be named in a policy.</source>
        <translation>IAM-Gruppen können in einer Richtlinie nicht genannt werden.</translation>
    </message>
    <message>
        <source>Kind of principal unknown</source>
        <translation>Art des Prinzipals unbekannt</translation>
    </message>
    <message>
        <source>SES knows accounts, users, roles and services.</source>
        <translation>SES kennt Konten, Benutzer, Rollen und Dienste.</translation>
    </message>
    <message>
        <source>Confused deputy</source>
        <translation>Verwirrter Stellvertreter</translation>
    </message>
    <message>
        <source>A service acts for all its customers; without a condition on the source, each of them could make it use your identity.</source>
        <translation>Ein Dienst handelt für alle seine Kunden; ohne Bedingung an die Quelle könnte jeder von ihnen ihn Ihre Identität benutzen lassen.</translation>
    </message>
    <message>
        <source>Not a service principal</source>
        <translation>Kein Dienstprinzipal</translation>
    </message>
    <message>
        <source>Names of services are lower case and exact.</source>
        <translation>Namen von Diensten sind klein geschrieben und genau.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>Within one account the IAM policies of its users are enough.</source>
        <translation>Innerhalb eines Kontos genügen die IAM-Richtlinien seiner Benutzer.</translation>
    </message>
    <message>
        <source>A whole account</source>
        <translation>Ein ganzes Konto</translation>
    </message>
    <message>
        <source>An account as principal leaves it to its administrators who may send.</source>
        <translation>Ein Konto als Prinzipal überlässt es seinen Administratoren, wer senden darf.</translation>
    </message>
    <message>
        <source>Allow for everybody else</source>
        <translation>Allow für alle anderen</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow covers all accounts that are not listed, known or not.</source>
        <translation>NotPrincipal mit Allow umfasst alle nicht genannten Konten, bekannt oder nicht.</translation>
    </message>
    <message>
        <source>Exception without its account</source>
        <translation>Ausnahme ohne ihr Konto</translation>
    </message>
    <message>
        <source>AWS may look at the account before the user, and then the user is denied as well.</source>
        <translation>AWS betrachtet womöglich zuerst das Konto und dann den Benutzer, und dann wird auch der Benutzer abgewiesen.</translation>
    </message>
    <message>
        <source>NotPrincipal</source>
        <translation>NotPrincipal</translation>
    </message>
    <message>
        <source>AWS advises a Deny for everybody with a condition on aws:PrincipalArn.</source>
        <translation>AWS rät zu einem Deny für alle mit einer Bedingung auf aws:PrincipalArn.</translation>
    </message>
    <message>
        <source>Role as principal</source>
        <translation>Rolle als Prinzipal</translation>
    </message>
    <message>
        <source>Roles work as IAM defines them, but the SES guide names only accounts, users and services.</source>
        <translation>Rollen wirken, wie IAM sie definiert, aber die SES-Anleitung nennt nur Konten, Benutzer und Dienste.</translation>
    </message>
    <message>
        <source>Deleted user or role</source>
        <translation>Gelöschter Benutzer oder gelöschte Rolle</translation>
    </message>
    <message>
        <source>When a user or role is deleted, its unique id remains in the policy and matches nobody.</source>
        <translation>Wird ein Benutzer oder eine Rolle gelöscht, bleibt die eindeutige Kennung in der Richtlinie und passt auf niemanden.</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>Keine solche Aktion</translation>
    </message>
    <message>
        <source>An action that does not exist is never matched.</source>
        <translation>Eine Aktion, die es nicht gibt, passt nie.</translation>
    </message>
    <message>
        <source>Action of another service</source>
        <translation>Aktion eines anderen Dienstes</translation>
    </message>
    <message>
        <source>The policy of an SES identity holds actions of SES.</source>
        <translation>Die Richtlinie einer SES-Identität enthält Aktionen von SES.</translation>
    </message>
    <message>
        <source>Not a sending action</source>
        <translation>Keine Sendeaktion</translation>
    </message>
    <message>
        <source>Only sending can be granted to other accounts.</source>
        <translation>Anderen Konten kann nur das Senden gewährt werden.</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>All actions of SES include changing and deleting the identity.</source>
        <translation>Alle Aktionen von SES schließen das Ändern und Löschen der Identität ein.</translation>
    </message>
    <message>
        <source>White space in an action</source>
        <translation>Leerraum in einer Aktion</translation>
    </message>
    <message>
        <source>An action with white space is accepted and never matches.</source>
        <translation>Eine Aktion mit Leerraum wird angenommen und passt nie.</translation>
    </message>
    <message>
        <source>Comma in an action</source>
        <translation>Komma in einer Aktion</translation>
    </message>
    <message>
        <source>One string is one action; with a comma it never matches.</source>
        <translation>Eine Zeichenkette ist eine Aktion; mit Komma passt sie nie.</translation>
    </message>
    <message>
        <source>Action without service</source>
        <translation>Aktion ohne Dienst</translation>
    </message>
    <message>
        <source>Actions are written service:Name.</source>
        <translation>Aktionen werden als Dienst:Name geschrieben.</translation>
    </message>
    <message>
        <source>Wildcard in the service</source>
        <translation>Platzhalter im Dienst</translation>
    </message>
    <message>
        <source>Wildcards are allowed in the name of the action only.</source>
        <translation>Platzhalter sind nur im Namen der Aktion erlaubt.</translation>
    </message>
    <message>
        <source>Pattern matches nothing</source>
        <translation>Muster passt auf nichts</translation>
    </message>
    <message>
        <source>A pattern that matches no action grants nothing.</source>
        <translation>Ein Muster, das auf keine Aktion passt, gewährt nichts.</translation>
    </message>
    <message>
        <source>Raw sending not granted</source>
        <translation>Rohes Senden nicht gewährt</translation>
    </message>
    <message>
        <source>SMTP and most libraries send raw messages.</source>
        <translation>SMTP und die meisten Bibliotheken senden rohe Nachrichten.</translation>
    </message>
    <message>
        <source>Allow for all other actions</source>
        <translation>Allow für alle anderen Aktionen</translation>
    </message>
    <message>
        <source>NotAction with Allow grants also what AWS will add in future.</source>
        <translation>NotAction mit Allow gewährt auch, was AWS künftig hinzufügt.</translation>
    </message>
    <message>
        <source>Action listed twice</source>
        <translation>Aktion doppelt aufgeführt</translation>
    </message>
    <message>
        <source>Another entry covers it already.</source>
        <translation>Ein anderer Eintrag deckt sie schon ab.</translation>
    </message>
    <message>
        <source>Unusual case</source>
        <translation>Ungewöhnliche Schreibweise</translation>
    </message>
    <message>
        <source>Actions are compared without case, but readers know the documented form.</source>
        <translation>Aktionen werden ohne Groß-/Kleinschreibung verglichen, aber Leser kennen die dokumentierte Form.</translation>
    </message>
    <message>
        <source>Another identity</source>
        <translation>Andere Identität</translation>
    </message>
    <message>
        <source>A policy speaks only of the identity to which it is attached.</source>
        <translation>Eine Richtlinie spricht nur von der Identität, an der sie hängt.</translation>
    </message>
    <message>
        <source>Wildcard in the resource</source>
        <translation>Platzhalter in der Ressource</translation>
    </message>
    <message>
        <source>SES wants the identity's ARN, exactly.</source>
        <translation>SES will genau den ARN der Identität.</translation>
    </message>
    <message>
        <source>Not an ARN</source>
        <translation>Kein ARN</translation>
    </message>
    <message>
        <source>Resources are named by ARNs of six parts.</source>
        <translation>Ressourcen werden mit ARNs aus sechs Teilen benannt.</translation>
    </message>
    <message>
        <source>Several resources</source>
        <translation>Mehrere Ressourcen</translation>
    </message>
    <message>
        <source>SES documents one resource: the identity itself.</source>
        <translation>SES dokumentiert eine Ressource: die Identität selbst.</translation>
    </message>
    <message>
        <source>All other resources</source>
        <translation>Alle anderen Ressourcen</translation>
    </message>
    <message>
        <source>NotResource covers everything but the identity for which the policy is made.</source>
        <translation>NotResource umfasst alles außer der Identität, für die die Richtlinie gemacht ist.</translation>
    </message>
    <message>
        <source>Case of the resource</source>
        <translation>Groß-/Kleinschreibung der Ressource</translation>
    </message>
    <message>
        <source>ARNs are compared with case.</source>
        <translation>ARNs werden mit Groß-/Kleinschreibung verglichen.</translation>
    </message>
    <message>
        <source>No such operator</source>
        <translation>Kein solcher Operator</translation>
    </message>
    <message>
        <source>A condition with an unknown operator is refused.</source>
        <translation>Eine Bedingung mit unbekanntem Operator wird abgewiesen.</translation>
    </message>
    <message>
        <source>Case of the operator</source>
        <translation>Schreibweise des Operators</translation>
    </message>
    <message>
        <source>Operators are known by their exact name.</source>
        <translation>Operatoren werden an ihrem genauen Namen erkannt.</translation>
    </message>
    <message>
        <source>Unknown condition key</source>
        <translation>Unbekannter Bedingungsschlüssel</translation>
    </message>
    <message>
        <source>A key that the request does not carry makes a condition false or, when negated, true.</source>
        <translation>Ein Schlüssel, den die Anfrage nicht hat, macht eine Bedingung falsch oder, verneint, wahr.</translation>
    </message>
    <message>
        <source>Case of a condition key</source>
        <translation>Schreibweise eines Bedingungsschlüssels</translation>
    </message>
    <message>
        <source>IAM ignores case in names of keys, but SES has refused other spellings.</source>
        <translation>IAM beachtet bei Schlüsselnamen die Groß-/Kleinschreibung nicht, aber SES hat andere Schreibweisen abgewiesen.</translation>
    </message>
    <message>
        <source>Key absent for an action</source>
        <translation>Schlüssel fehlt bei einer Aktion</translation>
    </message>
    <message>
        <source>Not every action carries every key.</source>
        <translation>Nicht jede Aktion hat jeden Schlüssel.</translation>
    </message>
    <message>
        <source>Key not in the guide's list</source>
        <translation>Schlüssel nicht in der Liste der Anleitung</translation>
    </message>
    <message>
        <source>The SES guide lists eight global keys; others may or may not be there.</source>
        <translation>Die SES-Anleitung führt acht globale Schlüssel auf; andere sind vielleicht vorhanden, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Key never present</source>
        <translation>Schlüssel nie vorhanden</translation>
    </message>
    <message>
        <source>This kind of principal does not carry the key.</source>
        <translation>Diese Art von Prinzipal hat den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Source of a service on users</source>
        <translation>Quelle eines Dienstes bei Benutzern</translation>
    </message>
    <message>
        <source>The source is known only when a service calls on behalf of a resource.</source>
        <translation>Die Quelle ist nur bekannt, wenn ein Dienst im Auftrag einer Ressource aufruft.</translation>
    </message>
    <message>
        <source>Operator does not fit the key</source>
        <translation>Operator passt nicht zum Schlüssel</translation>
    </message>
    <message>
        <source>Values of another type are compared as text or not at all.</source>
        <translation>Werte anderen Typs werden als Text oder gar nicht verglichen.</translation>
    </message>
    <message>
        <source>Value cannot be read</source>
        <translation>Wert nicht lesbar</translation>
    </message>
    <message>
        <source>A value that cannot be read never matches.</source>
        <translation>Ein nicht lesbarer Wert passt nie.</translation>
    </message>
    <message>
        <source>Wildcard compared literally</source>
        <translation>Platzhalter wörtlich verglichen</translation>
    </message>
    <message>
        <source>Only the Like operators know wildcards.</source>
        <translation>Nur die Like-Operatoren kennen Platzhalter.</translation>
    </message>
    <message>
        <source>Like without a wildcard</source>
        <translation>Like ohne Platzhalter</translation>
    </message>
    <message>
        <source>Without a wildcard it means equality.</source>
        <translation>Ohne Platzhalter bedeutet es Gleichheit.</translation>
    </message>
    <message>
        <source>Open pattern</source>
        <translation>Offenes Muster</translation>
    </message>
    <message>
        <source>A pattern without @ before the domain also matches other domains that end the same.</source>
        <translation>Ein Muster ohne @ vor der Domain passt auch auf andere Domains mit demselben Ende.</translation>
    </message>
    <message>
        <source>Set operator missing</source>
        <translation>Mengenoperator fehlt</translation>
    </message>
    <message>
        <source>A key with several values needs ForAllValues or ForAnyValue.</source>
        <translation>Ein Schlüssel mit mehreren Werten braucht ForAllValues oder ForAnyValue.</translation>
    </message>
    <message>
        <source>Set operator on a single value</source>
        <translation>Mengenoperator bei einem einzelnen Wert</translation>
    </message>
    <message>
        <source>ForAllValues is true when the key is absent.</source>
        <translation>ForAllValues ist wahr, wenn der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>True without any value</source>
        <translation>Wahr ohne jeden Wert</translation>
    </message>
    <message>
        <source>ForAllValues is true for a request that does not carry the key at all.</source>
        <translation>ForAllValues ist wahr für eine Anfrage, die den Schlüssel gar nicht hat.</translation>
    </message>
    <message>
        <source>Absent key</source>
        <translation>Fehlender Schlüssel</translation>
    </message>
    <message>
        <source>A negated operator is true when the key is absent, and a Deny with a positive one does not act.</source>
        <translation>Ein verneinter Operator ist wahr, wenn der Schlüssel fehlt, und ein Deny mit einem positiven wirkt nicht.</translation>
    </message>
    <message>
        <source>IfExists in an Allow</source>
        <translation>IfExists in einem Allow</translation>
    </message>
    <message>
        <source>IfExists is true when the key is absent.</source>
        <translation>IfExists ist wahr, wenn der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>IfExists on Null</source>
        <translation>IfExists bei Null</translation>
    </message>
    <message>
        <source>Null itself asks whether the key is there.</source>
        <translation>Null fragt selbst, ob der Schlüssel da ist.</translation>
    </message>
    <message>
        <source>Set operator on Null</source>
        <translation>Mengenoperator bei Null</translation>
    </message>
    <message>
        <source>The result is always the same.</source>
        <translation>Das Ergebnis ist immer dasselbe.</translation>
    </message>
    <message>
        <source>Value of Null</source>
        <translation>Wert von Null</translation>
    </message>
    <message>
        <source>Null takes true or false.</source>
        <translation>Null nimmt true oder false.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>A condition without values is always true or never.</source>
        <translation>Eine Bedingung ohne Werte ist immer wahr oder nie.</translation>
    </message>
    <message>
        <source>Empty condition</source>
        <translation>Leere Bedingung</translation>
    </message>
    <message>
        <source>It demands nothing.</source>
        <translation>Sie verlangt nichts.</translation>
    </message>
    <message>
        <source>One key in two spellings</source>
        <translation>Ein Schlüssel in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>Names of keys are compared without case; both conditions then have to hold.</source>
        <translation>Schlüsselnamen werden ohne Groß-/Kleinschreibung verglichen; dann müssen beide Bedingungen gelten.</translation>
    </message>
    <message>
        <source>Redundant value</source>
        <translation>Überflüssiger Wert</translation>
    </message>
    <message>
        <source>Another value of the list covers it.</source>
        <translation>Ein anderer Wert der Liste deckt ihn ab.</translation>
    </message>
    <message>
        <source>Case of an address</source>
        <translation>Schreibweise einer Adresse</translation>
    </message>
    <message>
        <source>Most operators compare with case, and mail programs do not keep it.</source>
        <translation>Die meisten Operatoren beachten die Groß-/Kleinschreibung, und Mailprogramme behalten sie nicht bei.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>SES sees the public address of a caller.</source>
        <translation>SES sieht die öffentliche Adresse eines Aufrufers.</translation>
    </message>
    <message>
        <source>Bits behind the prefix</source>
        <translation>Bits hinter dem Präfix</translation>
    </message>
    <message>
        <source>They are ignored.</source>
        <translation>Sie werden nicht beachtet.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Jede Adresse</translation>
    </message>
    <message>
        <source>A prefix of zero covers all addresses of its family.</source>
        <translation>Ein Präfix von null umfasst alle Adressen seiner Familie.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Zeit ist vorbei</translation>
    </message>
    <message>
        <source>The time window has ended.</source>
        <translation>Das Zeitfenster ist zu Ende.</translation>
    </message>
    <message>
        <source>Can never hold</source>
        <translation>Kann nie gelten</translation>
    </message>
    <message>
        <source>Conditions must all hold at once, and these cannot.</source>
        <translation>Bedingungen müssen alle zugleich gelten, und diese können es nicht.</translation>
    </message>
    <message>
        <source>Variable in an old version</source>
        <translation>Variable in alter Version</translation>
    </message>
    <message>
        <source>Variables work only with Version 2012-10-17.</source>
        <translation>Variablen wirken nur mit Version 2012-10-17.</translation>
    </message>
    <message>
        <source>Badly written variable</source>
        <translation>Falsch geschriebene Variable</translation>
    </message>
    <message>
        <source>A variable that cannot be read is refused or taken literally.</source>
        <translation>Eine nicht lesbare Variable wird abgewiesen oder wörtlich genommen.</translation>
    </message>
    <message>
        <source>Variable in a wrong place</source>
        <translation>Variable an falscher Stelle</translation>
    </message>
    <message>
        <source>Variables work in values of conditions and at the end of resources only.</source>
        <translation>Variablen wirken nur in Bedingungswerten und am Ende von Ressourcen.</translation>
    </message>
    <message>
        <source>Variable under this operator</source>
        <translation>Variable unter diesem Operator</translation>
    </message>
    <message>
        <source>Variables are replaced only for texts and ARNs.</source>
        <translation>Variablen werden nur bei Texten und ARNs ersetzt.</translation>
    </message>
    <message>
        <source>Variable with several values</source>
        <translation>Variable mit mehreren Werten</translation>
    </message>
    <message>
        <source>Only keys with one value can be variables.</source>
        <translation>Nur Schlüssel mit einem Wert können Variablen sein.</translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation>Unbekannte Variable</translation>
    </message>
    <message>
        <source>A variable without a value makes the statement match nothing.</source>
        <translation>Eine Variable ohne Wert lässt die Anweisung auf nichts passen.</translation>
    </message>
    <message>
        <source>%1 typographic quotes (%2) stand where JSON needs straight ones, as after copying from a web page.</source>
        <translation>%1 typografische Anführungszeichen (%2) stehen, wo JSON gerade braucht, wie nach dem Kopieren von einer Webseite.</translation>
    </message>
    <message>
        <source>Straighten all quotes</source>
        <translation>Alle Anführungszeichen gerade machen</translation>
    </message>
    <message>
        <source>JSON strings stand in double quotes; %1 single quotes stand here.</source>
        <translation>JSON-Zeichenketten stehen in doppelten Anführungszeichen; hier stehen %1 einfache.</translation>
    </message>
    <message>
        <source>Replace all by double quotes</source>
        <translation>Alle durch doppelte ersetzen</translation>
    </message>
    <message>
        <source>%1 invisible characters (%2) that JSON does not count as space.</source>
        <translation>%1 unsichtbare Zeichen (%2), die für JSON kein Leerraum sind.</translation>
    </message>
    <message>
        <source>Replace all by ordinary spaces</source>
        <translation>Alle durch gewöhnliche Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>%1 line numbers were copied along with the policy.</source>
        <translation>%1 Zeilennummern wurden mit der Richtlinie kopiert.</translation>
    </message>
    <message>
        <source>Remove all line numbers</source>
        <translation>Alle Zeilennummern entfernen</translation>
    </message>
    <message>
        <source>%1 HTML entities (%2) stand instead of the characters they mean.</source>
        <translation>%1 HTML-Entitäten (%2) stehen anstelle der gemeinten Zeichen.</translation>
    </message>
    <message>
        <source>Decode all HTML entities</source>
        <translation>Alle HTML-Entitäten auflösen</translation>
    </message>
    <message>
        <source>Byte %1 at offset %2 is not UTF-8.</source>
        <translation>Byte %1 an Position %2 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Convert from Windows Latin 1</source>
        <translation>Aus Windows Latin 1 umwandeln</translation>
    </message>
    <message>
        <source>Merge both %1 into one</source>
        <translation>Beide %1 zusammenführen</translation>
    </message>
    <message>
        <source>Remove the first %1</source>
        <translation>Das erste %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this %1</source>
        <translation>Dieses %1 entfernen</translation>
    </message>
    <message>
        <source>%1 stands twice here; readers differ in which one counts.</source>
        <translation>%1 steht hier zweimal; Leser sind sich uneins, welches zählt.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON kennt keine Kommentare.</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>The number %1 cannot be compared exactly.</source>
        <translation>Die Zahl %1 lässt sich nicht genau vergleichen.</translation>
    </message>
    <message>
        <source>%1 is not a number as JSON writes it.</source>
        <translation>%1 ist keine Zahl in der Schreibweise von JSON.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>The text is UTF-16; a policy is UTF-8.</source>
        <translation>Der Text ist UTF-16; eine Richtlinie ist UTF-8.</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>In UTF-8 umwandeln</translation>
    </message>
    <message>
        <source>Text stands after the end of the policy.</source>
        <translation>Nach dem Ende der Richtlinie steht noch Text.</translation>
    </message>
    <message>
        <source>Remove everything after the policy</source>
        <translation>Alles nach der Richtlinie entfernen</translation>
    </message>
    <message>
        <source>The text starts with a byte order mark.</source>
        <translation>Der Text beginnt mit einer Byte-Reihenfolge-Markierung.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>An opening brace { is expected before %1.</source>
        <translation>Vor %1 wird eine öffnende Klammer { erwartet.</translation>
    </message>
    <message>
        <source>Insert {</source>
        <translation>{ einfügen</translation>
    </message>
    <message>
        <source>A key is expected here, found %1.</source>
        <translation>Hier wird ein Schlüssel erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>%1 needs double quotes.</source>
        <translation>%1 braucht doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>A colon is expected here, found %1.</source>
        <translation>Hier wird ein Doppelpunkt erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>Write a colon</source>
        <translation>Doppelpunkt schreiben</translation>
    </message>
    <message>
        <source>A colon and a value are expected after %1, but the text ends.</source>
        <translation>Nach %1 werden ein Doppelpunkt und ein Wert erwartet, aber der Text endet.</translation>
    </message>
    <message>
        <source>A colon and a value are expected after %1.</source>
        <translation>Nach %1 werden ein Doppelpunkt und ein Wert erwartet.</translation>
    </message>
    <message>
        <source>Insert a colon</source>
        <translation>Doppelpunkt einfügen</translation>
    </message>
    <message>
        <source>A value is expected here, found %1.</source>
        <translation>Hier wird ein Wert erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>Auf dieses Komma folgt nichts.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>Komma entfernen</translation>
    </message>
    <message>
        <source>A closing brace } is expected here, found %1.</source>
        <translation>Hier wird eine schließende Klammer } erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>A closing bracket ] is expected here, found %1.</source>
        <translation>Hier wird eine schließende Klammer ] erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>Write the fitting bracket</source>
        <translation>Passende Klammer schreiben</translation>
    </message>
    <message>
        <source>This %1 is never closed.</source>
        <translation>Dieses %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A comma is missing after %1.</source>
        <translation>Nach %1 fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Insert a comma</source>
        <translation>Komma einfügen</translation>
    </message>
    <message>
        <source>Write a comma</source>
        <translation>Komma schreiben</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here, found %1.</source>
        <translation>Hier wird ein Komma oder eine schließende Klammer erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>A value is expected after %1, but the text ends.</source>
        <translation>Nach %1 wird ein Wert erwartet, aber der Text endet.</translation>
    </message>
    <message>
        <source>A value is expected here, found %1 without quotes.</source>
        <translation>Hier wird ein Wert erwartet, gefunden: %1 ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is Python; JSON writes it in small letters.</source>
        <translation>%1 ist Python; JSON schreibt es klein.</translation>
    </message>
    <message>
        <source>Write it as JSON does</source>
        <translation>Schreiben wie JSON</translation>
    </message>
    <message>
        <source>%1 is a placeholder of the example it came from.</source>
        <translation>%1 ist ein Platzhalter aus dem Beispiel, von dem es stammt.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a policy.</source>
        <translation>Dies ist für eine Richtlinie zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Something was left out here (%1).</source>
        <translation>Hier wurde etwas weggelassen (%1).</translation>
    </message>
    <message>
        <source>Close everything in order at the end</source>
        <translation>Am Ende alles der Reihe nach schließen</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>This is URL-encoded text, a policy is one object.</source>
        <translation>Dies ist URL-kodierter Text, eine Richtlinie ist ein Objekt.</translation>
    </message>
    <message>
        <source>This is XML or HTML, a policy is one JSON object.</source>
        <translation>Dies ist XML oder HTML, eine Richtlinie ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is YAML, a policy is one JSON object.</source>
        <translation>Dies ist YAML, eine Richtlinie ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Keep only the policy</source>
        <translation>Nur die Richtlinie behalten</translation>
    </message>
    <message>
        <source>Other text stands around the policy (%1).</source>
        <translation>Um die Richtlinie herum steht anderer Text (%1).</translation>
    </message>
    <message>
        <source>There is no policy here; a policy is one JSON object.</source>
        <translation>Hier steht keine Richtlinie; eine Richtlinie ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is plain text, a policy is one JSON object.</source>
        <translation>Dies ist einfacher Text, eine Richtlinie ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Take out the policy</source>
        <translation>Richtlinie herausnehmen</translation>
    </message>
    <message>
        <source>This is an API answer or a template around a policy.</source>
        <translation>Dies ist eine API-Antwort oder Vorlage um eine Richtlinie herum.</translation>
    </message>
    <message>
        <source>This is a list, a policy is one object.</source>
        <translation>Dies ist eine Liste, eine Richtlinie ist ein Objekt.</translation>
    </message>
    <message>
        <source>This is a string, a policy is one object.</source>
        <translation>Dies ist eine Zeichenkette, eine Richtlinie ist ein Objekt.</translation>
    </message>
    <message>
        <source>This is %1, a policy is one object.</source>
        <translation>Dies ist %1, eine Richtlinie ist ein Objekt.</translation>
    </message>
    <message>
        <source>Merge the second policy into the first</source>
        <translation>Zweite Richtlinie in die erste übernehmen</translation>
    </message>
    <message>
        <source>The string that starts here is never closed.</source>
        <translation>Die hier beginnende Zeichenkette wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close the string</source>
        <translation>Zeichenkette schließen</translation>
    </message>
    <message>
        <source>%1 is no JSON escape.</source>
        <translation>%1 ist kein JSON-Escape.</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>Rückstrich verdoppeln</translation>
    </message>
    <message>
        <source>A line end stands inside a string.</source>
        <translation>In einer Zeichenkette steht ein Zeilenende.</translation>
    </message>
    <message>
        <source>The control character %1 stands unescaped inside a string.</source>
        <translation>Das Steuerzeichen %1 steht ohne Escape in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>Escape it</source>
        <translation>Mit Escape schreiben</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>the caller is on the list of exceptions</source>
        <translation>der Aufrufer steht auf der Ausnahmeliste</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow: grants to everybody not listed</source>
        <translation>NotPrincipal mit Allow: gewährt allen, die nicht genannt sind</translation>
    </message>
    <message>
        <source>only a part of the caller's names (user or session, role, account) is on the list of exceptions: the Deny applies</source>
        <translation>nur ein Teil der Namen des Aufrufers (Benutzer oder Sitzung, Rolle, Konto) steht auf der Ausnahmeliste: das Deny trifft zu</translation>
    </message>
    <message>
        <source>the caller is not on the list of exceptions</source>
        <translation>der Aufrufer steht nicht auf der Ausnahmeliste</translation>
    </message>
    <message>
        <source>an empty list of exceptions</source>
        <translation>eine leere Ausnahmeliste</translation>
    </message>
    <message>
        <source>names the caller</source>
        <translation>nennt den Aufrufer</translation>
    </message>
    <message>
        <source>names the role of the caller's session</source>
        <translation>nennt die Rolle der Sitzung des Aufrufers</translation>
    </message>
    <message>
        <source>means everybody</source>
        <translation>meint jeden</translation>
    </message>
    <message>
        <source>names the caller's account, whose IAM policies decide</source>
        <translation>nennt das Konto des Aufrufers, dessen IAM-Richtlinien entscheiden</translation>
    </message>
    <message>
        <source>does not name the caller</source>
        <translation>nennt den Aufrufer nicht</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>%1 is one string with a comma, which never matches; a list needs a string for each action.</source>
        <translation>%1 ist eine Zeichenkette mit Komma, die nie passt; eine Liste braucht eine Zeichenkette je Aktion.</translation>
    </message>
    <message>
        <source>Make a list of it</source>
        <translation>Eine Liste daraus machen</translation>
    </message>
    <message>
        <source>%1 holds white space and so never matches.</source>
        <translation>%1 enthält Leerraum und passt daher nie.</translation>
    </message>
    <message>
        <source>%1 does not say of which service; actions of SES begin with ses:.</source>
        <translation>%1 sagt nicht, von welchem Dienst; Aktionen von SES beginnen mit ses:.</translation>
    </message>
    <message>
        <source>%1 has a wildcard before the colon, where none is allowed.</source>
        <translation>%1 hat einen Platzhalter vor dem Doppelpunkt, wo keiner erlaubt ist.</translation>
    </message>
    <message>
        <source>Policies of SES identities hold actions of SES, which begin with ses:, not %1.</source>
        <translation>Richtlinien von SES-Identitäten enthalten Aktionen von SES, die mit ses: beginnen, nicht %1.</translation>
    </message>
    <message>
        <source>%1 does not exist; both APIs of SES use ses:.</source>
        <translation>%1 gibt es nicht; beide APIs von SES verwenden ses:.</translation>
    </message>
    <message>
        <source>%1 has two colons; an action has one.</source>
        <translation>%1 hat zwei Doppelpunkte; eine Aktion hat einen.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is every action of SES, not only sending.</source>
        <translation>%1 ist jede Aktion von SES, nicht nur das Senden.</translation>
    </message>
    <message>
        <source>Only sending: ses:Send* (grants less)</source>
        <translation>Nur Senden: ses:Send* (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1 matches no action.</source>
        <translation>%1 passt auf keine Aktion.</translation>
    </message>
    <message>
        <source>%1 works; it is usually written %2.</source>
        <translation>%1 wirkt; üblicherweise wird es %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be granted to another account.</source>
        <translation>%1 kann einem anderen Konto nicht gewährt werden.</translation>
    </message>
    <message>
        <source>Remove it (grants less)</source>
        <translation>Entfernen (gewährt weniger)</translation>
    </message>
    <message>
        <source>NotAction with Allow grants every other action, also future ones.</source>
        <translation>NotAction mit Allow gewährt jede andere Aktion, auch künftige.</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>%1 ist schon in %2.</translation>
    </message>
    <message>
        <source>This ended at %1: it denies nothing any more.</source>
        <translation>Dies endete am %1: Es verweigert nichts mehr.</translation>
    </message>
    <message>
        <source>This ended at %1: it grants nothing any more.</source>
        <translation>Dies endete am %1: Es gewährt nichts mehr.</translation>
    </message>
    <message>
        <source>No request is after %1 and before %2.</source>
        <translation>Keine Anfrage liegt nach %1 und vor %2.</translation>
    </message>
    <message>
        <source>Swap the two (grants more)</source>
        <translation>Beide vertauschen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Swap the two (grants less)</source>
        <translation>Beide vertauschen (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1 cannot be absent and have a value.</source>
        <translation>%1 kann nicht fehlen und einen Wert haben.</translation>
    </message>
    <message>
        <source>SES sends no %1 with a request.</source>
        <translation>SES sendet mit einer Anfrage kein %1.</translation>
    </message>
    <message>
        <source>%1 is not a condition key that SES is known to send.</source>
        <translation>%1 ist kein Bedingungsschlüssel, von dem bekannt ist, dass SES ihn sendet.</translation>
    </message>
    <message>
        <source>IAM ignores case here, but SES has refused other spellings than %1.</source>
        <translation>IAM beachtet hier die Groß-/Kleinschreibung nicht, aber SES hat andere Schreibweisen als %1 abgewiesen.</translation>
    </message>
    <message>
        <source>The guide's list of keys for SES does not name %1; test that it works.</source>
        <translation>Die Schlüsselliste der SES-Anleitung nennt %1 nicht; probieren Sie, ob es wirkt.</translation>
    </message>
    <message>
        <source>%1 is absent for %2: the condition always holds there.</source>
        <translation>%1 fehlt bei %2: Die Bedingung gilt dort immer.</translation>
    </message>
    <message>
        <source>%1 is absent for %2: the condition never holds there.</source>
        <translation>%1 fehlt bei %2: Die Bedingung gilt dort nie.</translation>
    </message>
    <message>
        <source>%1 is never present for a role: always true.</source>
        <translation>%1 ist bei einer Rolle nie vorhanden: immer wahr.</translation>
    </message>
    <message>
        <source>%1 is never present for a role: always false.</source>
        <translation>%1 ist bei einer Rolle nie vorhanden: immer falsch.</translation>
    </message>
    <message>
        <source>%1 is never present for a service: always true.</source>
        <translation>%1 ist bei einem Dienst nie vorhanden: immer wahr.</translation>
    </message>
    <message>
        <source>%1 is never present for a service: always false.</source>
        <translation>%1 ist bei einem Dienst nie vorhanden: immer falsch.</translation>
    </message>
    <message>
        <source>%1 is present only when a service calls: never for the users and roles named here.</source>
        <translation>%1 ist nur vorhanden, wenn ein Dienst aufruft: nie bei den hier genannten Benutzern und Rollen.</translation>
    </message>
    <message>
        <source>Remove the condition (grants more)</source>
        <translation>Bedingung entfernen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Remove the condition (grants less)</source>
        <translation>Bedingung entfernen (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1 has several values: say ForAllValues: or ForAnyValue:.</source>
        <translation>%1 hat mehrere Werte: Schreiben Sie ForAllValues: oder ForAnyValue:.</translation>
    </message>
    <message>
        <source>%1: every value must fit</source>
        <translation>%1: jeder Wert muss passen</translation>
    </message>
    <message>
        <source>%1: one value that fits is enough</source>
        <translation>%1: ein passender Wert genügt</translation>
    </message>
    <message>
        <source>%1 has one value: with ForAllValues the condition is true when it is absent.</source>
        <translation>%1 hat einen Wert: Mit ForAllValues ist die Bedingung wahr, wenn er fehlt.</translation>
    </message>
    <message>
        <source>%1 has one value and needs no ForAnyValue.</source>
        <translation>%1 hat einen Wert und braucht kein ForAnyValue.</translation>
    </message>
    <message>
        <source>Remove ForAllValues (grants less)</source>
        <translation>ForAllValues entfernen (gewährt weniger)</translation>
    </message>
    <message>
        <source>Remove the prefix</source>
        <translation>Präfix entfernen</translation>
    </message>
    <message>
        <source>This is true for a request without %1 as well.</source>
        <translation>Dies ist auch für eine Anfrage ohne %1 wahr.</translation>
    </message>
    <message>
        <source>Demand that %1 is present (grants less)</source>
        <translation>Verlangen, dass %1 vorhanden ist (gewährt weniger)</translation>
    </message>
    <message>
        <source>This Deny does not act when %1 is absent.</source>
        <translation>Dieses Deny wirkt nicht, wenn %1 fehlt.</translation>
    </message>
    <message>
        <source>With IfExists this is true when %1 is absent.</source>
        <translation>Mit IfExists ist dies wahr, wenn %1 fehlt.</translation>
    </message>
    <message>
        <source>Drop IfExists (grants less)</source>
        <translation>IfExists weglassen (gewährt weniger)</translation>
    </message>
    <message>
        <source>A negated operator is true when %1 is absent.</source>
        <translation>Ein verneinter Operator ist wahr, wenn %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is a text, which %2 does not compare.</source>
        <translation>%1 ist ein Text, den %2 nicht vergleicht.</translation>
    </message>
    <message>
        <source>%1 is a number, which %2 does not compare as one.</source>
        <translation>%1 ist eine Zahl, die %2 nicht als solche vergleicht.</translation>
    </message>
    <message>
        <source>%1 is a date, which %2 does not compare as one.</source>
        <translation>%1 ist ein Datum, das %2 nicht als solches vergleicht.</translation>
    </message>
    <message>
        <source>%1 is true or false, for which Bool is made, not %2.</source>
        <translation>%1 ist wahr oder falsch; dafür gibt es Bool, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is an address, whose ranges IpAddress compares, not %2.</source>
        <translation>%1 ist eine Adresse, deren Bereiche IpAddress vergleicht, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is an ARN, whose parts ArnLike compares one by one, not %2.</source>
        <translation>%1 ist ein ARN, dessen Teile ArnLike einzeln vergleicht, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is not an element of a policy.</source>
        <translation>%1 ist kein Element einer Richtlinie.</translation>
    </message>
    <message>
        <source>Set Version to %1 (each ${...} then becomes a variable)</source>
        <translation>Version auf %1 setzen (jedes ${...} wird dann zur Variablen)</translation>
    </message>
    <message>
        <source>Set Version to %1</source>
        <translation>Version auf %1 setzen</translation>
    </message>
    <message>
        <source>Without Version the rules of 2008-10-17 hold: there are no variables.</source>
        <translation>Ohne Version gelten die Regeln von 2008-10-17: Es gibt keine Variablen.</translation>
    </message>
    <message>
        <source>IAM takes only policies of Version 2012-10-17.</source>
        <translation>IAM nimmt nur Richtlinien mit Version 2012-10-17.</translation>
    </message>
    <message>
        <source>This is the old version of the language; it does no harm while no variables are used.</source>
        <translation>Dies ist die alte Version der Sprache; sie schadet nicht, solange keine Variablen benutzt werden.</translation>
    </message>
    <message>
        <source>IAM takes only policies of Version 2012-10-17, not %1.</source>
        <translation>IAM nimmt nur Richtlinien mit Version 2012-10-17, nicht %1.</translation>
    </message>
    <message>
        <source>Version %1 does not exist; there are only 2012-10-17 and 2008-10-17.</source>
        <translation>Version %1 gibt es nicht; es gibt nur 2012-10-17 und 2008-10-17.</translation>
    </message>
    <message>
        <source>Insert a statement for your own account (grants more)</source>
        <translation>Eine Anweisung für Ihr eigenes Konto einfügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Statement is missing; a policy needs at least one.</source>
        <translation>Statement fehlt; eine Richtlinie braucht mindestens eine Anweisung.</translation>
    </message>
    <message>
        <source>The list of statements is empty; a policy needs at least one.</source>
        <translation>Die Liste der Anweisungen ist leer; eine Richtlinie braucht mindestens eine.</translation>
    </message>
    <message>
        <source>Statement takes an object or a list of objects, not %1.</source>
        <translation>Statement nimmt ein Objekt oder eine Liste von Objekten, nicht %1.</translation>
    </message>
    <message>
        <source>Each statement is an object, not %1.</source>
        <translation>Jede Anweisung ist ein Objekt, nicht %1.</translation>
    </message>
    <message>
        <source>Take the statement out of the inner list</source>
        <translation>Anweisung aus der inneren Liste nehmen</translation>
    </message>
    <message>
        <source>Id belongs to policies of resources; an IAM policy has none.</source>
        <translation>Id gehört zu Richtlinien von Ressourcen; eine IAM-Richtlinie hat keine.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Id is a string.</source>
        <translation>Id ist eine Zeichenkette.</translation>
    </message>
    <message>
        <source>Remove white space</source>
        <translation>Leerraum entfernen</translation>
    </message>
    <message>
        <source>The policy has %1 bytes without white space, SES takes 4,096; split it into several policies.</source>
        <translation>Die Richtlinie hat ohne Leerraum %1 Bytes, SES nimmt 4.096; teilen Sie sie in mehrere.</translation>
    </message>
    <message>
        <source>The policy has %1 bytes with its white space, SES takes 4,096.</source>
        <translation>Die Richtlinie hat mit Leerraum %1 Bytes, SES nimmt 4.096.</translation>
    </message>
    <message>
        <source>The policy has %1 of the 4,096 bytes that SES takes.</source>
        <translation>Die Richtlinie hat %1 der 4.096 Bytes, die SES nimmt.</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>%1 is invisible and can change how the line reads.</source>
        <translation>%1 ist unsichtbar und kann ändern, wie die Zeile zu lesen ist.</translation>
    </message>
    <message>
        <source>%1 (%2) is outside the characters that IAM documents.</source>
        <translation>%1 (%2) liegt außerhalb der Zeichen, die IAM dokumentiert.</translation>
    </message>
    <message>
        <source>Null asks already whether the key exists; it takes no IfExists.</source>
        <translation>Null fragt schon, ob der Schlüssel existiert; es nimmt kein IfExists.</translation>
    </message>
    <message>
        <source>With ForAllValues, Null is always true.</source>
        <translation>Mit ForAllValues ist Null immer wahr.</translation>
    </message>
    <message>
        <source>With ForAnyValue, Null is always false.</source>
        <translation>Mit ForAnyValue ist Null immer falsch.</translation>
    </message>
    <message>
        <source>Write %1: operators are compared with case.</source>
        <translation>Schreiben Sie %1: Operatoren werden mit Groß-/Kleinschreibung verglichen.</translation>
    </message>
    <message>
        <source>%1 is not an operator.</source>
        <translation>%1 ist kein Operator.</translation>
    </message>
    <message>
        <source>%1 and %2 are one key, so that both conditions must hold.</source>
        <translation>%1 und %2 sind ein Schlüssel, sodass beide Bedingungen gelten müssen.</translation>
    </message>
    <message>
        <source>Condition is empty and demands nothing.</source>
        <translation>Condition ist leer und verlangt nichts.</translation>
    </message>
    <message>
        <source>%1 names no key and demands nothing.</source>
        <translation>%1 nennt keinen Schlüssel und verlangt nichts.</translation>
    </message>
    <message>
        <source>The list of values is empty: it holds only when %1 is absent.</source>
        <translation>Die Werteliste ist leer: Sie gilt nur, wenn %1 fehlt.</translation>
    </message>
    <message>
        <source>The list of values is empty: it always holds, whatever %1 is.</source>
        <translation>Die Werteliste ist leer: Sie gilt immer, was %1 auch ist.</translation>
    </message>
    <message>
        <source>The list of values is empty: it never holds, whatever %1 is.</source>
        <translation>Die Werteliste ist leer: Sie gilt nie, was %1 auch ist.</translation>
    </message>
    <message>
        <source>Change Sid to %1</source>
        <translation>Sid in %1 ändern</translation>
    </message>
    <message>
        <source>Sid %1 is used twice.</source>
        <translation>Die Sid %1 wird zweimal verwendet.</translation>
    </message>
    <message>
        <source>A Sid of letters and digits only is understood everywhere.</source>
        <translation>Eine Sid nur aus Buchstaben und Ziffern wird überall verstanden.</translation>
    </message>
    <message>
        <source>This adds nothing to statement %1.</source>
        <translation>Dies fügt Anweisung %1 nichts hinzu.</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>Anweisung entfernen</translation>
    </message>
    <message>
        <source>This can never take effect: statement %1 denies all of it.</source>
        <translation>Dies kann nie wirken: Anweisung %1 verweigert alles davon.</translation>
    </message>
    <message>
        <source>A principal cannot hold wildcards, as %1 does; IAM has no "all users".</source>
        <translation>Ein Prinzipal darf keine Platzhalter enthalten wie %1; IAM kennt kein „alle Benutzer“.</translation>
    </message>
    <message>
        <source>Name the account %1 (grants more)</source>
        <translation>Konto %1 nennen (gewährt mehr)</translation>
    </message>
    <message>
        <source>%1 is a group, and a group cannot be a principal.</source>
        <translation>%1 ist eine Gruppe, und eine Gruppe kann kein Prinzipal sein.</translation>
    </message>
    <message>
        <source>%1 is what remains of a deleted user or role: it matches nobody, and saving will fail.</source>
        <translation>%1 ist der Rest eines gelöschten Benutzers oder einer gelöschten Rolle: Es passt auf niemanden, und das Speichern wird scheitern.</translation>
    </message>
    <message>
        <source>%1 is no principal: that is an account id of 12 digits or the ARN of a user or role.</source>
        <translation>%1 ist kein Prinzipal: Das ist eine Konto-ID aus 12 Ziffern oder der ARN eines Benutzers oder einer Rolle.</translation>
    </message>
    <message>
        <source>%1 is in the partition %2, and the identity is in %3.</source>
        <translation>%1 ist in der Partition %2, die Identität in %3.</translation>
    </message>
    <message>
        <source>%1 is not known as a service that sends through SES.</source>
        <translation>%1 ist nicht als Dienst bekannt, der über SES sendet.</translation>
    </message>
    <message>
        <source>%1 is no service principal; these look like cognito-idp.amazonaws.com.</source>
        <translation>%1 ist kein Dienstprinzipal; diese sehen aus wie cognito-idp.amazonaws.com.</translation>
    </message>
    <message>
        <source>An account id is a string of 12 digits; as a number, %1 can lose its leading zeros.</source>
        <translation>Eine Konto-ID ist eine Zeichenkette aus 12 Ziffern; als Zahl kann %1 führende Nullen verlieren.</translation>
    </message>
    <message>
        <source>Principal %1 needs its kind, as in {"AWS": "222222222222"}.</source>
        <translation>Der Prinzipal %1 braucht seine Art, wie in {"AWS": "222222222222"}.</translation>
    </message>
    <message>
        <source>Say that it is %1</source>
        <translation>Angeben, dass es %1 ist</translation>
    </message>
    <message>
        <source>SES knows principals of the kinds AWS and Service, not %1.</source>
        <translation>SES kennt Prinzipale der Arten AWS und Service, nicht %1.</translation>
    </message>
    <message>
        <source>The conditions do not limit who may send: anyone with an AWS account may try.</source>
        <translation>Die Bedingungen begrenzen nicht, wer senden darf: Jeder mit einem AWS-Konto darf es versuchen.</translation>
    </message>
    <message>
        <source>Anyone with an AWS account may send as %1.</source>
        <translation>Jeder mit einem AWS-Konto darf als %1 senden.</translation>
    </message>
    <message>
        <source>Allow only your own account %1 (grants less)</source>
        <translation>Nur Ihr eigenes Konto %1 erlauben (gewährt weniger)</translation>
    </message>
    <message>
        <source>Any customer of %1 could make it send as you (confused deputy).</source>
        <translation>Jeder Kunde von %1 könnte es als Sie senden lassen (verwirrter Stellvertreter).</translation>
    </message>
    <message>
        <source>Within your own account %1, IAM policies are enough.</source>
        <translation>Innerhalb Ihres eigenen Kontos %1 genügen IAM-Richtlinien.</translation>
    </message>
    <message>
        <source>Remove the statement (grants less)</source>
        <translation>Anweisung entfernen (gewährt weniger)</translation>
    </message>
    <message>
        <source>This means every user and role of %1 that its administrators permit.</source>
        <translation>Das bedeutet jeden Benutzer und jede Rolle von %1, denen es die dortigen Administratoren erlauben.</translation>
    </message>
    <message>
        <source>A role works here as IAM defines it, but the pages of SES do not name roles as principals.</source>
        <translation>Eine Rolle wirkt hier, wie IAM sie definiert, aber die Seiten von SES nennen keine Rollen als Prinzipale.</translation>
    </message>
    <message>
        <source>Rewrite as Principal "*" with a condition</source>
        <translation>Als Principal "*" mit einer Bedingung schreiben</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow grants to everybody else, even to unknown accounts.</source>
        <translation>NotPrincipal mit Allow gewährt es allen anderen, auch unbekannten Konten.</translation>
    </message>
    <message>
        <source>Without its account and its role, %1 may be denied as well.</source>
        <translation>Ohne Konto und Rolle kann auch %1 abgewiesen werden.</translation>
    </message>
    <message>
        <source>Without its account, %1 may be denied as well.</source>
        <translation>Ohne sein Konto kann auch %1 abgewiesen werden.</translation>
    </message>
    <message>
        <source>AWS advises Principal "*" with ArnNotEquals on aws:PrincipalArn instead of NotPrincipal.</source>
        <translation>AWS rät zu Principal "*" mit ArnNotEquals auf aws:PrincipalArn statt NotPrincipal.</translation>
    </message>
    <message>
        <source>%1 is not an ARN.</source>
        <translation>%1 ist kein ARN.</translation>
    </message>
    <message>
        <source>%1 is no partition of AWS.</source>
        <translation>%1 ist keine Partition von AWS.</translation>
    </message>
    <message>
        <source>%1: the service of an ARN cannot hold wildcards.</source>
        <translation>%1: Der Dienst eines ARN darf keine Platzhalter enthalten.</translation>
    </message>
    <message>
        <source>%1 is not the ARN of an SES identity.</source>
        <translation>%1 ist nicht der ARN einer SES-Identität.</translation>
    </message>
    <message>
        <source>%1: the account of an ARN has 12 digits.</source>
        <translation>%1: Das Konto eines ARN hat 12 Ziffern.</translation>
    </message>
    <message>
        <source>%1 lacks a part; an identity's ARN ends in identity/ and its name.</source>
        <translation>%1 fehlt ein Teil; der ARN einer Identität endet mit identity/ und ihrem Namen.</translation>
    </message>
    <message>
        <source>This policy belongs to %1 in the region %2, not %3.</source>
        <translation>Diese Richtlinie gehört zu %1 in der Region %2, nicht %3.</translation>
    </message>
    <message>
        <source>This policy belongs to %1 of the account %2, not %3.</source>
        <translation>Diese Richtlinie gehört zu %1 des Kontos %2, nicht %3.</translation>
    </message>
    <message>
        <source>This policy belongs to %1 in the partition %2, not %3.</source>
        <translation>Diese Richtlinie gehört zu %1 in der Partition %2, nicht %3.</translation>
    </message>
    <message>
        <source>This policy belongs to the identity %1, not %2.</source>
        <translation>Diese Richtlinie gehört zur Identität %1, nicht %2.</translation>
    </message>
    <message>
        <source>SES wants the ARN of the identity, without wildcards, not %1.</source>
        <translation>SES will den ARN der Identität ohne Platzhalter, nicht %1.</translation>
    </message>
    <message>
        <source>SES is not known in a region %1.</source>
        <translation>SES ist in keiner Region %1 bekannt.</translation>
    </message>
    <message>
        <source>ARNs are compared with case: this one differs from %1.</source>
        <translation>ARNs werden mit Groß-/Kleinschreibung verglichen: Dieser weicht von %1 ab.</translation>
    </message>
    <message>
        <source>SES documents one resource: the identity to which the policy is attached.</source>
        <translation>SES dokumentiert eine Ressource: die Identität, an der die Richtlinie hängt.</translation>
    </message>
    <message>
        <source>Keep only this identity's ARN</source>
        <translation>Nur den ARN dieser Identität behalten</translation>
    </message>
    <message>
        <source>NotResource means every identity but this one.</source>
        <translation>NotResource bedeutet jede Identität außer dieser.</translation>
    </message>
    <message>
        <source>%1 is a condition operator and belongs into Condition.</source>
        <translation>%1 ist ein Bedingungsoperator und gehört in Condition.</translation>
    </message>
    <message>
        <source>Move it into Condition</source>
        <translation>In Condition verschieben</translation>
    </message>
    <message>
        <source>%1 is a condition key and belongs under an operator in Condition.</source>
        <translation>%1 ist ein Bedingungsschlüssel und gehört unter einen Operator in Condition.</translation>
    </message>
    <message>
        <source>%1 is not an element of a statement.</source>
        <translation>%1 ist kein Element einer Anweisung.</translation>
    </message>
    <message>
        <source>Effect is missing; it is Allow or Deny.</source>
        <translation>Effect fehlt; es ist Allow oder Deny.</translation>
    </message>
    <message>
        <source>Insert Effect Allow (grants more)</source>
        <translation>Effect Allow einfügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Effect is exactly Allow or Deny, not %1.</source>
        <translation>Effect ist genau Allow oder Deny, nicht %1.</translation>
    </message>
    <message>
        <source>Change to Allow (grants more)</source>
        <translation>In Allow ändern (gewährt mehr)</translation>
    </message>
    <message>
        <source>Change to Deny (grants less)</source>
        <translation>In Deny ändern (gewährt weniger)</translation>
    </message>
    <message>
        <source>Action is missing: the statement does not say what may be done.</source>
        <translation>Action fehlt: Die Anweisung sagt nicht, was getan werden darf.</translation>
    </message>
    <message>
        <source>Insert the four sending actions</source>
        <translation>Die vier Sendeaktionen einfügen</translation>
    </message>
    <message>
        <source>Insert the four sending actions (grants more)</source>
        <translation>Die vier Sendeaktionen einfügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Insert the four sending actions (grants less)</source>
        <translation>Die vier Sendeaktionen einfügen (gewährt weniger)</translation>
    </message>
    <message>
        <source>Resource is missing; SES wants the identity's ARN in every statement.</source>
        <translation>Resource fehlt; SES will in jeder Anweisung den ARN der Identität.</translation>
    </message>
    <message>
        <source>Resource is missing; every statement needs one.</source>
        <translation>Resource fehlt; jede Anweisung braucht eine.</translation>
    </message>
    <message>
        <source>Insert this identity's ARN</source>
        <translation>ARN dieser Identität einfügen</translation>
    </message>
    <message>
        <source>Insert this identity's ARN (grants more)</source>
        <translation>ARN dieser Identität einfügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Insert this identity's ARN (grants less)</source>
        <translation>ARN dieser Identität einfügen (gewährt weniger)</translation>
    </message>
    <message>
        <source>Principal is missing: nobody is named, which looks like an IAM policy.</source>
        <translation>Principal fehlt: Niemand ist genannt, was nach einer IAM-Richtlinie aussieht.</translation>
    </message>
    <message>
        <source>Name your own account %1</source>
        <translation>Ihr eigenes Konto %1 nennen</translation>
    </message>
    <message>
        <source>Name your own account %1 (grants more)</source>
        <translation>Ihr eigenes Konto %1 nennen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Name your own account %1 (grants less)</source>
        <translation>Ihr eigenes Konto %1 nennen (gewährt weniger)</translation>
    </message>
    <message>
        <source>An IAM policy never has %1; this looks like the policy of an SES identity.</source>
        <translation>Eine IAM-Richtlinie hat nie %1; dies sieht nach der Richtlinie einer SES-Identität aus.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 is empty and matches nothing: the statement has no effect.</source>
        <translation>%1 ist leer und passt auf nichts: Die Anweisung wirkt nicht.</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 takes a string.</source>
        <translation>%1 nimmt eine Zeichenkette.</translation>
    </message>
    <message>
        <source>%1 is a function of CloudFormation; a policy needs the value itself.</source>
        <translation>%1 ist eine Funktion von CloudFormation; eine Richtlinie braucht den Wert selbst.</translation>
    </message>
    <message>
        <source>%1 takes a string or a list of strings.</source>
        <translation>%1 nimmt eine Zeichenkette oder eine Liste von Zeichenketten.</translation>
    </message>
    <message>
        <source>Take the values out of the inner list</source>
        <translation>Werte aus der inneren Liste nehmen</translation>
    </message>
    <message>
        <source>%1 takes "*" or an object such as {"AWS": "222222222222"}.</source>
        <translation>%1 nimmt "*" oder ein Objekt wie {"AWS": "222222222222"}.</translation>
    </message>
    <message>
        <source>Condition takes an object of operators, keys and values.</source>
        <translation>Condition nimmt ein Objekt aus Operatoren, Schlüsseln und Werten.</translation>
    </message>
    <message>
        <source>%1 takes an object of keys and values.</source>
        <translation>%1 nimmt ein Objekt aus Schlüsseln und Werten.</translation>
    </message>
    <message>
        <source>%1 is not a date that the service reads.</source>
        <translation>%1 ist kein Datum, das der Dienst liest.</translation>
    </message>
    <message>
        <source>%1 is read as seconds since 1970; a date is easier to read.</source>
        <translation>%1 wird als Sekunden seit 1970 gelesen; ein Datum ist leichter zu lesen.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>%1 is no address and no range of addresses.</source>
        <translation>%1 ist weder eine Adresse noch ein Adressbereich.</translation>
    </message>
    <message>
        <source>%1 is not base64.</source>
        <translation>%1 ist kein Base64.</translation>
    </message>
    <message>
        <source>Null takes one value: true or false.</source>
        <translation>Null nimmt einen Wert: true oder false.</translation>
    </message>
    <message>
        <source>Null takes true (absent) or false (present), not %1.</source>
        <translation>Null nimmt true (fehlt) oder false (vorhanden), nicht %1.</translation>
    </message>
    <message>
        <source>A second truth value makes the condition meaningless.</source>
        <translation>Ein zweiter Wahrheitswert macht die Bedingung sinnlos.</translation>
    </message>
    <message>
        <source>Change to %1 (grants more)</source>
        <translation>In %1 ändern (gewährt mehr)</translation>
    </message>
    <message>
        <source>Change to %1 (grants less)</source>
        <translation>In %1 ändern (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1 compares literally, the wildcard too.</source>
        <translation>%1 vergleicht wörtlich, auch den Platzhalter.</translation>
    </message>
    <message>
        <source>Without * or ?, %1 means the same as %2.</source>
        <translation>Ohne * oder ? bedeutet %1 dasselbe wie %2.</translation>
    </message>
    <message>
        <source>%1 also matches %2.</source>
        <translation>%1 passt auch auf %2.</translation>
    </message>
    <message>
        <source>This compares with case and does not match %1.</source>
        <translation>Dies beachtet die Groß-/Kleinschreibung und passt nicht auf %1.</translation>
    </message>
    <message>
        <source>%1 adds nothing to %2.</source>
        <translation>%1 fügt %2 nichts hinzu.</translation>
    </message>
    <message>
        <source>%1 is every IPv6 address and limits nothing.</source>
        <translation>%1 ist jede IPv6-Adresse und begrenzt nichts.</translation>
    </message>
    <message>
        <source>%1 is every IPv4 address and limits nothing.</source>
        <translation>%1 ist jede IPv4-Adresse und begrenzt nichts.</translation>
    </message>
    <message>
        <source>%1 is private; under aws:SourceIp SES sees public addresses only.</source>
        <translation>%1 ist privat; unter aws:SourceIp sieht SES nur öffentliche Adressen.</translation>
    </message>
    <message>
        <source>Change the key to %1</source>
        <translation>Schlüssel in %1 ändern</translation>
    </message>
    <message>
        <source>%1 means %2.</source>
        <translation>%1 bedeutet %2.</translation>
    </message>
    <message>
        <source>%1 is not written as a variable is: ${key} or ${key, 'default'}.</source>
        <translation>%1 ist nicht wie eine Variable geschrieben: ${key} oder ${key, 'default'}.</translation>
    </message>
    <message>
        <source>The variable %1 has no closing brace.</source>
        <translation>Der Variablen %1 fehlt die schließende Klammer.</translation>
    </message>
    <message>
        <source>%1 is an empty variable.</source>
        <translation>%1 ist eine leere Variable.</translation>
    </message>
    <message>
        <source>%1 is no known key, so that the variable has no value and the statement will not match.</source>
        <translation>%1 ist kein bekannter Schlüssel, sodass die Variable keinen Wert hat und die Anweisung nicht passt.</translation>
    </message>
    <message>
        <source>%1 has several values and cannot be a variable.</source>
        <translation>%1 hat mehrere Werte und kann keine Variable sein.</translation>
    </message>
    <message>
        <source>There are no variables here: %1 is taken literally.</source>
        <translation>Hier gibt es keine Variablen: %1 wird wörtlich genommen.</translation>
    </message>
    <message>
        <source>Variables are not replaced under %1.</source>
        <translation>Variablen werden unter %1 nicht ersetzt.</translation>
    </message>
    <message>
        <source>Only with Version 2012-10-17 is %1 a variable; now it is taken literally.</source>
        <translation>Nur mit Version 2012-10-17 ist %1 eine Variable; jetzt wird es wörtlich genommen.</translation>
    </message>
    <message>
        <source>an IAM policy speaks of those it is attached to</source>
        <translation>eine IAM-Richtlinie spricht von denen, an denen sie hängt</translation>
    </message>
    <message>
        <source>an IAM policy must not name a principal</source>
        <translation>eine IAM-Richtlinie darf keinen Prinzipal nennen</translation>
    </message>
    <message>
        <source>the statement does not say</source>
        <translation>die Anweisung sagt dazu nichts</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>is on the list of exceptions</source>
        <translation>steht auf der Ausnahmeliste</translation>
    </message>
    <message>
        <source>is not on the list of exceptions</source>
        <translation>steht nicht auf der Ausnahmeliste</translation>
    </message>
    <message>
        <source>matches the action</source>
        <translation>passt auf die Aktion</translation>
    </message>
    <message>
        <source>does not match the action</source>
        <translation>passt nicht auf die Aktion</translation>
    </message>
    <message>
        <source>matches the resource</source>
        <translation>passt auf die Ressource</translation>
    </message>
    <message>
        <source>differs only in case, which counts in ARNs</source>
        <translation>weicht nur in der Groß-/Kleinschreibung ab, die in ARNs zählt</translation>
    </message>
    <message>
        <source>a variable has no value, so the pattern matches nothing</source>
        <translation>eine Variable hat keinen Wert, daher passt das Muster auf nichts</translation>
    </message>
    <message>
        <source>does not match the resource</source>
        <translation>passt nicht auf die Ressource</translation>
    </message>
    <message>
        <source>unknown operator: does not limit a Deny</source>
        <translation>unbekannter Operator: schränkt ein Deny nicht ein</translation>
    </message>
    <message>
        <source>unknown operator: an Allow does not apply</source>
        <translation>unbekannter Operator: ein Allow trifft nicht zu</translation>
    </message>
    <message>
        <source>not understood: does not limit a Deny</source>
        <translation>nicht verstanden: schränkt ein Deny nicht ein</translation>
    </message>
    <message>
        <source>not understood: an Allow does not apply</source>
        <translation>nicht verstanden: ein Allow trifft nicht zu</translation>
    </message>
    <message>
        <source>the last of two equal keys counts</source>
        <translation>der letzte von zwei gleichen Schlüsseln zählt</translation>
    </message>
    <message>
        <source>an empty block asks for nothing</source>
        <translation>ein leerer Block verlangt nichts</translation>
    </message>
    <message>
        <source>Bulk sending of version 2 not granted</source>
        <translation>Massensenden der Version 2 nicht gewährt</translation>
    </message>
    <message>
        <source>AWS's pages name ses:SendBulkEmail and ses:SendBulkTemplatedEmail for the same call; only both together are safe.</source>
        <translation>Die Seiten von AWS nennen ses:SendBulkEmail und ses:SendBulkTemplatedEmail für denselben Aufruf; nur beide zusammen sind sicher.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Patterns know * and ? only; other signs of regular expressions are plain characters, which hardly any address holds.</source>
        <translation>Muster kennen nur * und ?; andere Zeichen regulärer Ausdrücke sind gewöhnliche Zeichen, die kaum eine Adresse enthält.</translation>
    </message>
    <message>
        <source>Address of another identity</source>
        <translation>Adresse einer anderen Identität</translation>
    </message>
    <message>
        <source>An identity covers its own addresses only, so that the condition never holds for another domain.</source>
        <translation>Eine Identität umfasst nur ihre eigenen Adressen, daher gilt die Bedingung für eine andere Domain nie.</translation>
    </message>
    <message>
        <source>principals cannot hold wildcards</source>
        <translation>Prinzipale dürfen keine Platzhalter enthalten</translation>
    </message>
    <message>
        <source>a group cannot be a principal</source>
        <translation>eine Gruppe kann kein Prinzipal sein</translation>
    </message>
    <message>
        <source>the user or role was deleted</source>
        <translation>der Benutzer oder die Rolle wurde gelöscht</translation>
    </message>
    <message>
        <source>this names nobody that SES knows</source>
        <translation>dies nennt niemanden, den SES kennt</translation>
    </message>
    <message>
        <source>the principal is in another partition of AWS</source>
        <translation>der Prinzipal ist in einer anderen Partition von AWS</translation>
    </message>
    <message>
        <source>a part of it cannot be understood</source>
        <translation>ein Teil davon ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>it has an unknown operator</source>
        <translation>sie hat einen unbekannten Operator</translation>
    </message>
    <message>
        <source>it names no action of SES</source>
        <translation>sie nennt keine Aktion von SES</translation>
    </message>
    <message>
        <source>its actions cannot be granted to another account</source>
        <translation>ihre Aktionen können einem anderen Konto nicht gewährt werden</translation>
    </message>
    <message>
        <source>its text holds no statement that can be read</source>
        <translation>ihr Text enthält keine lesbare Anweisung</translation>
    </message>
    <message>
        <source>its Resource is not this identity</source>
        <translation>ihre Resource ist nicht diese Identität</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>ihre Zeit ist vorbei</translation>
    </message>
    <message>
        <source>its conditions contradict each other</source>
        <translation>ihre Bedingungen widersprechen einander</translation>
    </message>
    <message>
        <source>Drop the condition %1 on %2 of statement %3</source>
        <translation>Bedingung %1 auf %2 von Anweisung %3 weglassen</translation>
    </message>
    <message>
        <source>Compare %1 with %2 in statement %3</source>
        <translation>%1 mit %2 vergleichen in Anweisung %3</translation>
    </message>
    <message>
        <source>Add %1 to the values of %2 in statement %3</source>
        <translation>%1 zu den Werten von %2 in Anweisung %3 hinzufügen</translation>
    </message>
    <message>
        <source>Move the bound of %1 to %2 in statement %3</source>
        <translation>Grenze von %1 auf %2 verschieben in Anweisung %3</translation>
    </message>
    <message>
        <source>Take %1 out of the values of %2 in statement %3</source>
        <translation>%1 aus den Werten von %2 in Anweisung %3 herausnehmen</translation>
    </message>
    <message>
        <source>Let %1 be %2 in statement %3</source>
        <translation>%1 auf %2 setzen in Anweisung %3</translation>
    </message>
    <message>
        <source>Add %1 to the principals of statement %2</source>
        <translation>%1 zu den Prinzipalen von Anweisung %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 to the actions of statement %2</source>
        <translation>%1 zu den Aktionen von Anweisung %2 hinzufügen</translation>
    </message>
    <message>
        <source>Make %1 the resource of statement %2</source>
        <translation>%1 zur Ressource von Anweisung %2 machen</translation>
    </message>
    <message>
        <source>%1 is every action of every service, not only sending.</source>
        <translation>%1 ist jede Aktion jedes Dienstes, nicht nur das Senden.</translation>
    </message>
    <message>
        <source>Only sending: ses:Send* (grants more)</source>
        <translation>Nur Senden: ses:Send* (gewährt mehr)</translation>
    </message>
    <message>
        <source>Allow only the other sending actions (grants less)</source>
        <translation>Nur die anderen Sendeaktionen erlauben (gewährt weniger)</translation>
    </message>
    <message>
        <source>Add %1 (grants more)</source>
        <translation>%1 hinzufügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>SMTP and raw messages need %1 as well.</source>
        <translation>SMTP und rohe Nachrichten brauchen auch %1.</translation>
    </message>
    <message>
        <source>Version 2 of the API may check %1 instead.</source>
        <translation>Version 2 der API prüft möglicherweise stattdessen %1.</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>Auf %1 erweitern</translation>
    </message>
    <message>
        <source>Extend to %1 (grants more)</source>
        <translation>Auf %1 erweitern (gewährt mehr)</translation>
    </message>
    <message>
        <source>Extend to %1 (grants less)</source>
        <translation>Auf %1 erweitern (gewährt weniger)</translation>
    </message>
    <message>
        <source>Both dates say when it begins, so that it never ends.</source>
        <translation>Beide Zeitangaben sagen, wann es beginnt, sodass es nie endet.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden vertauschen</translation>
    </message>
    <message>
        <source>Write such characters as escapes</source>
        <translation>Solche Zeichen als Escapes schreiben</translation>
    </message>
    <message>
        <source>Remove %1, which this statement never covers</source>
        <translation>%1 entfernen, das diese Anweisung nie umfasst</translation>
    </message>
    <message>
        <source>Give %1 a statement of its own without this condition</source>
        <translation>%1 eine eigene Anweisung ohne diese Bedingung geben</translation>
    </message>
    <message>
        <source>%1 is only present for a service: always true.</source>
        <translation>%1 gibt es nur bei einem Dienst: immer wahr.</translation>
    </message>
    <message>
        <source>%1 is only present for a service: always false.</source>
        <translation>%1 gibt es nur bei einem Dienst: immer falsch.</translation>
    </message>
    <message>
        <source>Change to aws:PrincipalAccount</source>
        <translation>In aws:PrincipalAccount ändern</translation>
    </message>
    <message>
        <source>Change to aws:PrincipalAccount (grants more)</source>
        <translation>In aws:PrincipalAccount ändern (gewährt mehr)</translation>
    </message>
    <message>
        <source>Change to aws:PrincipalAccount (grants less)</source>
        <translation>In aws:PrincipalAccount ändern (gewährt weniger)</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Use your own account %1</source>
        <translation>Das eigene Konto %1 verwenden</translation>
    </message>
    <message>
        <source>Keep the remark in Sid or Id</source>
        <translation>Bemerkung in Sid oder Id behalten</translation>
    </message>
    <message>
        <source>Remove all that is redundant, and white space</source>
        <translation>Alles Überflüssige und Leerraum entfernen</translation>
    </message>
    <message>
        <source>This is a statement; a policy is an object with statements in it.</source>
        <translation>Dies ist eine Anweisung; eine Richtlinie ist ein Objekt mit Anweisungen darin.</translation>
    </message>
    <message>
        <source>Make a policy of it</source>
        <translation>Eine Richtlinie daraus machen</translation>
    </message>
    <message>
        <source>%1 is every address of its family: all of them are denied.</source>
        <translation>%1 ist jede Adresse ihrer Familie: Alle werden verweigert.</translation>
    </message>
    <message>
        <source>%1 is every address of its family: none of them is allowed.</source>
        <translation>%1 ist jede Adresse ihrer Familie: Keine ist erlaubt.</translation>
    </message>
    <message>
        <source>Remove it (grants more)</source>
        <translation>Entfernen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Change the key to %1 (grants more)</source>
        <translation>Schlüssel in %1 ändern (gewährt mehr)</translation>
    </message>
    <message>
        <source>Change the key to %1 (grants less)</source>
        <translation>Schlüssel in %1 ändern (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1 has one value, which cannot fit %2 and %3.</source>
        <translation>%1 hat einen Wert, der nicht auf %2 und %3 passen kann.</translation>
    </message>
    <message>
        <source>Deny those listed instead of allowing all others (grants less)</source>
        <translation>Den Genannten verweigern, statt allen anderen zu erlauben (gewährt weniger)</translation>
    </message>
    <message>
        <source>Add what is missing (grants more)</source>
        <translation>Fehlendes hinzufügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Add the account (grants more)</source>
        <translation>Konto hinzufügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Merge the values into one list</source>
        <translation>Werte zu einer Liste zusammenführen</translation>
    </message>
    <message>
        <source>Merge the values: one of them is enough then (grants more)</source>
        <translation>Werte zusammenführen: Dann genügt einer davon (gewährt mehr)</translation>
    </message>
    <message>
        <source>Merge the values: one of them is enough then (grants less)</source>
        <translation>Werte zusammenführen: Dann genügt einer davon (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1 looks like a regular expression; only * and ? are special here, and a dot is a dot.</source>
        <translation>%1 sieht aus wie ein regulärer Ausdruck; besonders sind hier nur * und ?, und ein Punkt ist ein Punkt.</translation>
    </message>
    <message>
        <source>%1 is never a From address of this identity, which covers %2.</source>
        <translation>%1 ist nie eine Von-Adresse dieser Identität, die %2 umfasst.</translation>
    </message>
    <message>
        <source>Write it in small letters</source>
        <translation>Klein schreiben</translation>
    </message>
    <message>
        <source>Use %1 (grants less)</source>
        <translation>%1 verwenden (gewährt weniger)</translation>
    </message>
    <message>
        <source>Principal "*" with ArnLike on aws:PrincipalArn</source>
        <translation>Principal "*" mit ArnLike auf aws:PrincipalArn</translation>
    </message>
    <message>
        <source>Name the account %1</source>
        <translation>Das Konto %1 nennen</translation>
    </message>
    <message>
        <source>Name the account %1 (grants less)</source>
        <translation>Das Konto %1 nennen (gewährt weniger)</translation>
    </message>
    <message>
        <source>Move it out of Principal</source>
        <translation>Aus Principal herausnehmen</translation>
    </message>
    <message>
        <source>Demand a source in your account %1 with aws:SourceAccount and aws:SourceArn (grants less)</source>
        <translation>Eine Quelle im eigenen Konto %1 mit aws:SourceAccount und aws:SourceArn verlangen (gewährt weniger)</translation>
    </message>
    <message>
        <source>Name the account and demand the role in aws:PrincipalArn</source>
        <translation>Das Konto nennen und die Rolle in aws:PrincipalArn verlangen</translation>
    </message>
    <message>
        <source>A session works here as IAM defines it, but the pages of SES do not name sessions as principals.</source>
        <translation>Eine Sitzung wirkt hier so, wie IAM sie festlegt, aber die Seiten von SES nennen Sitzungen nicht als Prinzipale.</translation>
    </message>
    <message>
        <source>Change to Resource with this identity's ARN</source>
        <translation>In Resource mit dem ARN dieser Identität ändern</translation>
    </message>
    <message>
        <source>Change to Resource</source>
        <translation>In Resource ändern</translation>
    </message>
    <message>
        <source>Change to Resource (grants more)</source>
        <translation>In Resource ändern (gewährt mehr)</translation>
    </message>
    <message>
        <source>Change to Resource (grants less)</source>
        <translation>In Resource ändern (gewährt weniger)</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Insert %1 (grants more)</source>
        <translation>%1 einfügen (gewährt mehr)</translation>
    </message>
    <message>
        <source>Insert %1 (grants less)</source>
        <translation>%1 einfügen (gewährt weniger)</translation>
    </message>
    <message>
        <source>%1 is no version of the API: these are 1 and 2.</source>
        <translation>%1 ist keine Version der API: Es gibt 1 und 2.</translation>
    </message>
    <message>
        <source>%1 has a display name; this key holds the bare address.</source>
        <translation>%1 hat einen Anzeigenamen; dieser Schlüssel enthält die bloße Adresse.</translation>
    </message>
    <message>
        <source>%1 is a link; this key holds the bare address.</source>
        <translation>%1 ist ein Link; dieser Schlüssel enthält die bloße Adresse.</translation>
    </message>
    <message>
        <source>Keep only the first</source>
        <translation>Nur die erste behalten</translation>
    </message>
    <message>
        <source>Give it the default 'none'</source>
        <translation>Den Standardwert 'none' geben</translation>
    </message>
    <message>
        <source>The principal never has %1, so that the variable has no value and the statement will not match.</source>
        <translation>Der Prinzipal hat nie %1, sodass die Variable keinen Wert hat und die Anweisung nicht passt.</translation>
    </message>
    <message>
        <source>Change %1 parts of statement %2 so that it allows this request</source>
        <translation>%1 Teile von Anweisung %2 ändern, sodass sie diese Anfrage erlaubt</translation>
    </message>
    <message>
        <source>Add a statement that allows exactly this</source>
        <translation>Eine Anweisung hinzufügen, die genau dies erlaubt</translation>
    </message>
    <message>
        <source>Except this sender from the Deny in statement %1</source>
        <translation>Diesen Absender vom Deny in Anweisung %1 ausnehmen</translation>
    </message>
    <message>
        <source>Remove the Deny in statement %1</source>
        <translation>Das Deny in Anweisung %1 entfernen</translation>
    </message>
    <message>
        <source>Add a Deny for this sender, action and From address</source>
        <translation>Ein Deny für diesen Absender, diese Aktion und diese Von-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a Deny for everything this sender sends</source>
        <translation>Ein Deny für alles hinzufügen, was dieser Absender sendet</translation>
    </message>
    <message>
        <source>Take %1 out of the principals of statement %2</source>
        <translation>%1 aus den Prinzipalen von Anweisung %2 herausnehmen</translation>
    </message>
    <message>
        <source>Remove statement %1</source>
        <translation>Anweisung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Sending is enabled for account %1.</source>
        <translation>Senden ist für Konto %1 eingeschaltet.</translation>
    </message>
    <message>
        <source>Sending is paused for account %1 in %2.</source>
        <translation>Senden ist für Konto %1 in %2 angehalten.</translation>
    </message>
    <message>
        <source>Enable sending for the account again.</source>
        <translation>Schalten Sie das Senden für das Konto wieder ein.</translation>
    </message>
    <message>
        <source>No configuration set is used.</source>
        <translation>Es wird kein Konfigurationssatz verwendet.</translation>
    </message>
    <message>
        <source>The identity's default configuration set “%1” does not exist in the sender's account %2.</source>
        <translation>Der Standard-Konfigurationssatz „%1“ der Identität existiert im Konto %2 des Absenders nicht.</translation>
    </message>
    <message>
        <source>The configuration set “%1” does not exist in the sender's account %2.</source>
        <translation>Der Konfigurationssatz „%1“ existiert im Konto %2 des Absenders nicht.</translation>
    </message>
    <message>
        <source>Choose a configuration set of the sender's own account and region.</source>
        <translation>Wählen Sie einen Konfigurationssatz aus Konto und Region des Absenders.</translation>
    </message>
    <message>
        <source>Sending is paused for the configuration set “%1”.</source>
        <translation>Senden ist für den Konfigurationssatz „%1“ angehalten.</translation>
    </message>
    <message>
        <source>Choose another one, or enable it again.</source>
        <translation>Wählen Sie einen anderen oder schalten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>Configuration set “%1” of account %2.</source>
        <translation>Konfigurationssatz „%1“ des Kontos %2.</translation>
    </message>
    <message>
        <source>Unknown as long as no identity covers the source.</source>
        <translation>Unbekannt, solange keine Identität die Quelle abdeckt.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain is amazonses.com, the default.</source>
        <translation>Die MAIL-FROM-Domain ist amazonses.com, der Standard.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain %1 is verified.</source>
        <translation>Die MAIL-FROM-Domain %1 ist verifiziert.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain %1 of the identity %2 is not verified.</source>
        <translation>Die MAIL-FROM-Domain %1 der Identität %2 ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>Its owner must publish the MX record, or allow the default.</source>
        <translation>Ihr Eigentümer muss den MX-Eintrag veröffentlichen oder den Standard zulassen.</translation>
    </message>
    <message>
        <source>SES uses amazonses.com until it is.</source>
        <translation>Bis dahin verwendet SES amazonses.com.</translation>
    </message>
    <message>
        <source>The account's sending quota is unlimited.</source>
        <translation>Das Sendekontingent des Kontos ist unbegrenzt.</translation>
    </message>
    <message>
        <source>%1 of %2 recipients in 24 hours are used by account %3.</source>
        <translation>%1 von %2 Empfängern in 24 Stunden sind von Konto %3 verbraucht.</translation>
    </message>
    <message numerus="yes">
        <source>This message needs %n more. The quota is the sender's, over a rolling 24 hours.</source>
        <translation>
            <numerusform>Diese Nachricht braucht %n mehr. Das Kontingent ist das des Absenders, über gleitende 24 Stunden.</numerusform>
            <numerusform>Diese Nachricht braucht %n mehr. Das Kontingent ist das des Absenders, über gleitende 24 Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 may send to %2 recipients a second.</source>
        <translation>Konto %1 darf pro Sekunde an %2 Empfänger senden.</translation>
    </message>
    <message>
        <source>Wait a second and send again.</source>
        <translation>Warten Sie eine Sekunde und senden Sie erneut.</translation>
    </message>
    <message>
        <source>An IAM policy denies the use of %1: %2.</source>
        <translation>Eine IAM-Richtlinie verweigert die Nutzung von %1: %2.</translation>
    </message>
    <message>
        <source>No IAM policy allows the use of %1.</source>
        <translation>Keine IAM-Richtlinie erlaubt die Nutzung von %1.</translation>
    </message>
    <message>
        <source>Sending with a configuration set needs it among the resources of the sender's IAM policy.</source>
        <translation>Zum Senden mit einem Konfigurationssatz muss er unter den Ressourcen der IAM-Richtlinie des Absenders stehen.</translation>
    </message>
    <message>
        <source>In the sandbox SES also asks for the recipients' identities: add them to the sender's IAM policy.</source>
        <translation>In der Sandbox verlangt SES auch die Identitäten der Empfänger: Fügen Sie sie der IAM-Richtlinie des Absenders hinzu.</translation>
    </message>
    <message>
        <source>Unknown without a sender.</source>
        <translation>Unbekannt ohne Absender.</translation>
    </message>
    <message>
        <source>The request uses no further resources.</source>
        <translation>Die Anfrage nutzt keine weiteren Ressourcen.</translation>
    </message>
    <message>
        <source>IAM allows %1.</source>
        <translation>IAM erlaubt %1.</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>From header %1</source>
        <translation>From-Kopfzeile %1</translation>
    </message>
    <message>
        <source>Return-Path %1</source>
        <translation>Return-Path %1</translation>
    </message>
    <message>
        <source>The ARN for the %1 is of region %2, but the request goes to %3.</source>
        <translation>Der ARN für „%1“ ist aus Region %2, aber die Anfrage geht an %3.</translation>
    </message>
    <message>
        <source>The identity exists in %1 too: name its ARN there.</source>
        <translation>Die Identität gibt es auch in %1: Nennen Sie ihren dortigen ARN.</translation>
    </message>
    <message>
        <source>Send in the region in which the owner verified the identity.</source>
        <translation>Senden Sie in der Region, in der der Eigentümer die Identität verifiziert hat.</translation>
    </message>
    <message>
        <source>The ARN for the %1 names an identity that account %2 does not have in %3.</source>
        <translation>Der ARN für „%1“ nennt eine Identität, die Konto %2 in %3 nicht hat.</translation>
    </message>
    <message>
        <source>It is verified in %1: send there.</source>
        <translation>Sie ist in %1 verifiziert: Senden Sie dort.</translation>
    </message>
    <message>
        <source>There is one that differs only in case: %1.</source>
        <translation>Es gibt eine, die nur in der Groß-/Kleinschreibung abweicht: %1.</translation>
    </message>
    <message>
        <source>Check account and name in the ARN.</source>
        <translation>Prüfen Sie Konto und Namen im ARN.</translation>
    </message>
    <message>
        <source>The identity %1 does not cover the %2.</source>
        <translation>Die Identität %1 deckt „%2“ nicht ab.</translation>
    </message>
    <message>
        <source>They differ only in case, and the case of an email identity counts.</source>
        <translation>Sie unterscheiden sich nur in der Groß-/Kleinschreibung, und die zählt bei einer E-Mail-Identität.</translation>
    </message>
    <message>
        <source>A domain covers its addresses and subdomains, an address only itself and its labels.</source>
        <translation>Eine Domain deckt ihre Adressen und Subdomains ab, eine Adresse nur sich selbst und ihre Labels.</translation>
    </message>
    <message>
        <source>The identity %1, which would cover the %2, is not verified yet.</source>
        <translation>Die Identität %1, die „%2“ abdecken würde, ist noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>Publish its DNS records and wait until they are found.</source>
        <translation>Veröffentlichen Sie ihre DNS-Einträge und warten Sie, bis sie gefunden sind.</translation>
    </message>
    <message>
        <source>Follow the link in the verification mail.</source>
        <translation>Folgen Sie dem Link in der Verifizierungs-E-Mail.</translation>
    </message>
    <message>
        <source>No ARN is given for the %1, and account %2 has no verified identity in %3 that covers it.</source>
        <translation>Für „%1“ ist kein ARN angegeben, und Konto %2 hat in %3 keine verifizierte Identität, die sie abdeckt.</translation>
    </message>
    <message>
        <source>Raw messages and SMTP need the From ARN as well as the source ARN.</source>
        <translation>Rohe Nachrichten und SMTP brauchen außer dem Quell-ARN auch den Von-ARN.</translation>
    </message>
    <message>
        <source>Give the Return-Path ARN as well as the source ARN.</source>
        <translation>Geben Sie außer dem Quell-ARN auch den Return-Path-ARN an.</translation>
    </message>
    <message>
        <source>%1 is verified: the case of an email identity counts.</source>
        <translation>%1 ist verifiziert: Die Groß-/Kleinschreibung einer E-Mail-Identität zählt.</translation>
    </message>
    <message>
        <source>To use another account's identity, give its ARN; otherwise verify the address or its domain.</source>
        <translation>Um die Identität eines anderen Kontos zu nutzen, geben Sie ihren ARN an; sonst verifizieren Sie die Adresse oder ihre Domain.</translation>
    </message>
    <message>
        <source>The identity %1 of account %2 covers the %3.</source>
        <translation>Die Identität %1 des Kontos %2 deckt „%3“ ab.</translation>
    </message>
    <message>
        <source>Unknown as long as address or ARN is not valid.</source>
        <translation>Unbekannt, solange Adresse oder ARN ungültig ist.</translation>
    </message>
    <message>
        <source>the root user</source>
        <translation>der Root-Benutzer</translation>
    </message>
    <message>
        <source>%1 has no IAM policies, so nothing allows %2.</source>
        <translation>%1 hat keine IAM-Richtlinien, also erlaubt nichts %2.</translation>
    </message>
    <message>
        <source>No IAM policy of %1 allows %2 on %3.</source>
        <translation>Keine IAM-Richtlinie von %1 erlaubt %2 auf %3.</translation>
    </message>
    <message>
        <source>The identity's policy names the account only, which leaves the decision to IAM.</source>
        <translation>Die Richtlinie der Identität nennt nur das Konto und überlässt die Entscheidung damit IAM.</translation>
    </message>
    <message>
        <source>The sender's own account must allow it too; the owner's policy is not enough.</source>
        <translation>Das eigene Konto des Absenders muss es ebenfalls erlauben; die Richtlinie des Eigentümers genügt nicht.</translation>
    </message>
    <message>
        <source>Give the user a policy with sending permissions.</source>
        <translation>Geben Sie dem Benutzer eine Richtlinie mit Sendeberechtigungen.</translation>
    </message>
    <message>
        <source>An IAM policy of %1 denies this: %2.</source>
        <translation>Eine IAM-Richtlinie von %1 verweigert dies: %2.</translation>
    </message>
    <message>
        <source>A Deny wins over every Allow, whoever gives it.</source>
        <translation>Ein Deny gewinnt gegen jedes Allow, gleich von wem.</translation>
    </message>
    <message>
        <source>The root user needs no IAM policy.</source>
        <translation>Der Root-Benutzer braucht keine IAM-Richtlinie.</translation>
    </message>
    <message>
        <source>IAM allows %1 to %2: %3.</source>
        <translation>IAM erlaubt %1 für %2: %3.</translation>
    </message>
    <message>
        <source>No IAM policy of %1 speaks of this; the identity's policy names the sender itself, which is enough within the account.</source>
        <translation>Keine IAM-Richtlinie von %1 sagt etwas dazu; die Richtlinie der Identität nennt den Absender selbst, was innerhalb des Kontos genügt.</translation>
    </message>
    <message>
        <source>The owner, account %1, must attach a policy that allows %2 to %3.</source>
        <translation>Der Eigentümer, Konto %1, muss eine Richtlinie anhängen, die %2 für %3 erlaubt.</translation>
    </message>
    <message>
        <source>The identity %1 has no policies.</source>
        <translation>Die Identität %1 hat keine Richtlinien.</translation>
    </message>
    <message>
        <source>No policy of the identity %1 allows this.</source>
        <translation>Keine Richtlinie der Identität %1 erlaubt dies.</translation>
    </message>
    <message>
        <source>Unknown as long as no identity speaks for the address.</source>
        <translation>Unbekannt, solange keine Identität für die Adresse einsteht.</translation>
    </message>
    <message>
        <source>A policy of the identity %1 denies this: %2.</source>
        <translation>Eine Richtlinie der Identität %1 verweigert dies: %2.</translation>
    </message>
    <message>
        <source>A Deny wins over every Allow, also over those of other policies, and stops the owner too.</source>
        <translation>Ein Deny gewinnt gegen jedes Allow, auch gegen das anderer Richtlinien, und hält auch den Eigentümer auf.</translation>
    </message>
    <message>
        <source>The owner allows it for %1: %2.</source>
        <translation>Der Eigentümer erlaubt es für %1: %2.</translation>
    </message>
    <message>
        <source>The owner's own senders need no policy of the identity; none denies it.</source>
        <translation>Die eigenen Absender des Eigentümers brauchen keine Richtlinie der Identität; keine verweigert es.</translation>
    </message>
    <message>
        <source>AWS's pages differ on which policies count here: those of %1, which the ARN names, or those of %2, which is more specific. They decide differently; the first are taken here unless told otherwise.</source>
        <translation>Die Seiten von AWS sind uneins, welche Richtlinien hier zählen: die von %1, die der ARN nennt, oder die der genaueren %2. Sie entscheiden verschieden; hier gelten die ersten, sofern nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>Make the policies of both identities say the same.</source>
        <translation>Lassen Sie die Richtlinien beider Identitäten dasselbe sagen.</translation>
    </message>
    <message>
        <source>The sender %1 does not exist.</source>
        <translation>Den Absender %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another sender.</source>
        <translation>Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>Unknown as long as the ARN is not valid.</source>
        <translation>Unbekannt, solange der ARN ungültig ist.</translation>
    </message>
    <message>
        <source>Verify them in account %1, ask for production access, or use a mailbox simulator address.</source>
        <translation>Verifizieren Sie sie in Konto %1, beantragen Sie Produktionszugriff oder nehmen Sie eine Adresse des Postfachsimulators.</translation>
    </message>
    <message>
        <source>%1 is verified in %2, not in %3. </source>
        <translation>%1 ist in %2 verifiziert, nicht in %3. </translation>
    </message>
    <message>
        <source>Account %1 is in the sandbox of %2, and these recipients are not verified: %3.</source>
        <translation>Konto %1 ist in der Sandbox von %2, und diese Empfänger sind nicht verifiziert: %3.</translation>
    </message>
    <message>
        <source>Account %1 has production access in %2.</source>
        <translation>Konto %1 hat Produktionszugriff in %2.</translation>
    </message>
    <message>
        <source>Account %1 is in the sandbox, and every recipient is verified or a mailbox simulator address.</source>
        <translation>Konto %1 ist in der Sandbox, und jeder Empfänger ist verifiziert oder eine Adresse des Postfachsimulators.</translation>
    </message>
    <message>
        <source>The owner's account %1 is in the sandbox. AWS's pages differ on whether that stops a delegate; here it does not.</source>
        <translation>Das Konto %1 des Eigentümers ist in der Sandbox. Die Seiten von AWS sind uneins, ob das einen Delegierten aufhält; hier nicht.</translation>
    </message>
    <message>
        <source>To be safe, ask for production access for both accounts.</source>
        <translation>Beantragen Sie sicherheitshalber Produktionszugriff für beide Konten.</translation>
    </message>
    <message>
        <source>The message has %1 after encoding; this call takes %2.</source>
        <translation>Die Nachricht hat kodiert %1; dieser Aufruf nimmt %2.</translation>
    </message>
    <message>
        <source>About %1 of %2.</source>
        <translation>Etwa %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n recipient(s).</source>
        <translation>
            <numerusform>Die Nachricht hat %n Empfänger.</numerusform>
            <numerusform>Die Nachricht hat %n Empfänger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 recipient(s).</source>
        <translation>
            <numerusform>%n von 50 Empfängern.</numerusform>
            <numerusform>%n von 50 Empfängern.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no valid From address.</source>
        <translation>„%1“ ist keine gültige Von-Adresse.</translation>
    </message>
    <message>
        <source>The From address is missing.</source>
        <translation>Die Von-Adresse fehlt.</translation>
    </message>
    <message>
        <source>Enter an address that a verified identity covers.</source>
        <translation>Geben Sie eine Adresse ein, die eine verifizierte Identität abdeckt.</translation>
    </message>
    <message>
        <source>“%1” is no valid address.</source>
        <translation>„%1“ ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Die Nachricht hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>Enter at least one address in To, Cc or Bcc.</source>
        <translation>Geben Sie mindestens eine Adresse in An, Cc oder Bcc ein.</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of an identity.</source>
        <translation>„%1“ ist nicht der ARN einer Identität.</translation>
    </message>
    <message>
        <source>It reads arn:aws:ses:region:account:identity/name.</source>
        <translation>Er lautet arn:aws:ses:region:account:identity/name.</translation>
    </message>
    <message>
        <source>The message has more than 50 tags.</source>
        <translation>Die Nachricht hat mehr als 50 Tags.</translation>
    </message>
    <message>
        <source>Remove some of them.</source>
        <translation>Entfernen Sie einige davon.</translation>
    </message>
    <message>
        <source>The tag “%1” has a name or value that SES does not take.</source>
        <translation>Das Tag „%1“ hat einen Namen oder Wert, den SES nicht annimmt.</translation>
    </message>
    <message>
        <source>Use 1 to 256 ASCII letters, digits, hyphens and underscores.</source>
        <translation>Verwenden Sie 1 bis 256 ASCII-Buchstaben, Ziffern, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>The call SendEmail of API v1 carries no attachments and no headers.</source>
        <translation>Der Aufruf SendEmail der API v1 überträgt keine Anhänge und keine Kopfzeilen.</translation>
    </message>
    <message>
        <source>Send it as a raw message or through API v2.</source>
        <translation>Senden Sie sie als rohe Nachricht oder über API v2.</translation>
    </message>
    <message>
        <source>The message has more than 500 parts.</source>
        <translation>Die Nachricht hat mehr als 500 Teile.</translation>
    </message>
    <message>
        <source>Attach fewer files, or one archive.</source>
        <translation>Fügen Sie weniger Dateien an oder ein Archiv.</translation>
    </message>
    <message>
        <source>The name of an attachment has more than 255 characters.</source>
        <translation>Der Name eines Anhangs hat mehr als 255 Zeichen.</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>Geben Sie der Datei einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Over SMTP, bounces and complaints go to the MAIL FROM address %1, not to the Return-Path.</source>
        <translation>Über SMTP gehen Bounces und Beschwerden an die MAIL-FROM-Adresse %1, nicht an den Return-Path.</translation>
    </message>
    <message>
        <source>Use an API call to name another feedback address.</source>
        <translation>Verwenden Sie einen API-Aufruf, um eine andere Rückmeldeadresse zu nennen.</translation>
    </message>
    <message>
        <source>This call has no From ARN: the source ARN speaks for the From address, and the From ARN is ignored.</source>
        <translation>Dieser Aufruf hat keinen Von-ARN: Der Quell-ARN steht für die Von-Adresse ein, der Von-ARN wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Clear the field, or send a raw message through API v1 or SMTP.</source>
        <translation>Leeren Sie das Feld oder senden Sie eine rohe Nachricht über API v1 oder SMTP.</translation>
    </message>
    <message>
        <source>Addresses and headers are well-formed.</source>
        <translation>Adressen und Kopfzeilen sind wohlgeformt.</translation>
    </message>
    <message>
        <source>Nearly: %1 allows it to other senders: %2.</source>
        <translation>Beinahe: %1 erlaubt es anderen Absendern: %2.</translation>
    </message>
    <message>
        <source>Nearly: %1 allows other actions: %2; this request is %3.</source>
        <translation>Beinahe: %1 erlaubt andere Aktionen: %2; diese Anfrage ist %3.</translation>
    </message>
    <message>
        <source>Nearly: %1 is about another resource: %2.</source>
        <translation>Beinahe: %1 betrifft eine andere Ressource: %2.</translation>
    </message>
    <message>
        <source>Nearly: the condition %1 of %2 wants %3, and this request does not carry the key.</source>
        <translation>Beinahe: Die Bedingung %1 von %2 will %3, und diese Anfrage hat den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Nearly: the condition %1 of %2 wants %3; this request has %4.</source>
        <translation>Beinahe: Die Bedingung %1 von %2 will %3; diese Anfrage hat %4.</translation>
    </message>
    <message>
        <source>statement %1 of the policy “%2”</source>
        <translation>Anweisung %1 der Richtlinie „%2“</translation>
    </message>
    <message>
        <source>the statement “%1” of the policy “%2”</source>
        <translation>die Anweisung „%1“ der Richtlinie „%2“</translation>
    </message>
    <message>
        <source>The policy “%1” that allowed this was removed or changed on %2.</source>
        <translation>Die Richtlinie „%1“, die dies erlaubte, wurde am %2 entfernt oder geändert.</translation>
    </message>
    <message>
        <source>The policy has no text yet.</source>
        <translation>Die Richtlinie hat noch keinen Text.</translation>
    </message>
    <message>
        <source>Give the policy a name of 1 to 64 characters.</source>
        <translation>Geben Sie der Richtlinie einen Namen von 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>Use ASCII letters, digits, hyphens and underscores in the name.</source>
        <translation>Verwenden Sie ASCII-Buchstaben, Ziffern, Binde- und Unterstriche im Namen.</translation>
    </message>
    <message>
        <source>The policy is not a valid JSON object.</source>
        <translation>Die Richtlinie ist kein gültiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>The policy is longer than 4096 bytes.</source>
        <translation>Die Richtlinie ist länger als 4096 Bytes.</translation>
    </message>
    <message>
        <source>Divide it: an identity may have 20 policies.</source>
        <translation>Teilen Sie sie: Eine Identität darf 20 Richtlinien haben.</translation>
    </message>
    <message>
        <source>The policy holds an element that is unknown or of the wrong type.</source>
        <translation>Die Richtlinie enthält ein Element, das unbekannt oder vom falschen Typ ist.</translation>
    </message>
    <message>
        <source>The policy needs at least one statement.</source>
        <translation>Die Richtlinie braucht mindestens eine Anweisung.</translation>
    </message>
    <message>
        <source>Verify the identity first; policies belong to verified identities.</source>
        <translation>Verifizieren Sie zuerst die Identität; Richtlinien gehören zu verifizierten Identitäten.</translation>
    </message>
    <message>
        <source>An identity may have 20 policies. Put statements together or delete one.</source>
        <translation>Eine Identität darf 20 Richtlinien haben. Fassen Sie Anweisungen zusammen oder löschen Sie eine.</translation>
    </message>
    <message>
        <source>Correct the policy's text; it was not attached.</source>
        <translation>Berichtigen Sie den Text der Richtlinie; sie wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>A statement holds an element that is unknown or of the wrong type.</source>
        <translation>Eine Anweisung enthält ein Element, das unbekannt oder vom falschen Typ ist.</translation>
    </message>
    <message>
        <source>A statement needs Effect: Allow or Deny, in this spelling.</source>
        <translation>Eine Anweisung braucht Effect: Allow oder Deny, in dieser Schreibweise.</translation>
    </message>
    <message>
        <source>A statement of an identity's policy needs a principal.</source>
        <translation>Eine Anweisung der Richtlinie einer Identität braucht einen Prinzipal.</translation>
    </message>
    <message>
        <source>A statement needs at least one action.</source>
        <translation>Eine Anweisung braucht mindestens eine Aktion.</translation>
    </message>
    <message>
        <source>A statement needs the identity's ARN as its resource.</source>
        <translation>Eine Anweisung braucht den ARN der Identität als Ressource.</translation>
    </message>
    <message>
        <source>“%1” is not an action of SES.</source>
        <translation>„%1“ ist keine Aktion von SES.</translation>
    </message>
    <message>
        <source>Sending needs ses:SendEmail and ses:SendRawEmail.</source>
        <translation>Zum Senden braucht es ses:SendEmail und ses:SendRawEmail.</translation>
    </message>
    <message>
        <source>“%1” is not an ARN. The resource must be %2.</source>
        <translation>„%1“ ist kein ARN. Die Ressource muss %2 sein.</translation>
    </message>
    <message>
        <source>The resource %1 is not the identity that the policy is attached to.</source>
        <translation>Die Ressource %1 ist nicht die Identität, an der die Richtlinie hängt.</translation>
    </message>
    <message>
        <source>The resource must be %1.</source>
        <translation>Die Ressource muss %1 sein.</translation>
    </message>
    <message>
        <source>“%1” is not a condition operator.</source>
        <translation>„%1“ ist kein Bedingungsoperator.</translation>
    </message>
    <message>
        <source>SES does not know this condition key. Use one of ses: or aws:.</source>
        <translation>SES kennt diesen Bedingungsschlüssel nicht. Verwenden Sie einen von ses: oder aws:.</translation>
    </message>
    <message>
        <source>“%1” is what remains of a user or role that was deleted. Name an existing one.</source>
        <translation>„%1“ ist das, was von einem gelöschten Benutzer oder einer gelöschten Rolle bleibt. Nennen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>“%1”: a principal is named in full; only * alone means everyone.</source>
        <translation>„%1“: Ein Prinzipal wird vollständig genannt; nur * allein bedeutet jeden.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Name an account by its 12 digits, or an existing user or role by its ARN.</source>
        <translation>„%1“ gibt es nicht. Nennen Sie ein Konto mit seinen 12 Ziffern oder einen vorhandenen Benutzer oder eine Rolle mit ihrem ARN.</translation>
    </message>
    <message>
        <source>A service needs no IAM policy.</source>
        <translation>Ein Dienst braucht keine IAM-Richtlinie.</translation>
    </message>
    <message>
        <source>assumed: this sender is not in the workspace</source>
        <translation>angenommen: dieser Absender ist nicht im Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>ses</name>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Noch ist nichts eingegeben.</translation>
    </message>
    <message>
        <source>The part after @ is missing.</source>
        <translation>Der Teil nach @ fehlt.</translation>
    </message>
    <message>
        <source>The part before @ must have 1 to 64 plain ASCII characters, without spaces.</source>
        <translation>Der Teil vor @ muss 1 bis 64 einfache ASCII-Zeichen ohne Leerzeichen haben.</translation>
    </message>
    <message>
        <source>This is not a valid domain: each part has 1 to 63 letters, digits or hyphens.</source>
        <translation>Dies ist keine gültige Domain: Jeder Teil hat 1 bis 63 Buchstaben, Ziffern oder Bindestriche.</translation>
    </message>
    <message>
        <source>A domain must not end with a dot.</source>
        <translation>Eine Domain darf nicht mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>A public domain has at least two parts, such as example.com.</source>
        <translation>Eine öffentliche Domain hat mindestens zwei Teile, etwa example.com.</translation>
    </message>
    <message>
        <source>The sender does not exist any more. Choose another user.</source>
        <translation>Den Absender gibt es nicht mehr. Wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The sender's IAM policies and the policies of the identity must both allow this, and neither may deny it.</source>
        <translation>Die IAM-Richtlinien des Absenders und die Richtlinien der Identität müssen dies beide erlauben, und keine darf es verweigern.</translation>
    </message>
    <message>
        <source>Verify these addresses or their domains in this region, or name the ARN of an identity that is verified here.</source>
        <translation>Verifizieren Sie diese Adressen oder ihre Domains in dieser Region oder nennen Sie den ARN einer hier verifizierten Identität.</translation>
    </message>
    <message>
        <source>This header may occur only once in a message. Remove one of them.</source>
        <translation>Diese Kopfzeile darf in einer Nachricht nur einmal vorkommen. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Make attachments smaller, or send a link instead of the file.</source>
        <translation>Verkleinern Sie Anhänge oder senden Sie einen Link statt der Datei.</translation>
    </message>
    <message>
        <source>A message may have 50 recipients, To, Cc and Bcc together. Send it in parts.</source>
        <translation>Eine Nachricht darf 50 Empfänger haben, An, Cc und Bcc zusammen. Senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>Sending is switched off for the sender's account in this region. Switch it on again there.</source>
        <translation>Das Senden ist für das Konto des Absenders in dieser Region ausgeschaltet. Schalten Sie es dort wieder ein.</translation>
    </message>
    <message>
        <source>A configuration set must exist in the sender's account, in the region of the request.</source>
        <translation>Ein Konfigurationssatz muss im Konto des Absenders existieren, in der Region der Anfrage.</translation>
    </message>
    <message>
        <source>Switch sending on for this configuration set, or use another one.</source>
        <translation>Schalten Sie das Senden für diesen Konfigurationssatz ein oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Publish the MX record of the identity's MAIL FROM domain, or let SES fall back to its own.</source>
        <translation>Veröffentlichen Sie den MX-Eintrag der MAIL-FROM-Domain der Identität oder lassen Sie SES auf die eigene zurückfallen.</translation>
    </message>
    <message>
        <source>Too many recipients within a second. Wait a moment and send again.</source>
        <translation>Zu viele Empfänger in einer Sekunde. Warten Sie einen Moment und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The sender's account has used its quota of recipients for 24 hours. Wait, or raise the quota.</source>
        <translation>Das Konto des Absenders hat sein Kontingent an Empfängern für 24 Stunden verbraucht. Warten Sie oder erhöhen Sie das Kontingent.</translation>
    </message>
    <message>
        <source>A line end in a header field would let its text forge further headers. Remove it.</source>
        <translation>Ein Zeilenende in einer Kopfzeile würde weitere Kopfzeilen fälschen lassen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The subject holds a line end.</source>
        <translation>Der Betreff enthält ein Zeilenende.</translation>
    </message>
    <message>
        <source>The From address or its display name holds a line end.</source>
        <translation>Die Von-Adresse oder ihr Anzeigename enthält ein Zeilenende.</translation>
    </message>
    <message>
        <source>An address or its display name holds a line end.</source>
        <translation>Eine Adresse oder ihr Anzeigename enthält ein Zeilenende.</translation>
    </message>
    <message>
        <source>The Return-Path holds a line end.</source>
        <translation>Der Return-Path enthält ein Zeilenende.</translation>
    </message>
    <message>
        <source>The name of an attachment holds a line end.</source>
        <translation>Der Name eines Anhangs enthält ein Zeilenende.</translation>
    </message>
    <message>
        <source>The header “%1” holds a line end.</source>
        <translation>Die Kopfzeile „%1“ enthält ein Zeilenende.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a header: 1 to 126 printable ASCII characters without colon.</source>
        <translation>„%1“ ist kein Name für eine Kopfzeile: 1 bis 126 druckbare ASCII-Zeichen ohne Doppelpunkt.</translation>
    </message>
    <message>
        <source>The value of the header “%1” must have 1 to 995 printable ASCII characters.</source>
        <translation>Der Wert der Kopfzeile „%1“ muss 1 bis 995 druckbare ASCII-Zeichen haben.</translation>
    </message>
    <message>
        <source>Change or remove this header.</source>
        <translation>Ändern oder entfernen Sie diese Kopfzeile.</translation>
    </message>
    <message>
        <source>The header “%1” would stand in the message twice.</source>
        <translation>Die Kopfzeile „%1“ stünde zweimal in der Nachricht.</translation>
    </message>
    <message>
        <source>A message may have 500 parts at most.</source>
        <translation>Eine Nachricht darf höchstens 500 Teile haben.</translation>
    </message>
</context>
<context>
    <name>simulator::Backend</name>
    <message>
        <source>Local simulator</source>
        <translation>Lokaler Simulator</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 letters, digits or + = , . @ _ -</source>
        <translation>Ein Benutzername hat 1 bis 64 Buchstaben, Ziffern oder + = , . @ _ -</translation>
    </message>
    <message>
        <source>A policy name has 1 to 128 letters, digits or + = , . @ _ -</source>
        <translation>Ein Richtlinienname hat 1 bis 128 Buchstaben, Ziffern oder + = , . @ _ -</translation>
    </message>
    <message>
        <source>A configuration set's name has 1 to 64 letters, digits, - or _</source>
        <translation>Der Name eines Konfigurationssatzes hat 1 bis 64 Buchstaben, Ziffern, - oder _</translation>
    </message>
    <message>
        <source>A MAIL FROM domain is a subdomain of %1.</source>
        <translation>Eine MAIL-FROM-Domain ist eine Subdomain von %1.</translation>
    </message>
</context>
<context>
    <name>simulator::Factory</name>
    <message>
        <source>Local simulator</source>
        <translation>Lokaler Simulator</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program holds the workspace file.</source>
        <translation>Ein anderes Programm hält die Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file cannot be written.</source>
        <translation>Die Arbeitsbereichsdatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder, and try again.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>Der Arbeitsbereich ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie ihn erneut.</translation>
    </message>
</context>
<context>
    <name>tables::AccessKeyTable</name>
    <message>
        <source>Access Key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
</context>
<context>
    <name>tables::AccountTable</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
</context>
<context>
    <name>tables::ConfigurationSetTable</name>
    <message>
        <source>Configuration Set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Event Destination</source>
        <translation>Ereignisziel</translation>
    </message>
    <message>
        <source>none</source>
        <comment>event destination</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>tables::DnsRecordTable</name>
    <message>
        <source>Published</source>
        <comment>DNS record</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <comment>DNS record</comment>
        <translation>Noch nicht gefunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tables::EventTable</name>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>tables::FindingsTable</name>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column</comment>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>tables::IdentityTable</name>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>nothing was sent yet</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, in ASCII %2</source>
        <comment>identity and its Punycode</comment>
        <translation>%1, in ASCII %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Last Sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
</context>
<context>
    <name>tables::IdentityText</name>
    <message>
        <source>Not started</source>
        <comment>verification status</comment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>verification status</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>verification status</comment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>verification status</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <comment>verification status</comment>
        <translation>Vorübergehend fehlgeschlagen</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>identity type</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>identity type</comment>
        <translation>Domain</translation>
    </message>
    <message>
        <source>DKIM, proves ownership</source>
        <translation>DKIM, beweist das Eigentum</translation>
    </message>
    <message>
        <source>MAIL FROM, takes bounces</source>
        <translation>MAIL FROM, nimmt Bounces an</translation>
    </message>
    <message>
        <source>MAIL FROM, SPF</source>
        <translation>MAIL FROM, SPF</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownership is proved by the DKIM records in the domain's DNS.</source>
        <translation>Das Eigentum ist durch die DKIM-Einträge im DNS der Domain bewiesen.</translation>
    </message>
    <message>
        <source>Ownership is proved: the link in the verification message was followed.</source>
        <translation>Das Eigentum ist bewiesen: Dem Link in der Verifizierungsnachricht wurde gefolgt.</translation>
    </message>
    <message>
        <source>Waiting for the DKIM records. Publish the three CNAME records of the Authentication tab in the domain's DNS; Amazon SES looks for them for 72 hours.</source>
        <translation>Warten auf die DKIM-Einträge. Veröffentlichen Sie die drei CNAME-Einträge des Reiters Authentifizierung im DNS der Domain; Amazon SES sucht sie 72 Stunden lang.</translation>
    </message>
    <message>
        <source>Waiting for the link in the verification message to be followed. It is valid for 24 hours.</source>
        <translation>Warten darauf, dass dem Link in der Verifizierungsnachricht gefolgt wird. Er gilt 24 Stunden.</translation>
    </message>
    <message>
        <source>The DKIM records were not found within 72 hours.</source>
        <translation>Die DKIM-Einträge wurden nicht innerhalb von 72 Stunden gefunden.</translation>
    </message>
    <message>
        <source>The link in the verification message was not followed within 24 hours.</source>
        <translation>Dem Link in der Verifizierungsnachricht wurde nicht innerhalb von 24 Stunden gefolgt.</translation>
    </message>
    <message>
        <source>The DKIM records were there and cannot be found now. After 72 hours the identity fails.</source>
        <translation>Die DKIM-Einträge waren da und sind jetzt nicht zu finden. Nach 72 Stunden gilt die Identität als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Verification has not been started.</source>
        <translation>Die Verifizierung wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Covers every address at %1 and at its subdomains. A more specific verified identity (a subdomain or an address) takes its settings and policies from itself.</source>
        <translation>Deckt jede Adresse bei %1 und seinen Subdomains ab. Eine genauere verifizierte Identität (eine Subdomain oder eine Adresse) nimmt Einstellungen und Richtlinien von sich selbst.</translation>
    </message>
    <message>
        <source>Covers %1 and its labels, such as %2. It goes before the domain's identity: settings and policies are its own.</source>
        <translation>Deckt %1 und seine Labels ab, etwa %2. Sie geht der Identität der Domain vor: Einstellungen und Richtlinien sind ihre eigenen.</translation>
    </message>
    <message>
        <source>No topic is set for bounces, so Amazon SES forwards them by email to the Return-Path address even though forwarding is disabled.</source>
        <translation>Für Bounces ist kein Thema gesetzt, daher leitet Amazon SES sie per E-Mail an die Return-Path-Adresse weiter, obwohl die Weiterleitung ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>A bounce is published to the topic %1 and forwarded by email to the message's Return-Path address.</source>
        <translation>Ein Bounce wird an das Thema %1 veröffentlicht und per E-Mail an die Return-Path-Adresse der Nachricht weitergeleitet.</translation>
    </message>
    <message>
        <source>A bounce is published to the topic %1. Nothing is forwarded by email.</source>
        <translation>Ein Bounce wird an das Thema %1 veröffentlicht. Per E-Mail wird nichts weitergeleitet.</translation>
    </message>
    <message>
        <source>A bounce is forwarded by email to the message's Return-Path address, which is the From address unless the message says otherwise.</source>
        <translation>Ein Bounce wird per E-Mail an die Return-Path-Adresse der Nachricht weitergeleitet; das ist die Von-Adresse, wenn die Nachricht nichts anderes sagt.</translation>
    </message>
    <message numerus="yes">
        <source>Sending as %Ln identity(s) stops at once.</source>
        <comment>deletion of identities</comment>
        <translation>
            <numerusform>Senden als %Ln Identität endet sofort.</numerusform>
            <numerusform>Senden als %Ln Identitäten endet sofort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No policy is attached.</source>
        <comment>deletion</comment>
        <translation>%1 Es ist keine Richtlinie angehängt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences about a deletion</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(s) attached goes with it.</source>
        <comment>deletion of identities</comment>
        <translation>
            <numerusform>%Ln angehängte Richtlinie wird mitgelöscht.</numerusform>
            <numerusform>%Ln angehängte Richtlinien werden mitgelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
</context>
<context>
    <name>tables::MailTable</name>
    <message>
        <source>%1: %2, unread</source>
        <comment>column, text</comment>
        <translation>%1: %2, ungelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>tables::MessageTable</name>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no Message ID: the message was refused</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation>%1, Konto %2, %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Sender Account</source>
        <translation>Absenderkonto</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
</context>
<context>
    <name>tables::PagedTableBase</name>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tables::PolicyHistoryTable</name>
    <message>
        <source>Created</source>
        <comment>policy</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>policy</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>policy</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Restored</source>
        <comment>policy</comment>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheber</translation>
    </message>
</context>
<context>
    <name>tables::PolicyTable</name>
    <message>
        <source>nobody</source>
        <comment>who may send by a policy</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Who May Send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>tables::RegionTable</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>sending</comment>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sending</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>quota</comment>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Recipients a Day</source>
        <translation>Empfänger pro Tag</translation>
    </message>
    <message>
        <source>Recipients a Second</source>
        <translation>Empfänger pro Sekunde</translation>
    </message>
    <message>
        <source>Sent in 24 Hours</source>
        <translation>In 24 Stunden gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>tables::ReplayTable</name>
    <message>
        <source>%1 of %2</source>
        <comment>user, account</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Now allowed</source>
        <translation>Jetzt erlaubt</translation>
    </message>
    <message>
        <source>Now denied</source>
        <translation>Jetzt verweigert</translation>
    </message>
    <message>
        <source>IAM policies of the sender</source>
        <translation>IAM-Richtlinien des Absenders</translation>
    </message>
    <message>
        <source>%1, statement %2</source>
        <comment>policy, number</comment>
        <translation>%1, Anweisung %2</translation>
    </message>
    <message>
        <source>%1, statement %2 (%3)</source>
        <comment>policy, number, Sid</comment>
        <translation>%1, Anweisung %2 (%3)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Decided By</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>No message was sent with this identity yet.</source>
        <translation>Mit dieser Identität wurde noch keine Nachricht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded message(s) were asked again.</source>
        <translation><numerusform>%n aufgezeichnete Nachricht wurde erneut geprüft.</numerusform><numerusform>%n aufgezeichnete Nachrichten wurden erneut geprüft.</numerusform></translation>
    </message>
    <message>
        <source>%1 All would be decided as before.</source>
        <translation>%1 Alle würden wie zuvor entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be denied now.</source>
        <comment>messages</comment>
        <translation><numerusform>%n würde jetzt verweigert.</numerusform><numerusform>%n würden jetzt verweigert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n would be allowed now.</source>
        <comment>messages</comment>
        <translation><numerusform>%n würde jetzt erlaubt.</numerusform><numerusform>%n würden jetzt erlaubt.</numerusform></translation>
    </message>
</context>
<context>
    <name>tables::SuppressionTable</name>
    <message>
        <source>Bounce</source>
        <comment>why an address is suppressed</comment>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>why an address is suppressed</comment>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>tables::UserPolicyTable</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>tables::UserTable</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Access Keys</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>tables::WhoMaySendTable</name>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As</source>
        <comment>identity</comment>
        <translation>Als</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Overridden By</source>
        <translation>Aufgehoben durch</translation>
    </message>
    <message>
        <source>Caller's IAM</source>
        <translation>IAM des Aufrufers</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
</TS>
