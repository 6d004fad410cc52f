<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>%n message.</numerusform>
            <numerusform>%n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message numerus="yes">
        <source>%n attachment(s), %1 in all.</source>
        <translation>
            <numerusform>%n attachment, %1 in all.</numerusform>
            <numerusform>%n attachments, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthenticationTab</name>
    <message numerus="yes">
        <source>%Ln record(s) copied.</source>
        <translation>
            <numerusform>%Ln record copied.</numerusform>
            <numerusform>%Ln records copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security finding(s)</source>
        <translation>
            <numerusform>%n security finding</numerusform>
            <numerusform>%n security findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>%n more not listed</numerusform>
            <numerusform>%n more not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message numerus="yes">
        <source>%n more statement(s) are shown as JSON only.</source>
        <translation>
            <numerusform>%n more statement is shown as JSON only.</numerusform>
            <numerusform>%n more statements are shown as JSON only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentitiesPage</name>
    <message numerus="yes">
        <source>%Ln identity(s)</source>
        <translation>
            <numerusform>%Ln identity</numerusform>
            <numerusform>%Ln identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln identity(s)</source>
        <translation>
            <numerusform>%1 of %Ln identities</numerusform>
            <numerusform>%1 of %Ln identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ARN(s) copied.</source>
        <translation>
            <numerusform>%Ln ARN copied.</numerusform>
            <numerusform>%Ln ARNs copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDeletion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>identities</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity(s) deleted.</source>
        <translation>
            <numerusform>%Ln identity deleted.</numerusform>
            <numerusform>%Ln identities deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln identity(s)?</source>
        <translation>
            <numerusform>Delete %Ln identity?</numerusform>
            <numerusform>Delete %Ln identities?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message numerus="yes">
        <source>%n mail(s).</source>
        <translation>
            <numerusform>%n mail.</numerusform>
            <numerusform>%n mails.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTimeline</name>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n event.</numerusform>
            <numerusform>%n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%Ln policy(s) attached</source>
        <comment>identity</comment>
        <translation>
            <numerusform>%Ln policy attached</numerusform>
            <numerusform>%Ln policies attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightText</name>
    <message numerus="yes">
        <source>Would be accepted, with %n warning(s).</source>
        <translation>
            <numerusform>Would be accepted, with %n warning.</numerusform>
            <numerusform>Would be accepted, with %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientEdit</name>
    <message numerus="yes">
        <source>%n recipient(s) before the input.</source>
        <translation>
            <numerusform>%n recipient before the input.</numerusform>
            <numerusform>%n recipients before the input.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in white space</source>
        <translation>
            <numerusform>%n line differs only in white space</numerusform>
            <numerusform>%n lines differ only in white space</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsersTab</name>
    <message numerus="yes">
        <source>Its %Ln access key(s) stop working, and its policies go with it. This cannot be undone.</source>
        <translation>
            <numerusform>Its %Ln access key stops working, and its policies go with it. This cannot be undone.</numerusform>
            <numerusform>Its %Ln access keys stop working, and its policies go with it. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source>This message needs %n more. The quota is the sender's, over a rolling 24 hours.</source>
        <translation>
            <numerusform>This message needs %n more. The quota is the sender's, over a rolling 24 hours.</numerusform>
            <numerusform>This message needs %n more. The quota is the sender's, over a rolling 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The message has %n recipient(s).</source>
        <translation>
            <numerusform>The message has %n recipient.</numerusform>
            <numerusform>The message has %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 recipient(s).</source>
        <translation>
            <numerusform>%n of 50 recipients.</numerusform>
            <numerusform>%n of 50 recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tables::IdentityText</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending as %Ln identity(s) stops at once.</source>
        <comment>deletion of identities</comment>
        <translation>
            <numerusform>Sending as %Ln identity stops at once.</numerusform>
            <numerusform>Sending as %Ln identities stops at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(s) attached goes with it.</source>
        <comment>deletion of identities</comment>
        <translation>
            <numerusform>%Ln policy attached goes with it.</numerusform>
            <numerusform>%Ln policies attached go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tables::UserPolicyTable</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
