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
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n case(s) fail.</source>
        <translation><numerusform>%n case fails.</numerusform><numerusform>%n cases fail.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), none fails.</source>
        <translation><numerusform>%n case, and it holds.</numerusform><numerusform>%n cases, none fails.</numerusform></translation>
    </message>
</context>
<context>
    <name>DenialJudge</name>
    <message numerus="yes">
        <source>%1 has %n IAM policy(s); read them.</source>
        <translation><numerusform>%1 has %n IAM policy; read it.</numerusform><numerusform>%1 has %n IAM policies; read them.</numerusform></translation>
    </message>
</context>
<context>
    <name>DenialWords</name>
    <message numerus="yes">
        <source>In %1 SES found no verified identity for %n address(es), first of all %2. The sender stands first; recipients are named only when the account is in the sandbox.</source>
        <translation><numerusform>In %1 SES found no verified identity for %n address: %2. The sender stands first; recipients are named only when the account is in the sandbox.</numerusform><numerusform>In %1 SES found no verified identity for %n addresses, first of all %2. The sender stands first; recipients are named only when the account is in the sandbox.</numerusform></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation><numerusform>%n line added</numerusform><numerusform>%n lines added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation><numerusform>%n line removed</numerusform><numerusform>%n lines removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in white space</source>
        <translation><numerusform>%n line differs only in white space</numerusform><numerusform>%n lines differ only in white space</numerusform></translation>
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
    <name>MeaningText</name>
    <message numerus="yes">
        <source>None of %n example request(s) is decided differently. That is no proof.</source>
        <translation><numerusform>The %n example request is not decided differently. That is no proof.</numerusform><numerusform>None of %n example requests is decided differently. That is no proof.</numerusform></translation>
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
    <message numerus="yes">
        <source>%n saved case(s) of this policy would fail.</source>
        <translation><numerusform>%n saved case of this policy would fail.</numerusform><numerusform>%n saved cases of this policy would fail.</numerusform></translation>
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
        <source>Recorded Messages: %n Change(s)</source>
        <translation><numerusform>Recorded Messages: %n Change</numerusform><numerusform>Recorded Messages: %n Changes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cases: %n Fail(s)</source>
        <translation><numerusform>Cases: %n Fails</numerusform><numerusform>Cases: %n Fail</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cases: %n Hold(s)</source>
        <translation><numerusform>Cases: %n Holds</numerusform><numerusform>Cases: %n Hold</numerusform></translation>
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
    <name>WhoMaySend</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s)</source>
        <translation><numerusform>%n principal</numerusform><numerusform>%n principals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other account(s)</source>
        <translation><numerusform>%n other account</numerusform><numerusform>%n other accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n service</numerusform><numerusform>%n services</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the members of an organization (%n grant(s))</source>
        <translation><numerusform>the members of an organization (%n grant)</numerusform><numerusform>the members of an organization (%n grants)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s) of this account</source>
        <translation><numerusform>%n principal of this account</numerusform><numerusform>%n principals of this account</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) to everyone, limited by a condition on the caller</source>
        <translation><numerusform>%n grant to everyone, limited by a condition on the caller</numerusform><numerusform>%n grants to everyone, limited by a condition on the caller</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) public</source>
        <translation><numerusform>%n grant public</numerusform><numerusform>%n grants public</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more grant(s) are public.</source>
        <translation><numerusform>%n more grant is public.</numerusform><numerusform>%n more grants are public.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other action(s)</source>
        <translation><numerusform>%n other action</numerusform><numerusform>%n other actions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) deny parts of it.</source>
        <translation><numerusform>%n more statement denies parts of it.</numerusform><numerusform>%n more statements deny parts of it.</numerusform></translation>
    </message>
</context>
<context>
    <name>WhoMaySendView</name>
    <message numerus="yes">
        <source>The policies of %n identity(s) could not be read.</source>
        <translation><numerusform>The policies of %n identity could not be read.</numerusform><numerusform>The policies of %n identities could not be read.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation><numerusform>%n row copied.</numerusform><numerusform>%n rows copied.</numerusform></translation>
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
    <name>tables::ReplayTable</name>
    <message numerus="yes">
        <source>%n recorded message(s) were asked again.</source>
        <translation><numerusform>%n recorded message was asked again.</numerusform><numerusform>%n recorded messages were asked again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n would be denied now.</source>
        <comment>messages</comment>
        <translation><numerusform>%n would be denied now.</numerusform><numerusform>%n would be denied now.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n would be allowed now.</source>
        <comment>messages</comment>
        <translation><numerusform>%n would be allowed now.</numerusform><numerusform>%n would be allowed now.</numerusform></translation>
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
