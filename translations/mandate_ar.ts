<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessDetails</name>
    <message>
        <source>&amp;Go to Policy</source>
        <translation>إلى ال&amp;سياسة</translation>
    </message>
    <message>
        <source>About the selected grant</source>
        <translation>عن الإذن المحدد</translation>
    </message>
    <message>
        <source>Show the statement that this row comes from</source>
        <translation>إظهار العبارة التي جاء منها هذا الصف</translation>
    </message>
    <message>
        <source>Select a row to read all about it.</source>
        <translation>حدّد صفاً لقراءة كل شيء عنه.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>A topic ARN looks like arn:aws:sns:us-east-1:111111111111:name.</source>
        <translation>يبدو ARN الموضوع هكذا: arn:aws:sns:us-east-1:111111111111:name.</translation>
    </message>
    <message>
        <source>An account ID has twelve digits.</source>
        <translation>معرّف الحساب من اثني عشر رقماً.</translation>
    </message>
    <message>
        <source>There is an account with this ID already.</source>
        <translation>يوجد حساب بهذا المعرّف.</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 letters, digits or + = , . @ _ -.</source>
        <translation>اسم المستخدم من 1 إلى 64 حرفاً أو رقماً أو + = , . @ _ -.</translation>
    </message>
    <message>
        <source>The name of a configuration set has 1 to 64 letters, digits, _ or -.</source>
        <translation>اسم مجموعة الإعدادات من 1 إلى 64 حرفاً أو رقماً أو _ أو -.</translation>
    </message>
    <message>
        <source>Create Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>An account of the local simulator. Its ID stands in ARNs, as that of a real one.</source>
        <translation>حساب في المحاكي المحلي. يرد معرّفه في ARN كمعرّف حساب حقيقي.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
    <message>
        <source>Account &amp;ID:</source>
        <translation>م&amp;عرّف الحساب:</translation>
    </message>
    <message>
        <source>Rename Account</source>
        <translation>إعادة تسمية الحساب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Create IAM User</source>
        <translation>إنشاء مستخدم IAM</translation>
    </message>
    <message>
        <source>Create User</source>
        <translation>إنشاء المستخدم</translation>
    </message>
    <message>
        <source>A new user may do nothing until an identity policy allows it.</source>
        <translation>لا يحق للمستخدم الجديد شيء حتى تسمح له سياسة.</translation>
    </message>
    <message>
        <source>User &amp;name:</source>
        <translation>ا&amp;سم المستخدم:</translation>
    </message>
    <message>
        <source>Create Configuration Set</source>
        <translation>إنشاء مجموعة إعدادات</translation>
    </message>
    <message>
        <source>Create Set</source>
        <translation>إنشاء المجموعة</translation>
    </message>
    <message>
        <source>Event &amp;destination:</source>
        <translation>وجهة ال&amp;أحداث:</translation>
    </message>
    <message>
        <source>Topic ARN that gets all events, or nothing</source>
        <translation>ARN موضوع يتلقى كل الأحداث، أو لا شيء</translation>
    </message>
    <message>
        <source>Suppress Address</source>
        <translation>منع عنوان</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Messages to a suppressed address are accepted and then bounce.</source>
        <translation>تُقبل الرسائل إلى عنوان ممنوع ثم ترتد.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>ال&amp;سبب:</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts Are Kept at Amazon</source>
        <translation>تُدار الحسابات لدى Amazon</translation>
    </message>
    <message>
        <source>Accounts, users and quotas can be changed here only in the local simulator. With %1 they are managed in the AWS console.</source>
        <translation>لا يمكن تغيير الحسابات والمستخدمين والحصص هنا إلا في المحاكي المحلي. مع %1 تُدار في وحدة تحكم AWS.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Create...</source>
        <translation>إنشاء...</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>إعادة تسمية...</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>حذف...</translation>
    </message>
    <message>
        <source>Create an Account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>أجزاء الحساب</translation>
    </message>
    <message>
        <source>IAM Users</source>
        <translation>مستخدمو IAM</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Configuration Sets</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Suppression List</source>
        <translation>قائمة المنع</translation>
    </message>
    <message>
        <source>No Account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>Delete Account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Delete the account %1 (%2)?</source>
        <comment>name, id</comment>
        <translation>حذف الحساب %1 ‏(%2)؟</translation>
    </message>
    <message>
        <source>Its identities, policies, users and access keys go with it. This cannot be undone.</source>
        <translation>تُحذف معه هوياته وسياساته ومستخدموه ومفاتيحه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The account was not deleted.</source>
        <translation>لم يُحذف الحساب.</translation>
    </message>
    <message>
        <source>Identity Policy of %1</source>
        <translation>سياسة %1</translation>
    </message>
    <message>
        <source>Policy %1 saved.</source>
        <translation>حُفظت السياسة %1.</translation>
    </message>
    <message>
        <source>Regi&amp;on:</source>
        <translation>المنط&amp;قة:</translation>
    </message>
</context>
<context>
    <name>ActionSection</name>
    <message>
        <source>Other action</source>
        <translation>إجراء آخر</translation>
    </message>
    <message>
        <source>Other action or pattern, such as ses:Send*</source>
        <translation>إجراء آخر أو نمط، مثل ses:Send*</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>Every action except these</source>
        <translation>كل إجراء عدا هذه</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an action</comment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>All identities</source>
        <translation>كل الهويات</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Address, subject, Message ID, error</source>
        <translation>عنوان، موضوع، معرّف رسالة، خطأ</translation>
    </message>
    <message>
        <source>Acc&amp;ount:</source>
        <translation>ال&amp;حساب:</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>اله&amp;وية:</translation>
    </message>
    <message>
        <source>O&amp;utcome:</source>
        <translation>ال&amp;نتيجة:</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>account, region</comment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Compose &amp;Again</source>
        <translation>&amp;تحرير من جديد</translation>
    </message>
    <message>
        <source>The messages cannot be shown.</source>
        <translation>يتعذر عرض الرسائل.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>جارٍ التحميل...</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s).</source>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>رسالة واحدة.</numerusform>
            <numerusform>رسالتان.</numerusform>
            <numerusform>%n رسائل.</numerusform>
            <numerusform>%n رسالة.</numerusform>
            <numerusform>%n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No message matches the filters.</source>
        <translation>لا رسالة تطابق المرشّحات.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>No Messages</source>
        <translation>لا رسائل</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Messages that are sent or refused appear here.</source>
        <translation>لم يُرسَل شيء بعد. تظهر هنا الرسائل المرسلة والمرفوضة.</translation>
    </message>
    <message>
        <source>The message cannot be shown.</source>
        <translation>يتعذر عرض الرسالة.</translation>
    </message>
</context>
<context>
    <name>ArnCombo</name>
    <message>
        <source>Identity of the sender's own account</source>
        <translation>هوية من حساب المرسِل نفسه</translation>
    </message>
    <message>
        <source>Identity ARN</source>
        <translation>ARN الهوية</translation>
    </message>
</context>
<context>
    <name>AttachmentFile</name>
    <message>
        <source>"%1" is a folder.</source>
        <translation>«%1» مجلد.</translation>
    </message>
    <message>
        <source>Attach the files in it instead.</source>
        <translation>أرفق الملفات التي بداخله بدلاً منه.</translation>
    </message>
    <message>
        <source>"%1" cannot be read: %2</source>
        <translation>تتعذر قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation>تحقق من وجود الملف ومن أنه يحق لك قراءته.</translation>
    </message>
    <message>
        <source>"%1" is too large: %2.</source>
        <translation>«%1» كبير جداً: %2.</translation>
    </message>
    <message>
        <source>A message, attachments included, has at most %1.</source>
        <translation>لا تتجاوز الرسالة مع مرفقاتها %1.</translation>
    </message>
    <message>
        <source>"%1" is too large.</source>
        <translation>«%1» كبير جداً.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>اختر ملفاً أصغر.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>إضافة...</translation>
    </message>
    <message>
        <source>Add Attachments</source>
        <translation>إضافة مرفقات</translation>
    </message>
    <message>
        <source>Remove Attachment</source>
        <translation>إزالة المرفق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Files can be dropped here.</source>
        <translation>يمكن إفلات الملفات هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1 in all.</source>
        <translation>
            <numerusform>لا مرفقات، %1 إجمالاً.</numerusform>
            <numerusform>مرفق واحد، %1 إجمالاً.</numerusform>
            <numerusform>مرفقان، %1 إجمالاً.</numerusform>
            <numerusform>%n مرفقات، %1 إجمالاً.</numerusform>
            <numerusform>%n مرفقاً، %1 إجمالاً.</numerusform>
            <numerusform>%n مرفق، %1 إجمالاً.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthenticationTab</name>
    <message>
        <source>DKIM and DNS Records</source>
        <translation>DKIM وسجلات DNS</translation>
    </message>
    <message>
        <source>&amp;Publish Records</source>
        <translation>&amp;نشر السجلات</translation>
    </message>
    <message>
        <source>Stands for the DNS provider: only in the simulator.</source>
        <translation>يقوم مقام مزوّد DNS: في المحاكي فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي سجل.</numerusform>
            <numerusform>نُسخ سجل واحد.</numerusform>
            <numerusform>نُسخ سجلان.</numerusform>
            <numerusform>نُسخت %Ln سجلات.</numerusform>
            <numerusform>نُسخ %Ln سجلاً.</numerusform>
            <numerusform>نُسخ %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification Message</source>
        <translation>رسالة التوثيق</translation>
    </message>
    <message>
        <source>Open Mail&amp;box</source>
        <translation>فتح صندوق ال&amp;بريد</translation>
    </message>
    <message>
        <source>DKIM: %1</source>
        <comment>verification status</comment>
        <translation>DKIM: %1</translation>
    </message>
    <message>
        <source>&amp;Take Records Away</source>
        <translation>سحب السج&amp;لات</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>status, what it means</comment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>The address is verified already.</source>
        <translation>العنوان موثّق بالفعل.</translation>
    </message>
    <message>
        <source>DKIM signing was not changed.</source>
        <translation>لم يتغير توقيع DKIM.</translation>
    </message>
    <message>
        <source>The records were not changed.</source>
        <translation>لم تتغير السجلات.</translation>
    </message>
    <message>
        <source>The records are published.</source>
        <translation>نُشرت السجلات.</translation>
    </message>
    <message>
        <source>The records are taken away.</source>
        <translation>سُحبت السجلات.</translation>
    </message>
    <message>
        <source>A new verification message is in the mailbox.</source>
        <translation>رسالة توثيق جديدة في صندوق البريد.</translation>
    </message>
    <message>
        <source>&amp;Open Mailbox</source>
        <translation>&amp;فتح صندوق البريد</translation>
    </message>
    <message>
        <source>The verification message was not sent.</source>
        <translation>لم تُرسَل رسالة التوثيق.</translation>
    </message>
    <message>
        <source>&amp;Sign messages with DKIM</source>
        <translation>&amp;توقيع الرسائل بـ DKIM</translation>
    </message>
    <message>
        <source>Rese&amp;nd Verification Message</source>
        <translation>إعادة إرسال رسالة التوثي&amp;ق</translation>
    </message>
</context>
<context>
    <name>AuthorizationTab</name>
    <message>
        <source>View/&amp;Edit</source>
        <translation>عرض/&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Authorization policies</source>
        <translation>سياسات التفويض</translation>
    </message>
    <message>
        <source>No authorization policies</source>
        <translation>لا سياسات تفويض</translation>
    </message>
    <message>
        <source>Nobody outside of this account may send as this identity. A policy lets others do so.</source>
        <translation>لا يحق لأحد خارج هذا الحساب الإرسال بهذه الهوية. تسمح السياسة لآخرين بذلك.</translation>
    </message>
    <message>
        <source>Use Policy Generator</source>
        <translation>استخدام مولّد السياسات</translation>
    </message>
    <message>
        <source>Create Policy</source>
        <translation>إنشاء سياسة</translation>
    </message>
    <message>
        <source>Use Policy &amp;Generator</source>
        <translation>استخدام &amp;مولّد السياسات</translation>
    </message>
    <message>
        <source>Create &amp;Custom Policy</source>
        <translation>إنشاء سياسة &amp;مخصصة</translation>
    </message>
    <message>
        <source>Copy the policy document</source>
        <translation>نسخ مستند السياسة</translation>
    </message>
    <message>
        <source>Delete the policy: what it allowed ends at once</source>
        <translation>حذف السياسة: ينتهي ما سمحت به فوراً</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>تعذرت قراءة السياسات.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة مجدداً</translation>
    </message>
    <message>
        <source>Policy document copied.</source>
        <translation>نُسخ مستند السياسة.</translation>
    </message>
    <message>
        <source>The policy %1 was not revoked.</source>
        <translation>لم تُلغَ السياسة %1.</translation>
    </message>
    <message>
        <source>Policy %1 revoked.</source>
        <translation>أُلغيت السياسة %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;السجل…</translation>
    </message>
    <message>
        <source>Hand &amp;Over…</source>
        <translation>&amp;تسليم للمفوَّض…</translation>
    </message>
    <message>
        <source>Create from &amp;Template…</source>
        <translation>إنشاء من &amp;قالب…</translation>
    </message>
    <message>
        <source>What a delegate needs to know and to set up</source>
        <translation>ما يلزم المفوَّض معرفته وإعداده</translation>
    </message>
    <message>
        <source>Every version that was ever attached</source>
        <translation>كل إصدار أُرفق من قبل</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>لم يُفتح الملف.</translation>
    </message>
</context>
<context>
    <name>BackendRegistry</name>
    <message>
        <source>This library is not a backend for this version of Mandate.</source>
        <translation>هذه المكتبة ليست خلفية لهذا الإصدار من Mandate.</translation>
    </message>
    <message>
        <source>There is a backend "%1" already.</source>
        <translation>توجد خلفية «%1» بالفعل.</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Text body</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>HTML body, source</source>
        <translation>متن HTML، المصدر</translation>
    </message>
    <message>
        <source>HTML body, preview</source>
        <translation>متن HTML، معاينة</translation>
    </message>
    <message>
        <source>The preview shows the HTML without loading images or styles from outside.</source>
        <translation>تعرض المعاينة HTML دون تحميل صور أو أنماط من الخارج.</translation>
    </message>
    <message>
        <source>Text (Empty)</source>
        <translation>نص (فارغ)</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>body</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>HTML (Empty)</source>
        <translation>HTML (فارغ)</translation>
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
        <translation>تعذّر حفظ حالات الاختبار: ‎%1</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Save: Must Be &amp;Allowed</source>
        <translation>حفظ: يجب أن يُحفظ: يجب أن ي&amp;ُسمح بهسمح به</translation>
    </message>
    <message>
        <source>Save: Must Be &amp;Denied</source>
        <translation>حفظ: يجب أن يُحفظ: يجب أن ي&amp;ُرفضرفض</translation>
    </message>
    <message>
        <source>Saved cases</source>
        <translation>حالات الاختبار المحفوظة</translation>
    </message>
    <message>
        <source>Remove Case</source>
        <translation>إزالة حالة الاختبار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a request as a test of this policy: it is asked again on every change.</source>
        <translation>احفظ طلباً كاختبار لهذه السياسة: يُسأل عنه من جديد عند كل تغيير.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) fail.</source>
        <translation><numerusform>لا حالة تفشل.</numerusform><numerusform>حالة واحدة تفشل.</numerusform><numerusform>حالتان تفشلان.</numerusform><numerusform>%n حالات تفشل.</numerusform><numerusform>%n حالة تفشل.</numerusform><numerusform>%n حالة تفشل.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), none fails.</source>
        <translation><numerusform>لا حالات.</numerusform><numerusform>حالة واحدة، لا تفشل.</numerusform><numerusform>حالتان، لا تفشل أي منهما.</numerusform><numerusform>%n حالات، لا يفشل أي منها.</numerusform><numerusform>%n حالة، لا يفشل أي منها.</numerusform><numerusform>%n حالة، لا يفشل أي منها.</numerusform></translation>
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
        <translation>‏%1، السبب %2</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Change Draft</source>
        <translation>تغيير المسودة</translation>
    </message>
    <message>
        <source>Change draft: %1</source>
        <translation>تغيير المسودة: %1</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Only the first part is shown. Copying takes the whole text, %1 characters.</source>
        <translation>يُعرض الجزء الأول فقط. يأخذ النسخ النص كله، %1 محرفاً.</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>all sending actions</source>
        <translation>كل إجراءات الإرسال</translation>
    </message>
    <message>
        <source>for keys with several values</source>
        <translation>للمفاتيح متعددة القيم</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>in a past message</source>
        <translation>في رسالة سابقة</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Identity that speaks for the From header.</source>
        <translation>الهوية التي تضمن ترويسة From.</translation>
    </message>
    <message>
        <source>Only v1 SendRawEmail and SMTP have a From ARN; here the source ARN speaks for the From header too.</source>
        <translation>‏v1 SendRawEmail و SMTP وحدهما لهما From ARN؛ وهنا يضمن ARN المصدر ترويسة From أيضاً.</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>لم يُختر حساب.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>account, region</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>Sen&amp;der:</source>
        <translation>ال&amp;مرسِل:</translation>
    </message>
    <message>
        <source>Fro&amp;m Address:</source>
        <translation>&amp;عنوان المصدر:</translation>
    </message>
    <message>
        <source>From &amp;Name:</source>
        <translation>ا&amp;سم المصدر:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>&amp;Cc:</source>
        <translation>&amp;نسخة:</translation>
    </message>
    <message>
        <source>&amp;Bcc:</source>
        <translation>نسخة م&amp;خفية:</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>المو&amp;ضوع:</translation>
    </message>
    <message>
        <source>So&amp;urce ARN:</source>
        <translation>&amp;ARN المصدر:</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>المرفقات:</translation>
    </message>
    <message>
        <source>Identity of another account in whose name the message goes out.</source>
        <translation>هوية حساب آخر تُرسَل الرسالة باسمها.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Add Mailbox Simulator Address</source>
        <translation>إضافة عنوان من محاكي البريد</translation>
    </message>
    <message>
        <source>Adds an address of the mailbox simulator, by what it makes happen.</source>
        <translation>يضيف عنواناً من محاكي صندوق البريد بحسب ما سيحدث.</translation>
    </message>
    <message>
        <source>More Fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Default of the identity, if it has one</source>
        <translation>الافتراضي للهوية إن وُجد</translation>
    </message>
    <message>
        <source>Configuration set</source>
        <translation>مجموعة الإعدادات</translation>
    </message>
    <message>
        <source>The From address</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>Send Through:</source>
        <translation>الإرسال عبر:</translation>
    </message>
    <message>
        <source>From ARN:</source>
        <translation>ARN المرسِل:</translation>
    </message>
    <message>
        <source>Return-Path ARN:</source>
        <translation>ARN مسار الإرجاع:</translation>
    </message>
    <message>
        <source>Return-Path:</source>
        <translation>مسار الإرجاع:</translation>
    </message>
    <message>
        <source>Reply-To:</source>
        <translation>الرد إلى:</translation>
    </message>
    <message>
        <source>Configuration Set:</source>
        <translation>مجموعة الإعدادات:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>الترويسات:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>الوسوم:</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>S&amp;end</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Sends the message (%1).</source>
        <translation>يرسل الرسالة (%1).</translation>
    </message>
    <message>
        <source>Ne&amp;w Message</source>
        <translation>رسالة &amp;جديدة</translation>
    </message>
    <message>
        <source>AWS CLI Command, API v&amp;1</source>
        <translation>أمر AWS CLI، واجهة v&amp;1</translation>
    </message>
    <message>
        <source>AWS CLI Command, API v&amp;2</source>
        <translation>أمر AWS CLI، واجهة v&amp;2</translation>
    </message>
    <message>
        <source>&amp;SMTP Headers</source>
        <translation>ترويسات &amp;SMTP</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>نسخ &amp;كـ</translation>
    </message>
    <message>
        <source>The file was not attached.</source>
        <translation>لم يُرفق الملف.</translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation>حُفظت المسودة.</translation>
    </message>
    <message>
        <source>Draft not saved.</source>
        <translation>لم تُحفظ المسودة.</translation>
    </message>
    <message>
        <source>The draft cannot be kept.</source>
        <translation>يتعذر الاحتفاظ بالمسودة.</translation>
    </message>
    <message>
        <source>There is an older draft.</source>
        <translation>توجد مسودة أقدم.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The draft was replaced.</source>
        <translation>استُبدلت المسودة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The message was cleared.</source>
        <translation>أُفرغت الرسالة.</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>جارٍ الإرسال...</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>لم تُرسَل الرسالة.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>نُسخ: %1.</translation>
    </message>
    <message>
        <source>&amp;Read Hand-Over…</source>
        <translation>&amp;قراءة التسليم…</translation>
    </message>
    <message>
        <source>Fills in what an identity owner has sent you</source>
        <translation>يملأ الحقول بما أرسله مالك الهوية</translation>
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
        <translation>فقط حين يحمل الطلب المفتاح</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The value</source>
        <comment>of a condition key</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Every value (ForAllValues)</source>
        <translation>كل قيمة (ForAllValues)</translation>
    </message>
    <message>
        <source>At least one value (ForAnyValue)</source>
        <translation>قيمة واحدة على الأقل (ForAnyValue)</translation>
    </message>
    <message>
        <source>With IfExists the condition holds when the request does not have the key.</source>
        <translation>مع IfExists يتحقق الشرط أيضاً حين لا يحمل الطلب المفتاح.</translation>
    </message>
    <message>
        <source>Remove Condition %1</source>
        <translation>إزالة الشرط %1</translation>
    </message>
    <message>
        <source>Compares:</source>
        <translation>يقارن:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>المفتاح:</translation>
    </message>
    <message>
        <source>Operator:</source>
        <translation>المعامل:</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
</context>
<context>
    <name>ConditionSection</name>
    <message>
        <source>Add Condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Conditions (all must hold)</source>
        <translation>الشروط (يجب أن تتحقق كلها)</translation>
    </message>
</context>
<context>
    <name>ConfigurationSetsTab</name>
    <message>
        <source>Configuration Sets</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>No configuration sets in this region. With one, events of a message can go to a topic.</source>
        <translation>لا مجموعات إعدادات في هذه المنطقة. بها يمكن أن تذهب أحداث الرسالة إلى موضوع.</translation>
    </message>
    <message>
        <source>Create Configuration &amp;Set...</source>
        <translation>إنشاء م&amp;جموعة إعدادات...</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>حذف...</translation>
    </message>
    <message>
        <source>The configuration sets could not be listed.</source>
        <translation>تعذر سرد مجموعات الإعدادات.</translation>
    </message>
    <message>
        <source>Delete Configuration Set</source>
        <translation>حذف مجموعة الإعدادات</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Messages that name it are refused from then on.</source>
        <translation>تُرفض بعدها الرسائل التي تذكرها.</translation>
    </message>
    <message>
        <source>Delete Set</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The configuration set was not deleted.</source>
        <translation>لم تُحذف مجموعة الإعدادات.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>the text is in the clipboard</comment>
        <translation>نُسخ</translation>
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
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>CreateIdentityDialog</name>
    <message>
        <source>&amp;Domain or subdomain</source>
        <translation>&amp;نطاق أو نطاق فرعي</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>عنوان &amp;بريد</translation>
    </message>
    <message>
        <source>Create Identity</source>
        <translation>إنشاء هوية</translation>
    </message>
    <message>
        <source>In account %1, region %2.</source>
        <translation>في الحساب %1، المنطقة %2.</translation>
    </message>
    <message>
        <source>Identity Type</source>
        <translation>نوع الهوية</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>ال&amp;هوية:</translation>
    </message>
    <message>
        <source>A domain covers all its addresses and subdomains.</source>
        <translation>يغطي النطاق كل عناوينه ونطاقاته الفرعية.</translation>
    </message>
    <message>
        <source>Will be registered as %1.</source>
        <comment>Punycode</comment>
        <translation>ستُسجَّل باسم %1.</translation>
    </message>
    <message>
        <source>A verification message will be sent to this address.</source>
        <translation>ستُرسَل رسالة توثيق إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Three DNS records will prove that the domain is yours.</source>
        <translation>ثلاثة سجلات DNS ستثبت أن النطاق لك.</translation>
    </message>
    <message>
        <source>This identity exists already.</source>
        <translation>هذه الهوية موجودة بالفعل.</translation>
    </message>
    <message>
        <source>Covered already by %1: a separate identity gets settings and policies of its own.</source>
        <translation>تغطيها %1 بالفعل: للهوية المنفصلة إعدادات وسياسات خاصة بها.</translation>
    </message>
    <message>
        <source>The identity was not created.</source>
        <translation>لم تُنشأ الهوية.</translation>
    </message>
</context>
<context>
    <name>DecisionTrace</name>
    <message>
        <source>(no value)</source>
        <translation>(بلا قيمة)</translation>
    </message>
    <message>
        <source>Principal</source>
        <comment>policy element</comment>
        <translation>الكيان</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>policy element</comment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Resource</source>
        <comment>policy element</comment>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>policy element</comment>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Condition %1 on %2</source>
        <comment>operator, key</comment>
        <translation>الشرط %1 على %2</translation>
    </message>
    <message>
        <source>%1: matches</source>
        <translation>%1: مطابق</translation>
    </message>
    <message>
        <source>%1: does not match</source>
        <translation>%1: غير مطابق</translation>
    </message>
    <message>
        <source>Request: %1. Policy: %2.</source>
        <translation>الطلب: %1. السياسة: %2.</translation>
    </message>
    <message>
        <source>Request: the key is absent. Policy: %1.</source>
        <translation>الطلب: المفتاح غائب. السياسة: %1.</translation>
    </message>
    <message>
        <source>Statement %1 of "%2"</source>
        <comment>number, policy</comment>
        <translation>العبارة %1 من «%2»</translation>
    </message>
    <message>
        <source>Statement %1 (%2) of "%3"</source>
        <comment>number, Sid, policy</comment>
        <translation>العبارة %1 (%2) من «%3»</translation>
    </message>
    <message>
        <source>%1, identity policy</source>
        <translation>%1، سياسة الهوية</translation>
    </message>
    <message>
        <source>%1, IAM policy</source>
        <translation>%1، سياسة IAM</translation>
    </message>
    <message>
        <source>%1: Deny, does not apply</source>
        <translation>%1: Deny، لا تنطبق</translation>
    </message>
    <message>
        <source>%1: Allow, does not apply</source>
        <translation>%1: Allow، لا تنطبق</translation>
    </message>
    <message>
        <source>%1: Deny, applies</source>
        <translation>%1: Deny، تنطبق</translation>
    </message>
    <message>
        <source>%1: Allow, applies</source>
        <translation>%1: Allow، تنطبق</translation>
    </message>
    <message>
        <source>It names the account of the sender, whose IAM policies must allow the send too.</source>
        <translation>تسمّي حساب المرسِل، ويجب أن تسمح سياسات IAM فيه بالإرسال أيضاً.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>مسموح.</translation>
    </message>
    <message>
        <source>Explicitly denied: a Deny statement applies, and a Deny always wins.</source>
        <translation>مرفوض صراحةً: تنطبق عبارة Deny، و Deny تغلب دائماً.</translation>
    </message>
    <message>
        <source>Implicitly denied: the IAM policies of the sender allow it, the policies of the identity do not.</source>
        <translation>مرفوض ضمناً: سياسات IAM للمرسِل تسمح به، وسياسات الهوية لا تسمح.</translation>
    </message>
    <message>
        <source>Implicitly denied: the policies of the identity allow it, the IAM policies of the sender do not.</source>
        <translation>مرفوض ضمناً: سياسات الهوية تسمح به، وسياسات IAM للمرسِل لا تسمح.</translation>
    </message>
    <message>
        <source>Implicitly denied: no statement allows it.</source>
        <translation>مرفوض ضمناً: لا عبارة تسمح به.</translation>
    </message>
    <message>
        <source>AWS's pages do not settle this point; this is the reading chosen here.</source>
        <translation>لا تحسم صفحات AWS هذه النقطة؛ هذه هي القراءة المختارة هنا.</translation>
    </message>
</context>
<context>
    <name>DenialCauses</name>
    <message>
        <source>the action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>The sender's IAM policies do not allow %1 on the configuration set %2. SES asks for it too, also when the set is only the identity's default one.</source>
        <translation>لا تسمح سياسات IAM للمرسِل بـ %1 على مجموعة الإعدادات %2. تطلب SES ذلك أيضاً حين تكون المجموعة هي الافتراضية للهوية فحسب.</translation>
    </message>
    <message>
        <source>Add the ARN of the configuration set to Resource in the sender's IAM policy.</source>
        <translation>أضف ARN مجموعة الإعدادات إلى Resource في سياسة IAM للمرسِل.</translation>
    </message>
    <message>
        <source>The sender's IAM policies do not allow %1 on the template %2. SES asks for it beside the identity.</source>
        <translation>لا تسمح سياسات IAM للمرسِل بـ %1 على القالب %2. تطلب SES ذلك إلى جانب الهوية.</translation>
    </message>
    <message>
        <source>Add the ARN of the template to Resource in the sender's IAM policy.</source>
        <translation>أضف ARN القالب إلى Resource في سياسة IAM للمرسِل.</translation>
    </message>
    <message>
        <source>No IAM policy of the sender allows %1 on this resource, or one denies it.</source>
        <translation>لا تسمح أي سياسة IAM للمرسِل بـ %1 على هذا المورد، أو ترفضه إحداها.</translation>
    </message>
    <message>
        <source>Look for an Allow with exactly this action, a Resource that matches this ARN, and conditions that hold for this message; then for any Deny.</source>
        <translation>ابحث عن Allow فيه هذا الإجراء تماماً، و Resource يطابق هذا ARN، وشروط تصح لهذه الرسالة؛ ثم عن أي Deny.</translation>
    </message>
    <message>
        <source>A service control policy of the organization, a permissions boundary or a session policy stops it.</source>
        <translation>تمنعه سياسة تحكم بالخدمات في المؤسسة أو حد أذونات أو سياسة جلسة.</translation>
    </message>
    <message>
        <source>These stand outside SES: ask whoever manages the organization and the roles of account %1.</source>
        <translation>هذه خارج SES: اسأل من يدير المؤسسة وأدوار الحساب %1.</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>Another sending action is granted than the one that was checked, %1.</source>
        <translation>مُنح إجراء إرسال آخر غير الذي فُحص، %1.</translation>
    </message>
    <message>
        <source>SMTP, raw messages and API v2 with Content.Raw are checked as ses:SendRawEmail, templates as ses:SendTemplatedEmail: grant that action too.</source>
        <translation>يُفحص SMTP والرسائل الخام و API v2 مع Content.Raw على أنها ses:SendRawEmail، والقوالب على أنها ses:SendTemplatedEmail: امنح ذلك الإجراء أيضاً.</translation>
    </message>
    <message>
        <source>%1 cannot be granted to another account: only sending can.</source>
        <translation>لا يمكن منح %1 لحساب آخر: الإرسال وحده يمكن منحه.</translation>
    </message>
    <message>
        <source>Let the owner's account %1 make this call.</source>
        <translation>دع حساب المالك %1 يجري هذا النداء.</translation>
    </message>
    <message>
        <source>No policy of the identity %1 allows %2 to this sender: there is none, it names another principal, a condition does not hold, or a Deny wins.</source>
        <translation>لا تسمح أي سياسة للهوية %1 بـ %2 لهذا المرسِل: لا توجد سياسة، أو تسمي كياناً آخر، أو لا يصح شرط، أو يغلب Deny.</translation>
    </message>
    <message>
        <source>The owner, account %1, must attach a sending authorization policy with this principal, this action and conditions that hold for this message.</source>
        <translation>على المالك، الحساب %1، أن يرفق سياسة تفويض إرسال فيها هذا الكيان وهذا الإجراء وشروط تصح لهذه الرسالة.</translation>
    </message>
    <message>
        <source>The owner's policy is not enough: the sender's own account must allow the action on the owner's ARN too, and deny it nowhere.</source>
        <translation>لا تكفي سياسة المالك: يجب أن يسمح حساب المرسِل نفسه أيضاً بالإجراء على ARN المالك، وألا يرفضه في أي موضع.</translation>
    </message>
    <message>
        <source>The owner has no identity of this name in %1.</source>
        <translation>ليس للمالك هوية بهذا الاسم في %1.</translation>
    </message>
    <message>
        <source>Identities and their policies belong to one region: take the ARN of the region whose endpoint is called.</source>
        <translation>تنتمي الهويات وسياساتها إلى منطقة واحدة: خذ ARN المنطقة التي تُنادى نقطة نهايتها.</translation>
    </message>
    <message>
        <source>The request named no ARN, so SES made one of the sender's own account from the address %1. If another account owns the identity, its ARN is missing.</source>
        <translation>لم يسمِّ الطلب أي ARN، فصنعت SES واحداً من حساب المرسِل من العنوان %1. إن كان حساب آخر يملك الهوية فإن ARN الخاص بها ناقص.</translation>
    </message>
    <message>
        <source>Pass the owner's ARN: SourceArn and FromArn (API v1), FromEmailAddressIdentityArn (API v2), or the headers X-SES-SOURCE-ARN and X-SES-FROM-ARN (SMTP, raw).</source>
        <translation>مرّر ARN المالك: SourceArn و FromArn (API v1)، أو FromEmailAddressIdentityArn (API v2)، أو الترويستين X-SES-SOURCE-ARN و X-SES-FROM-ARN (SMTP والرسائل الخام).</translation>
    </message>
    <message>
        <source>A policy for the domain's ARN does not cover the ARN of an address in it: allow %1 on this ARN, or on identity/*.</source>
        <translation>لا تشمل سياسة على ARN النطاق ARN عنوان فيه: اسمح بـ %1 على هذا ARN، أو على identity/*.</translation>
    </message>
    <message>
        <source>%1 is a recipient. In the sandbox SES asks IAM about the recipients' identities too.</source>
        <translation>‏%1 مستلم. في البيئة المعزولة تسأل SES خدمة IAM عن هويات المستلمين أيضاً.</translation>
    </message>
    <message>
        <source>Allow the action on the recipient's ARN, or move account %1 out of the sandbox.</source>
        <translation>اسمح بالإجراء على ARN المستلم، أو أخرج الحساب %1 من البيئة المعزولة.</translation>
    </message>
    <message>
        <source>A policy of the identity %1 denies it. Such a Deny stops the owner's own senders too.</source>
        <translation>ترفضه سياسة للهوية %1. مثل هذا Deny يوقف مرسِلي المالك أنفسهم أيضاً.</translation>
    </message>
    <message>
        <source>Look for a Deny among the policies of the identity.</source>
        <translation>ابحث عن Deny بين سياسات الهوية.</translation>
    </message>
    <message>
        <source>This is a refusal of another service: %1 has nothing to do with sending authorization.</source>
        <translation>هذا رفض من خدمة أخرى: لا علاقة لـ %1 بتفويض الإرسال.</translation>
    </message>
    <message>
        <source>Look at the IAM policies of the sender for that service.</source>
        <translation>انظر في سياسات IAM للمرسِل الخاصة بتلك الخدمة.</translation>
    </message>
    <message>
        <source>this region</source>
        <translation>هذه المنطقة</translation>
    </message>
    <message>
        <source>The identity is verified in another region than %1.</source>
        <translation>الهوية موثّقة في منطقة غير %1.</translation>
    </message>
    <message>
        <source>Call the endpoint of the region in which the owner verified the identity.</source>
        <translation>نادِ نقطة نهاية المنطقة التي وثّق فيها المالك الهوية.</translation>
    </message>
    <message>
        <source>Another account owns the identity and its ARN is missing, so SES looked among the sender's own identities. Raw messages need an ARN for the From header as well.</source>
        <translation>يملك حساب آخر الهوية و ARN الخاص بها ناقص، فبحثت SES بين هويات المرسِل نفسه. تحتاج الرسائل الخام إلى ARN لترويسة From أيضاً.</translation>
    </message>
    <message>
        <source>Pass SourceArn, FromArn and ReturnPathArn, or the three X-SES-…-ARN headers in raw messages and SMTP.</source>
        <translation>مرّر SourceArn و FromArn و ReturnPathArn، أو ترويسات X-SES-…-ARN الثلاث في الرسائل الخام و SMTP.</translation>
    </message>
    <message>
        <source>The sender's account is in the sandbox, where recipients must be verified too.</source>
        <translation>حساب المرسِل في البيئة المعزولة، حيث يجب توثيق المستلمين أيضاً.</translation>
    </message>
    <message>
        <source>Verify the recipients in the sender's account, use the mailbox simulator's addresses, or ask for production access.</source>
        <translation>وثّق المستلمين في حساب المرسِل، أو استعمل عناوين محاكي صندوق البريد، أو اطلب وصول الإنتاج.</translation>
    </message>
    <message>
        <source>The identity exists, but its verification is pending or has failed.</source>
        <translation>الهوية موجودة، لكن توثيقها معلّق أو فشل.</translation>
    </message>
    <message>
        <source>Publish the DNS records, or follow the link in the verification mail.</source>
        <translation>انشر سجلات DNS، أو اتبع الرابط في رسالة التوثيق.</translation>
    </message>
    <message>
        <source>The address differs from the identity: by case, by a subdomain, by a typing mistake.</source>
        <translation>يختلف العنوان عن الهوية: بحالة الأحرف، أو بنطاق فرعي، أو بخطأ كتابة.</translation>
    </message>
    <message>
        <source>Identities of addresses count letter by letter; a domain covers its subdomains, not its parents.</source>
        <translation>تُقارن هويات العناوين حرفاً بحرف؛ ويشمل النطاق نطاقاته الفرعية لا ما فوقه.</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>cause</comment>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>cause</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <comment>cause</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <comment>cause</comment>
        <translation>لا يُرى من هنا</translation>
    </message>
    <message>
        <source>A principal does not exist: an account, or a user that was deleted or mistyped.</source>
        <translation>كيان غير موجود: حساب، أو مستخدم حُذف أو كُتب خطأ.</translation>
    </message>
    <message>
        <source>SES looks for each account and user when a policy is saved. Names count letter by letter, with their path.</source>
        <translation>تبحث SES عن كل حساب ومستخدم عند حفظ السياسة. تُقارن الأسماء حرفاً بحرف مع مساراتها.</translation>
    </message>
    <message>
        <source>The policy holds an id such as AIDA… in place of an ARN.</source>
        <translation>تحوي السياسة معرّفاً مثل AIDA… مكان ARN.</translation>
    </message>
    <message>
        <source>That is what remains of a deleted user or role: remove it or name the new one.</source>
        <translation>هذا ما يبقى من مستخدم أو دور محذوف: أزله أو سمِّ الجديد.</translation>
    </message>
    <message>
        <source>The user was made a moment ago.</source>
        <translation>أُنشئ المستخدم قبل لحظة.</translation>
    </message>
    <message>
        <source>IAM tells all regions within seconds: save again.</source>
        <translation>تُعلم IAM كل المناطق خلال ثوانٍ: احفظ من جديد.</translation>
    </message>
    <message>
        <source>The account has not enabled this opt-in region.</source>
        <translation>لم يفعّل الحساب هذه المنطقة الاختيارية.</translation>
    </message>
    <message>
        <source>The delegate must enable the region first.</source>
        <translation>على المفوَّض أن يفعّل المنطقة أولاً.</translation>
    </message>
    <message>
        <source>SES does not take this condition key in a policy of an identity.</source>
        <translation>لا تقبل SES مفتاح الشرط هذا في سياسة هوية.</translation>
    </message>
    <message>
        <source>Use a key of SES, or one of the eight AWS-wide keys that its guide lists.</source>
        <translation>استعمل مفتاحاً من مفاتيح SES، أو أحد المفاتيح الثمانية العامة في AWS التي يذكرها دليلها.</translation>
    </message>
    <message>
        <source>Resource is not the ARN of the identity that the policy is attached to.</source>
        <translation>ليس Resource هو ARN الهوية التي أُرفقت بها السياسة.</translation>
    </message>
    <message>
        <source>Resource must be that ARN, letter by letter, without wildcards.</source>
        <translation>يجب أن يكون Resource ذلك ARN حرفاً بحرف، بلا رموز بدل.</translation>
    </message>
    <message>
        <source>An element is missing, misspelt or not allowed.</source>
        <translation>عنصر ناقص أو مكتوب خطأ أو غير مسموح.</translation>
    </message>
    <message>
        <source>Paste the policy into the Authorization tab: it shows every mistake and mends most.</source>
        <translation>الصق السياسة في لسان «التفويض»: يُظهر كل خطأ ويصلح معظمها.</translation>
    </message>
    <message>
        <source>The text is longer than 4 KB.</source>
        <translation>النص أطول من 4 KB.</translation>
    </message>
    <message>
        <source>Split it into several policies.</source>
        <translation>قسّمه إلى عدة سياسات.</translation>
    </message>
    <message>
        <source>The SMTP password belongs to another region.</source>
        <translation>تنتمي كلمة مرور SMTP إلى منطقة أخرى.</translation>
    </message>
    <message>
        <source>It is derived from the secret key and the region: make one for the region of this server.</source>
        <translation>تُشتق من المفتاح السري والمنطقة: اصنع واحدة لمنطقة هذا الخادم.</translation>
    </message>
    <message>
        <source>The secret access key itself was used as the password.</source>
        <translation>استُعمل مفتاح الوصول السري نفسه كلمة مرور.</translation>
    </message>
    <message>
        <source>Use the SMTP password that is derived from it.</source>
        <translation>استعمل كلمة مرور SMTP المشتقة منه.</translation>
    </message>
    <message>
        <source>The access key was deleted or made inactive, or it is a temporary one.</source>
        <translation>حُذف مفتاح الوصول أو عُطّل، أو هو مفتاح مؤقت.</translation>
    </message>
    <message>
        <source>SMTP needs an active access key of an IAM user; temporary credentials do not work.</source>
        <translation>يحتاج SMTP إلى مفتاح وصول نشط لمستخدم IAM؛ ولا تصلح بيانات الاعتماد المؤقتة.</translation>
    </message>
    <message>
        <source>The clock of the sending machine is wrong by more than five minutes.</source>
        <translation>ساعة الجهاز المرسِل مخطئة بأكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>Set it from the network. Containers and virtual machines drift after sleep.</source>
        <translation>اضبطها من الشبكة. تنحرف الحاويات والأجهزة الافتراضية بعد السكون.</translation>
    </message>
    <message>
        <source>The temporary credentials have expired.</source>
        <translation>انتهت بيانات الاعتماد المؤقتة.</translation>
    </message>
    <message>
        <source>Assume the role again; a program should let the SDK renew them.</source>
        <translation>تولَّ الدور من جديد؛ وعلى البرنامج أن يترك SDK يجددها.</translation>
    </message>
    <message>
        <source>The secret access key does not belong to the access key id, or was cut off.</source>
        <translation>لا ينتمي مفتاح الوصول السري إلى معرّف مفتاح الوصول، أو قُطع.</translation>
    </message>
    <message>
        <source>Compare both with the console; look for blanks and for / and + lost in an address.</source>
        <translation>قارن الاثنين مع وحدة التحكم؛ وانتبه إلى الفراغات وإلى / و + الضائعة في عنوان.</translation>
    </message>
    <message>
        <source>The request was signed for another region or service.</source>
        <translation>وُقّع الطلب لمنطقة أو خدمة أخرى.</translation>
    </message>
    <message>
        <source>Sign for the region of the endpoint, with the service name ses for both API versions.</source>
        <translation>وقّع لمنطقة نقطة النهاية، باسم الخدمة ses لكلا إصداري API.</translation>
    </message>
    <message>
        <source>A proxy changed the request after it was signed.</source>
        <translation>غيّر وكيل الطلب بعد توقيعه.</translation>
    </message>
    <message>
        <source>Try without the proxy.</source>
        <translation>جرّب بلا وكيل.</translation>
    </message>
    <message>
        <source>The access key does not exist any more, is inactive, or belongs to another partition.</source>
        <translation>لم يعد مفتاح الوصول موجوداً، أو هو غير نشط، أو ينتمي إلى قسم آخر.</translation>
    </message>
    <message>
        <source>Look for the key in the IAM console of the sender's account.</source>
        <translation>ابحث عن المفتاح في وحدة تحكم IAM لحساب المرسِل.</translation>
    </message>
    <message>
        <source>Temporary credentials were used without their session token.</source>
        <translation>استُعملت بيانات اعتماد مؤقتة بلا رمز جلستها.</translation>
    </message>
    <message>
        <source>Pass all three: key id, secret, token.</source>
        <translation>مرّر الثلاثة: معرّف المفتاح والسر والرمز.</translation>
    </message>
    <message>
        <source>The account has used up its recipients for 24 hours. The sender's account counts, not the owner's.</source>
        <translation>استهلك الحساب مستلميه لأربع وعشرين ساعة. يُحسب حساب المرسِل لا حساب المالك.</translation>
    </message>
    <message>
        <source>Wait, or ask for a higher quota. In the sandbox it is 200.</source>
        <translation>انتظر، أو اطلب حصة أعلى. هي 200 في البيئة المعزولة.</translation>
    </message>
    <message>
        <source>More was sent in a second than the account may. The sender's account counts, not the owner's.</source>
        <translation>أُرسل في ثانية أكثر مما يجوز للحساب. يُحسب حساب المرسِل لا حساب المالك.</translation>
    </message>
    <message>
        <source>Send more slowly and try again with growing pauses. In the sandbox it is one a second; other calls than sends may be made once a second.</source>
        <translation>أرسل أبطأ وأعد المحاولة بوقفات متزايدة. في البيئة المعزولة رسالة في الثانية؛ والنداءات غير الإرسال مرة في الثانية.</translation>
    </message>
    <message>
        <source>Sending is paused for the sender's account, by its own people or by AWS.</source>
        <translation>الإرسال موقوف لحساب المرسِل، من أصحابه أو من AWS.</translation>
    </message>
    <message>
        <source>Look at the account's dashboard and its mail: AWS pauses after too many bounces or complaints.</source>
        <translation>انظر في لوحة الحساب وبريده: توقف AWS الإرسال بعد كثرة الارتدادات أو الشكاوى.</translation>
    </message>
    <message>
        <source>Sending is paused for the configuration set.</source>
        <translation>الإرسال موقوف لمجموعة الإعدادات.</translation>
    </message>
    <message>
        <source>Enable sending in the set, or name another one.</source>
        <translation>فعّل الإرسال في المجموعة، أو سمِّ غيرها.</translation>
    </message>
    <message>
        <source>The identity has 20 policies already, or the daily quota is used up.</source>
        <translation>للهوية 20 سياسة من قبل، أو استُهلكت الحصة اليومية.</translation>
    </message>
    <message>
        <source>Join policies: a policy takes many statements.</source>
        <translation>اجمع السياسات: تتسع السياسة لعبارات كثيرة.</translation>
    </message>
    <message>
        <source>The service was busy or a connection was idle too long.</source>
        <translation>كانت الخدمة مشغولة أو بقي الاتصال خاملاً طويلاً.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the message: try again with growing pauses.</source>
        <translation>الرسالة سليمة: أعد المحاولة بوقفات متزايدة.</translation>
    </message>
    <message>
        <source>The configuration set must exist in the sender's account and in this region; the owner's sets do not count.</source>
        <translation>يجب أن توجد مجموعة الإعدادات في حساب المرسِل وفي هذه المنطقة؛ ولا تُحسب مجموعات المالك.</translation>
    </message>
    <message>
        <source>Create it there, or leave it out. An identity's default set counts as named.</source>
        <translation>أنشئها هناك أو اتركها. تُعد المجموعة الافتراضية للهوية كأنها مذكورة.</translation>
    </message>
    <message>
        <source>The template does not exist in the sender's account and region.</source>
        <translation>لا يوجد القالب في حساب المرسِل ومنطقته.</translation>
    </message>
    <message>
        <source>Names count letter by letter.</source>
        <translation>تُقارن الأسماء حرفاً بحرف.</translation>
    </message>
    <message>
        <source>The identity does not exist in this account and region.</source>
        <translation>لا توجد الهوية في هذا الحساب وهذه المنطقة.</translation>
    </message>
    <message>
        <source>Look for it in the account's other regions.</source>
        <translation>ابحث عنها في مناطق الحساب الأخرى.</translation>
    </message>
    <message>
        <source>The identity is not verified yet.</source>
        <translation>لم توثّق الهوية بعد.</translation>
    </message>
    <message>
        <source>A policy can be attached once it is.</source>
        <translation>يمكن إرفاق سياسة متى وُثّقت.</translation>
    </message>
    <message>
        <source>A policy or an identity of this name exists.</source>
        <translation>توجد سياسة أو هوية بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that is there.</source>
        <translation>اختر اسماً آخر، أو غيّر الموجودة.</translation>
    </message>
    <message>
        <source>The MX record of the identity's MAIL FROM domain is missing or wrong, and the owner chose to reject messages then.</source>
        <translation>سجل MX لنطاق MAIL FROM الخاص بالهوية ناقص أو خطأ، واختار المالك رفض الرسائل عندئذ.</translation>
    </message>
    <message>
        <source>The owner must publish the records, or let SES use its default MAIL FROM domain.</source>
        <translation>على المالك أن ينشر السجلات، أو يدع SES تستعمل نطاق MAIL FROM الافتراضي.</translation>
    </message>
    <message>
        <source>A message has more than 50 recipients, To, Cc and Bcc together.</source>
        <translation>للرسالة أكثر من 50 مستلماً، To و Cc و Bcc معاً.</translation>
    </message>
    <message>
        <source>Send one message to each, or split the list.</source>
        <translation>أرسل لكل واحد رسالة، أو قسّم القائمة.</translation>
    </message>
    <message>
        <source>The message is too long, attachments in base64 included: 10 MB in API v1, 40 MB in API v2 and SMTP.</source>
        <translation>الرسالة طويلة جداً مع المرفقات بترميز base64: ‏10 MB في API v1، و 40 MB في API v2 و SMTP.</translation>
    </message>
    <message>
        <source>Send a link in place of the attachment.</source>
        <translation>أرسل رابطاً مكان المرفق.</translation>
    </message>
    <message>
        <source>A header field stands twice that may stand once, or From is missing.</source>
        <translation>تتكرر ترويسة يجوز ورودها مرة واحدة، أو تنقص From.</translation>
    </message>
    <message>
        <source>Look at the header fields that the program and its library add.</source>
        <translation>انظر في الترويسات التي يضيفها البرنامج ومكتبته.</translation>
    </message>
    <message>
        <source>An address cannot be read: no domain, blanks, letters beyond ASCII before the @, or an empty sender.</source>
        <translation>عنوان لا يُقرأ: بلا نطاق، أو فيه فراغات، أو أحرف خارج ASCII قبل @، أو مرسِل فارغ.</translation>
    </message>
    <message>
        <source>One bad address refuses the whole message. Domains of other scripts need Punycode, display names need encoding.</source>
        <translation>عنوان سيئ واحد يرفض الرسالة كلها. تحتاج النطاقات بالكتابات الأخرى إلى Punycode، وأسماء العرض إلى ترميز.</translation>
    </message>
    <message>
        <source>The address list was put together wrongly.</source>
        <translation>رُكّبت قائمة العناوين خطأ.</translation>
    </message>
    <message>
        <source>Look for a comma in a display name without quotes.</source>
        <translation>ابحث عن فاصلة في اسم عرض بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>A field of the request is wrong. SES's words tell which.</source>
        <translation>حقل في الطلب خطأ. كلمات SES تدل عليه.</translation>
    </message>
    <message>
        <source>Compare the request with the fields of Compose, which checks each.</source>
        <translation>قارن الطلب بحقول «إنشاء رسالة»، فهي تفحص كلاً منها.</translation>
    </message>
</context>
<context>
    <name>DenialDialog</name>
    <message>
        <source>&amp;Try It…</source>
        <translation>&amp;جرّب…</translation>
    </message>
    <message>
        <source>Open in &amp;Compose</source>
        <translation>فتح في «إ&amp;نشاء رسالة»</translation>
    </message>
    <message>
        <source>Explain a Denial</source>
        <translation>تفسير رفض</translation>
    </message>
    <message>
        <source>Paste the error here</source>
        <translation>الصق الخطأ هنا</translation>
    </message>
    <message>
        <source>&amp;Error text:</source>
        <translation>ن&amp;ص الخطأ:</translation>
    </message>
    <message>
        <source>Tries the refused request against the policies in this workspace.</source>
        <translation>يجرّب الطلب المرفوض على سياسات مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>The text is long; only the part around the error is shown.</source>
        <translation>النص طويل؛ يُعرض الجزء المحيط بالخطأ فقط.</translation>
    </message>
</context>
<context>
    <name>DenialExamples</name>
    <message>
        <source>SMTP Log</source>
        <translation>سجل SMTP</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>No Answer of SES Found</source>
        <translation>لم يُعثر على جواب من SES</translation>
    </message>
    <message>
        <source>What Was Refused, and Why?</source>
        <translation>ما الذي رُفض، ولماذا؟</translation>
    </message>
    <message>
        <source>This text holds none of the errors that SES gives. Paste more of it: the whole stack trace, the reply of the SMTP server, or the body of the HTTP answer.</source>
        <translation>لا يحوي هذا النص أياً من الأخطاء التي تعطيها SES. الصق المزيد منه: تتبع المكدس كله، أو رد خادم SMTP، أو متن جواب HTTP.</translation>
    </message>
    <message>
        <source>Paste an error: a line, a stack trace of any SDK, an SMTP log, a CloudTrail event. What is around it does not matter.</source>
        <translation>الصق خطأ: سطراً، أو تتبع مكدس من أي SDK، أو سجل SMTP، أو حدث CloudTrail. ما حوله لا يهم.</translation>
    </message>
</context>
<context>
    <name>DenialJudge</name>
    <message>
        <source>The action is not one of the sending actions.</source>
        <translation>ليس الإجراء من إجراءات الإرسال.</translation>
    </message>
    <message>
        <source>The text does not name the account.</source>
        <translation>لا يذكر النص الحساب.</translation>
    </message>
    <message>
        <source>Account %1 is not in this workspace.</source>
        <translation>ليس الحساب %1 في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The rules could not be applied: the identity or the sender is not in this workspace.</source>
        <translation>تعذّر تطبيق القواعد: الهوية أو المرسِل ليس في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The policies have conditions, and the text does not show the message: complete it in Try It. For an address of the identity: %1</source>
        <translation>للسياسات شروط، ولا يُظهر النص الرسالة: أكملها في «جرّب». لعنوان من الهوية: %1</translation>
    </message>
    <message>
        <source>The sender is not a user of this workspace.</source>
        <translation>ليس المرسِل مستخدماً في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>%1 has no IAM policies.</source>
        <translation>ليس لـ %1 سياسات IAM.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n IAM policy(s); read them.</source>
        <translation><numerusform>ليس لـ %1 سياسات IAM.</numerusform><numerusform>لـ %1 سياسة IAM واحدة؛ اقرأها.</numerusform><numerusform>لـ %1 سياستا IAM؛ اقرأهما.</numerusform><numerusform>لـ %1 عدد %n سياسات IAM؛ اقرأها.</numerusform><numerusform>لـ %1 عدد %n سياسة IAM؛ اقرأها.</numerusform><numerusform>لـ %1 عدد %n سياسة IAM؛ اقرأها.</numerusform></translation>
    </message>
    <message>
        <source>The identity is not in this workspace.</source>
        <translation>ليست الهوية في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>%1 itself is granted.</source>
        <translation>‏%1 نفسه ممنوح.</translation>
    </message>
    <message>
        <source>No sending action is granted at all.</source>
        <translation>لم يُمنح أي إجراء إرسال.</translation>
    </message>
    <message>
        <source>Granted are only: %1.</source>
        <translation>الممنوح فقط: %1.</translation>
    </message>
    <message>
        <source>The text does not show the From address.</source>
        <translation>لا يُظهر النص عنوان From.</translation>
    </message>
    <message>
        <source>Account %1 owns %2, which covers %3; the sender's account has no such identity.</source>
        <translation>يملك الحساب %1 الهوية %2 التي تشمل %3؛ وليس لحساب المرسِل هوية كهذه.</translation>
    </message>
    <message>
        <source>The ARN is %1.</source>
        <translation>‏ARN هو %1.</translation>
    </message>
    <message>
        <source>The sender's account has an identity of its own for %1: %2.</source>
        <translation>لحساب المرسِل هوية خاصة به لـ %1: ‏%2.</translation>
    </message>
    <message>
        <source>No account of this workspace has an identity for %1 in %2.</source>
        <translation>ليس لأي حساب في مساحة العمل هذه هوية لـ %1 في %2.</translation>
    </message>
    <message>
        <source>The sender's account has production access.</source>
        <translation>لحساب المرسِل وصول الإنتاج.</translation>
    </message>
    <message>
        <source>The account is in the sandbox, and %1 is not verified in it.</source>
        <translation>الحساب في البيئة المعزولة، و %1 غير موثّق فيه.</translation>
    </message>
    <message>
        <source>The account is in the sandbox, so this can be it.</source>
        <translation>الحساب في البيئة المعزولة، فقد يكون هذا هو السبب.</translation>
    </message>
    <message>
        <source>Account %1 has %2 in %3.</source>
        <translation>للحساب %1 الهوية %2 في %3.</translation>
    </message>
    <message>
        <source>Account %1 has no identity for %2 in any region.</source>
        <translation>ليس للحساب %1 هوية لـ %2 في أي منطقة.</translation>
    </message>
    <message>
        <source>Only %1 was looked at.</source>
        <translation>لم يُنظر إلا في %1.</translation>
    </message>
    <message>
        <source>%1 is not verified.</source>
        <translation>‏%1 غير موثّق.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>‏%1 موثّق.</translation>
    </message>
    <message>
        <source>Account %1 has no identity for %2 in %3.</source>
        <translation>ليس للحساب %1 هوية لـ %2 في %3.</translation>
    </message>
    <message>
        <source>An identity covers %1 as it is written.</source>
        <translation>توجد هوية تشمل %1 كما كُتب.</translation>
    </message>
    <message>
        <source>No identity of a similar name was found.</source>
        <translation>لم يُعثر على هوية باسم مشابه.</translation>
    </message>
    <message>
        <source>There is %1, but not %2.</source>
        <translation>توجد %1، لكن لا توجد %2.</translation>
    </message>
    <message>
        <source>Sending is enabled now.</source>
        <translation>الإرسال مفعّل الآن.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>الإرسال موقوف.</translation>
    </message>
</context>
<context>
    <name>DenialReport</name>
    <message>
        <source>What This Says</source>
        <translation>ما يقوله هذا</translation>
    </message>
    <message>
        <source>Likely Causes, the Most Frequent First</source>
        <translation>الأسباب المحتملة، الأكثر شيوعاً أولاً</translation>
    </message>
</context>
<context>
    <name>DenialWords</name>
    <message>
        <source>the sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>المستخدم %1 من الحساب %2</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>الدور %1 من الحساب %2</translation>
    </message>
    <message>
        <source>the root user of account %1</source>
        <translation>المستخدم الجذر للحساب %1</translation>
    </message>
    <message>
        <source>%1 of account %2</source>
        <translation>‏%1 من الحساب %2</translation>
    </message>
    <message>
        <source>the identity %1 of account %2</source>
        <translation>الهوية %1 من الحساب %2</translation>
    </message>
    <message>
        <source>the configuration set %1 of account %2</source>
        <translation>مجموعة الإعدادات %1 من الحساب %2</translation>
    </message>
    <message>
        <source>the template %1 of account %2</source>
        <translation>القالب %1 من الحساب %2</translation>
    </message>
    <message>
        <source>an IAM policy of the sender</source>
        <translation>سياسة IAM للمرسِل</translation>
    </message>
    <message>
        <source>a policy of the identity</source>
        <translation>سياسة للهوية</translation>
    </message>
    <message>
        <source>the sender's permissions boundary</source>
        <translation>حد أذونات المرسِل</translation>
    </message>
    <message>
        <source>a service control policy</source>
        <translation>سياسة تحكم بالخدمات</translation>
    </message>
    <message>
        <source>the session policy</source>
        <translation>سياسة الجلسة</translation>
    </message>
    <message>
        <source>the policy of the VPC endpoint</source>
        <translation>سياسة نقطة نهاية VPC</translation>
    </message>
    <message>
        <source>The text says that a Deny decided, in %1.</source>
        <translation>يقول النص إن Deny هو الذي قرر، في %1.</translation>
    </message>
    <message>
        <source>The text says that an Allow is missing in %1.</source>
        <translation>يقول النص إن Allow ناقص في %1.</translation>
    </message>
    <message>
        <source>The identity belongs to another account, so both sides must allow it. The text is the same whichever side refused, and whether by a Deny or for want of an Allow.</source>
        <translation>تنتمي الهوية إلى حساب آخر، فيجب أن يسمح الطرفان. النص واحد أياً كان الطرف الرافض، وسواء كان بـ Deny أو لنقص Allow.</translation>
    </message>
    <message>
        <source>The resource belongs to the sender's own account, so the owner of another identity has not refused this. The text does not tell a Deny from a missing Allow.</source>
        <translation>ينتمي المورد إلى حساب المرسِل نفسه، فلم يرفض هذا مالك هوية أخرى. ولا يميز النص بين Deny ونقص Allow.</translation>
    </message>
    <message>
        <source>The text does not tell which policy refused, nor a Deny from a missing Allow.</source>
        <translation>لا يقول النص أي سياسة رفضت، ولا يميز بين Deny ونقص Allow.</translation>
    </message>
    <message>
        <source>the call</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>AWS refused %1 to %2.</source>
        <translation>رفضت AWS ‏%1 لـ %2.</translation>
    </message>
    <message>
        <source>AWS refused %1 on %2 to %3.</source>
        <translation>رفضت AWS ‏%1 على %2 لـ %3.</translation>
    </message>
    <message>
        <source>the region that was called</source>
        <translation>المنطقة المناداة</translation>
    </message>
    <message>
        <source>SES found no verified identity for an address of the message in %1. The text does not tell which address.</source>
        <translation>لم تجد SES هوية موثّقة لعنوان في الرسالة في %1. لا يقول النص أي عنوان.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 SES found no verified identity for %n address(es), first of all %2. The sender stands first; recipients are named only when the account is in the sandbox.</source>
        <translation><numerusform>لم تجد SES في %1 هوية موثّقة لعناوين، أولها %2. يأتي المرسِل أولاً؛ ولا يُذكر المستلمون إلا إذا كان الحساب في البيئة المعزولة.</numerusform><numerusform>لم تجد SES في %1 هوية موثّقة لعنوان واحد، %2. يأتي المرسِل أولاً؛ ولا يُذكر المستلمون إلا إذا كان الحساب في البيئة المعزولة.</numerusform><numerusform>لم تجد SES في %1 هوية موثّقة لعنوانين، أولهما %2. يأتي المرسِل أولاً؛ ولا يُذكر المستلمون إلا إذا كان الحساب في البيئة المعزولة.</numerusform><numerusform>لم تجد SES في %1 هوية موثّقة لـ %n عناوين، أولها %2. يأتي المرسِل أولاً؛ ولا يُذكر المستلمون إلا إذا كان الحساب في البيئة المعزولة.</numerusform><numerusform>لم تجد SES في %1 هوية موثّقة لـ %n عنواناً، أولها %2. يأتي المرسِل أولاً؛ ولا يُذكر المستلمون إلا إذا كان الحساب في البيئة المعزولة.</numerusform><numerusform>لم تجد SES في %1 هوية موثّقة لـ %n عنوان، أولها %2. يأتي المرسِل أولاً؛ ولا يُذكر المستلمون إلا إذا كان الحساب في البيئة المعزولة.</numerusform></translation>
    </message>
    <message>
        <source>SES did not save a policy because of its text.</source>
        <translation>لم تحفظ SES سياسة بسبب نصها.</translation>
    </message>
    <message>
        <source>SES did not save a policy because the identity has too many.</source>
        <translation>لم تحفظ SES سياسة لأن للهوية سياسات كثيرة جداً.</translation>
    </message>
    <message>
        <source>SES does not know these credentials. No policy has been looked at yet.</source>
        <translation>لا تعرف SES بيانات الاعتماد هذه. لم يُنظر في أي سياسة بعد.</translation>
    </message>
    <message>
        <source>SES does not accept the signature of the request. No policy has been looked at yet.</source>
        <translation>لا تقبل SES توقيع الطلب. لم يُنظر في أي سياسة بعد.</translation>
    </message>
    <message>
        <source>The temporary credentials are too old. No policy has been looked at yet.</source>
        <translation>بيانات الاعتماد المؤقتة قديمة جداً. لم يُنظر في أي سياسة بعد.</translation>
    </message>
    <message>
        <source>The sender's account sent too fast.</source>
        <translation>أرسل حساب المرسِل بسرعة زائدة.</translation>
    </message>
    <message>
        <source>The sender's account has no recipients left for today.</source>
        <translation>لم يبق لحساب المرسِل مستلمون لهذا اليوم.</translation>
    </message>
    <message>
        <source>Sending is paused for the sender's account.</source>
        <translation>الإرسال موقوف لحساب المرسِل.</translation>
    </message>
    <message>
        <source>The sender's account is suspended from sending.</source>
        <translation>حساب المرسِل محروم من الإرسال.</translation>
    </message>
    <message>
        <source>Sending is paused for a configuration set.</source>
        <translation>الإرسال موقوف لمجموعة إعدادات.</translation>
    </message>
    <message>
        <source>SES does not know the configuration set.</source>
        <translation>لا تعرف SES مجموعة الإعدادات.</translation>
    </message>
    <message>
        <source>SES does not know the template.</source>
        <translation>لا تعرف SES القالب.</translation>
    </message>
    <message>
        <source>The identity's MAIL FROM domain is not set up.</source>
        <translation>نطاق MAIL FROM الخاص بالهوية غير معدّ.</translation>
    </message>
    <message>
        <source>SES cannot read an address of the message.</source>
        <translation>لا تستطيع SES قراءة عنوان في الرسالة.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>للرسالة مستلمون كثيرون جداً.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>الرسالة طويلة جداً.</translation>
    </message>
    <message>
        <source>A header field of the message is missing or stands twice.</source>
        <translation>ترويسة في الرسالة ناقصة أو مكررة.</translation>
    </message>
    <message>
        <source>SES does not know the identity.</source>
        <translation>لا تعرف SES الهوية.</translation>
    </message>
    <message>
        <source>The name is taken.</source>
        <translation>الاسم مستعمل.</translation>
    </message>
    <message>
        <source>A limit of SES is reached.</source>
        <translation>بُلغ حد من حدود SES.</translation>
    </message>
    <message>
        <source>A passing fault of the service or of the connection.</source>
        <translation>خلل عابر في الخدمة أو الاتصال.</translation>
    </message>
    <message>
        <source>SES refused the request.</source>
        <translation>رفضت SES الطلب.</translation>
    </message>
    <message>
        <source>the sender's own account</source>
        <translation>حساب المرسِل نفسه</translation>
    </message>
    <message>
        <source>another account than the sender's</source>
        <translation>حساب غير حساب المرسِل</translation>
    </message>
    <message>
        <source>No answer of SES was recognised in this text.</source>
        <translation>لم يُتعرّف على جواب من SES في هذا النص.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>SES's words</source>
        <translation>كلمات SES</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>Checked action</source>
        <translation>الإجراء المفحوص</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>API v%1</source>
        <translation>API v%1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Resource belongs to</source>
        <translation>المورد ينتمي إلى</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Called region</source>
        <translation>المنطقة المناداة</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير موثّق</translation>
    </message>
    <message>
        <source>Source ARN</source>
        <translation>ARN المصدر</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>عنوان From</translation>
    </message>
    <message>
        <source>SMTP reply</source>
        <translation>رد SMTP</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>The texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>Only white space differs. The policy stays the same.</source>
        <translation>لا يختلف إلا الفراغ. تبقى السياسة كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation><numerusform>لم يُضف سطر</numerusform><numerusform>أُضيف سطر واحد</numerusform><numerusform>أُضيف سطران</numerusform><numerusform>أُضيفت %n أسطر</numerusform><numerusform>أُضيف %n سطراً</numerusform><numerusform>أُضيف %n سطر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation><numerusform>لم يُزل سطر</numerusform><numerusform>أُزيل سطر واحد</numerusform><numerusform>أُزيل سطران</numerusform><numerusform>أُزيلت %n أسطر</numerusform><numerusform>أُزيل %n سطراً</numerusform><numerusform>أُزيل %n سطر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ only in white space</source>
        <translation><numerusform>لا سطر يختلف في الفراغ</numerusform><numerusform>سطر واحد يختلف في الفراغ فقط</numerusform><numerusform>سطران يختلفان في الفراغ فقط</numerusform><numerusform>%n أسطر تختلف في الفراغ فقط</numerusform><numerusform>%n سطراً تختلف في الفراغ فقط</numerusform><numerusform>%n سطر تختلف في الفراغ فقط</numerusform></translation>
    </message>
    <message>
        <source>Difference, line by line</source>
        <translation>الفرق سطراً بسطر</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>Event as JSON</source>
        <translation>الحدث بصيغة JSON</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>تفاصيل الحدث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Who Was Told</source>
        <translation>من أُبلغ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Event Type</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Bounce Type</source>
        <translation>نوع الارتداد</translation>
    </message>
    <message>
        <source>Sub-Type</source>
        <translation>النوع الفرعي</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Nobody is told about this event.</source>
        <translation>لا يُبلَّغ أحد بهذا الحدث.</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>The receiving server refused the message for good.</source>
        <translation>رفض الخادم المستقبِل الرسالة نهائياً.</translation>
    </message>
    <message>
        <source>The receiving server refused the message for good: there is no such address.</source>
        <translation>رفض الخادم المستقبِل الرسالة نهائياً: لا يوجد عنوان كهذا.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the global suppression list.</source>
        <translation>لم تسلّم SES الرسالة: العنوان في قائمة المنع العامة.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the suppression list of the sender's account.</source>
        <translation>لم تسلّم SES الرسالة: العنوان في قائمة المنع لحساب المرسِل.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the suppression list of the tenant.</source>
        <translation>لم تسلّم SES الرسالة: العنوان في قائمة المنع للمستأجر.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: email validation found the address bad.</source>
        <translation>لم تسلّم SES الرسالة: فحص البريد وجد العنوان غير صالح.</translation>
    </message>
    <message>
        <source>The message could not be delivered for now, and SES gave up.</source>
        <translation>تعذر تسليم الرسالة مؤقتاً وتوقفت SES عن المحاولة.</translation>
    </message>
    <message>
        <source>The mailbox of the recipient is full.</source>
        <translation>صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving server.</source>
        <translation>الرسالة أكبر مما يقبله الخادم المستقبِل.</translation>
    </message>
    <message>
        <source>The message could not be delivered within the time that the sender had set.</source>
        <translation>تعذر تسليم الرسالة في المدة التي حددها المرسِل.</translation>
    </message>
    <message>
        <source>The receiving server did not accept the content.</source>
        <translation>لم يقبل الخادم المستقبِل المحتوى.</translation>
    </message>
    <message>
        <source>The receiving server did not accept an attachment.</source>
        <translation>لم يقبل الخادم المستقبِل أحد المرفقات.</translation>
    </message>
    <message>
        <source>The recipient reported the message as unwanted.</source>
        <translation>أبلغ المستلم أن الرسالة غير مرغوبة.</translation>
    </message>
    <message>
        <source>The receiving side reported that authentication failed.</source>
        <translation>أبلغ الطرف المستقبِل بفشل المصادقة.</translation>
    </message>
    <message>
        <source>The recipient reported the message as fraud.</source>
        <translation>أبلغ المستلم أن الرسالة احتيال.</translation>
    </message>
    <message>
        <source>The recipient reported that the message is not spam.</source>
        <translation>أبلغ المستلم أن الرسالة ليست مزعجة.</translation>
    </message>
    <message>
        <source>The recipient complained about the message.</source>
        <translation>اشتكى المستلم من الرسالة.</translation>
    </message>
    <message>
        <source>The recipient reported a virus in the message.</source>
        <translation>أبلغ المستلم عن فيروس في الرسالة.</translation>
    </message>
    <message>
        <source>SES did not deliver the message: the address is on the suppression list of the sender's account after a complaint.</source>
        <translation>لم تسلّم SES الرسالة: العنوان في قائمة المنع لحساب المرسِل بعد شكوى.</translation>
    </message>
    <message>
        <source>Delivery is delayed by a fault inside SES.</source>
        <translation>تأخر التسليم بسبب عطل داخل SES.</translation>
    </message>
    <message>
        <source>Delivery is delayed; SES keeps trying.</source>
        <translation>تأخر التسليم؛ تواصل SES المحاولة.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the mailbox of the recipient is full.</source>
        <translation>تأخر التسليم: صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the receiving server sees much mail that looks like spam from this account.</source>
        <translation>تأخر التسليم: يرى الخادم المستقبِل بريداً كثيراً يشبه المزعج من هذا الحساب.</translation>
    </message>
    <message>
        <source>Delivery is delayed by an error of the receiving server.</source>
        <translation>تأخر التسليم بسبب خطأ في الخادم المستقبِل.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the receiving server blocks or slows the sending IP address.</source>
        <translation>تأخر التسليم: يحجب الخادم المستقبِل عنوان IP المرسِل أو يبطئه.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the connection to the receiving server broke.</source>
        <translation>تأخر التسليم: انقطع الاتصال بالخادم المستقبِل.</translation>
    </message>
    <message>
        <source>Delivery is delayed: the host name of the sending IP address cannot be looked up.</source>
        <translation>تأخر التسليم: يتعذر البحث عن اسم مضيف عنوان IP المرسِل.</translation>
    </message>
    <message>
        <source>Delivery is delayed; SES does not know why.</source>
        <translation>تأخر التسليم؛ لا تعرف SES السبب.</translation>
    </message>
    <message>
        <source>SES itself holds the message back for now.</source>
        <translation>تحتجز SES نفسها الرسالة حالياً.</translation>
    </message>
    <message>
        <source>%1 SES calls it "%2".</source>
        <comment>sentence, word</comment>
        <translation>%1 تسميه SES «%2».</translation>
    </message>
    <message>
        <source>The message bounced for good.</source>
        <translation>ارتدت الرسالة نهائياً.</translation>
    </message>
    <message>
        <source>The message bounced for now.</source>
        <translation>ارتدت الرسالة مؤقتاً.</translation>
    </message>
    <message>
        <source>The message bounced; SES could not read the reason from the answer.</source>
        <translation>ارتدت الرسالة؛ لم تستطع SES قراءة السبب من الرد.</translation>
    </message>
    <message>
        <source>SES accepted the message and tries to deliver it.</source>
        <translation>قبلت SES الرسالة وتحاول تسليمها.</translation>
    </message>
    <message>
        <source>The receiving server took the message.</source>
        <translation>استلم الخادم المستقبِل الرسالة.</translation>
    </message>
    <message>
        <source>SES found a virus and did not deliver the message to anybody.</source>
        <translation>وجدت SES فيروساً ولم تسلّم الرسالة لأحد.</translation>
    </message>
    <message>
        <source>SES took the message but did not deliver it.</source>
        <translation>أخذت SES الرسالة لكنها لم تسلّمها.</translation>
    </message>
    <message>
        <source>The recipient opened the message.</source>
        <translation>فتح المستلم الرسالة.</translation>
    </message>
    <message>
        <source>The recipient followed a link in the message.</source>
        <translation>اتبع المستلم رابطاً في الرسالة.</translation>
    </message>
    <message>
        <source>The message was not sent: its template could not be filled in.</source>
        <translation>لم تُرسَل الرسالة: تعذر ملء قالبها.</translation>
    </message>
    <message>
        <source>Delivery is delayed.</source>
        <translation>تأخر التسليم.</translation>
    </message>
    <message>
        <source>The recipient changed the subscription.</source>
        <translation>غيّر المستلم الاشتراك.</translation>
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
        <translation>ملء</translation>
    </message>
</context>
<context>
    <name>FillInStrip</name>
    <message>
        <source>Fill in</source>
        <translation>ملء</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find Previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find in the policy document</source>
        <translation>بحث في مستند السياسة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found, how many</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security finding(s)</source>
        <translation>
            <numerusform>لا ملاحظات أمنية</numerusform>
            <numerusform>ملاحظة أمنية واحدة</numerusform>
            <numerusform>ملاحظتان أمنيتان</numerusform>
            <numerusform>%n ملاحظات أمنية</numerusform>
            <numerusform>%n ملاحظة أمنية</numerusform>
            <numerusform>%n ملاحظة أمنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيراً</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحاً</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>severity</comment>
        <translation>أمن</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <comment>severity</comment>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>%1 (grants more)</source>
        <translation>‏%1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>%1 (grants less)</source>
        <translation>‏%1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحدة أخرى غير مدرجة</numerusform>
            <numerusform>اثنتان أخريان غير مدرجتين</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
            <numerusform>%n أخرى غير مدرجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>&amp;Fix</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>Fix A&amp;ll</source>
        <translation>إصلاح ال&amp;كل</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>مشكلات السياسة</translation>
    </message>
    <message>
        <source>Apply the first fix of the selected problem</source>
        <translation>تطبيق أول إصلاح للمشكلة المحددة</translation>
    </message>
    <message>
        <source>Apply all fixes that change nothing about who may send</source>
        <translation>تطبيق كل الإصلاحات التي لا تغيّر من يحق له الإرسال</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>جارٍ قراءة النص…</translation>
    </message>
    <message>
        <source>Go to &amp;Line</source>
        <translation>الذهاب إلى ال&amp;سطر</translation>
    </message>
</context>
<context>
    <name>FromEdit</name>
    <message>
        <source>address of a verified identity</source>
        <translation>عنوان هوية موثّقة</translation>
    </message>
</context>
<context>
    <name>Generator</name>
    <message>
        <source>The policy has no statement yet.</source>
        <translation>لا عبارة في السياسة بعد.</translation>
    </message>
    <message>
        <source>Add &amp;Statement</source>
        <translation>إضافة &amp;عبارة</translation>
    </message>
    <message>
        <source>Policy generator</source>
        <translation>مولّد السياسات</translation>
    </message>
    <message>
        <source>The text is far longer than a policy may be. Edit it as JSON.</source>
        <translation>النص أطول بكثير مما يجوز للسياسة. حرّره بصيغة JSON.</translation>
    </message>
    <message>
        <source>The text cannot be read from line %1 on. Shown is the last state that could be read.</source>
        <translation>تتعذر قراءة النص من السطر %1. يُعرض آخر وضع مقروء.</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) are shown as JSON only.</source>
        <translation>
            <numerusform>لا عبارات أخرى.</numerusform>
            <numerusform>تُعرض عبارة أخرى بصيغة JSON فقط.</numerusform>
            <numerusform>تُعرض عبارتان أخريان بصيغة JSON فقط.</numerusform>
            <numerusform>تُعرض %n عبارات أخرى بصيغة JSON فقط.</numerusform>
            <numerusform>تُعرض %n عبارة أخرى بصيغة JSON فقط.</numerusform>
            <numerusform>تُعرض %n عبارة أخرى بصيغة JSON فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>التسليم للمفوَّض</translation>
    </message>
    <message>
        <source>Nobody May Send Yet</source>
        <translation>لا أحد يجوز له الإرسال بعد</translation>
    </message>
    <message>
        <source>No policy of this identity names a principal that may send. Create one first; then there is something to hand over.</source>
        <translation>لا تسمي أي سياسة لهذه الهوية كياناً يجوز له الإرسال. أنشئ واحدة أولاً؛ عندئذ يوجد ما يُسلَّم.</translation>
    </message>
    <message>
        <source>Plain Text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <comment>who gets the hand-over</comment>
        <translation>إ&amp;لى:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;الصيغة:</translation>
    </message>
    <message>
        <source>The hand-over is in the clipboard.</source>
        <translation>التسليم في الحافظة.</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save Hand-Over</source>
        <translation>حفظ التسليم</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The hand-over was saved.</source>
        <translation>حُفظ التسليم.</translation>
    </message>
    <message>
        <source>The hand-over was not saved.</source>
        <translation>لم يُحفظ التسليم.</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Identity: %1, of account %2</source>
        <translation>الهوية: %1، من الحساب %2</translation>
    </message>
    <message>
        <source>ARN of the identity: %1</source>
        <translation>ARN الهوية: %1</translation>
    </message>
    <message>
        <source>Region: through a multi-region endpoint</source>
        <translation>المنطقة: عبر نقطة نهاية متعددة المناطق</translation>
    </message>
    <message>
        <source>Region: %1. Requests must go to this region's endpoint.</source>
        <translation>المنطقة: %1. يجب أن تذهب الطلبات إلى نقطة نهاية هذه المنطقة.</translation>
    </message>
    <message>
        <source>From address: %1</source>
        <translation>عنوان From: ‏%1</translation>
    </message>
    <message>
        <source>From address: any address at %1 and its subdomains</source>
        <translation>عنوان From: أي عنوان في %1 ونطاقاته الفرعية</translation>
    </message>
    <message>
        <source>From address: %1 (* stands for anything)</source>
        <translation>عنوان From: ‏%1 (* تعني أي شيء)</translation>
    </message>
    <message>
        <source>Bounces must go to %1: name it as Return-Path.</source>
        <translation>يجب أن تذهب الارتدادات إلى %1: سمِّه Return-Path.</translation>
    </message>
    <message>
        <source>What the owner's policies say</source>
        <translation>ما تقوله سياسات المالك</translation>
    </message>
    <message>
        <source>What your account must allow</source>
        <translation>ما يجب أن يسمح به حسابك</translation>
    </message>
    <message>
        <source>The owner's permission is not enough: an IAM policy of the sending user or role must allow it too. This one allows exactly what was granted:</source>
        <translation>لا يكفي إذن المالك: يجب أن تسمح به أيضاً سياسة IAM للمستخدم أو الدور المرسِل. هذه تسمح بما مُنح تماماً:</translation>
    </message>
    <message>
        <source>If you use a configuration set of yours, add its ARN to Resource: arn:%1:ses:%2:%3:configuration-set/NAME. You need not verify the identity yourself. In the sandbox your recipients must be verified in your account.</source>
        <translation>إن استعملت مجموعة إعدادات لك، فأضف ARN الخاص بها إلى Resource: ‏arn:%1:ses:%2:%3:configuration-set/NAME. لا حاجة إلى توثيق الهوية بنفسك. في البيئة المعزولة يجب توثيق مستلميك في حسابك.</translation>
    </message>
    <message>
        <source>To try it</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>The recipient is Amazon's mailbox simulator, which accepts everything. Every command names the ARN: without it SES looks among your own identities.</source>
        <translation>المستلم هو محاكي صندوق البريد من أمازون، وهو يقبل كل شيء. يسمي كل أمر ARN: من دونه تبحث SES بين هوياتك أنت.</translation>
    </message>
    <message>
        <source>AWS CLI, API v2:</source>
        <translation>AWS CLI، ‏API v2:</translation>
    </message>
    <message>
        <source>AWS CLI, API v1:</source>
        <translation>AWS CLI، ‏API v1:</translation>
    </message>
    <message>
        <source>SMTP: server email-smtp.%1.amazonaws.com, port 587 with STARTTLS or 465 with TLS, with SMTP credentials of your account for this region. Put these header lines into each message; SES takes them out:</source>
        <translation>SMTP: الخادم email-smtp.%1.amazonaws.com، المنفذ 587 مع STARTTLS أو 465 مع TLS، ببيانات اعتماد SMTP من حسابك لهذه المنطقة. ضع هذه الترويسات في كل رسالة؛ وتزيلها SES:</translation>
    </message>
    <message>
        <source>Sending email with %1</source>
        <translation>إرسال البريد مع %1</translation>
    </message>
    <message>
        <source>The policies of this identity do not allow %1 to send.</source>
        <translation>لا تسمح سياسات هذه الهوية لـ %1 بالإرسال.</translation>
    </message>
    <message>
        <source>Account %1 allows %2 to send email through Amazon SES with this identity: %3.</source>
        <translation>يسمح الحساب %1 لـ %2 بإرسال البريد عبر Amazon SES بهذه الهوية: %3.</translation>
    </message>
    <message>
        <source>For Mandate</source>
        <translation>لبرنامج Mandate</translation>
    </message>
    <message>
        <source>Paste this whole message, or these lines, into “Read Hand-Over” of Compose.</source>
        <translation>الصق هذه الرسالة كلها، أو هذه الأسطر، في «قراءة التسليم» من «إنشاء رسالة».</translation>
    </message>
</context>
<context>
    <name>HeaderEdit</name>
    <message>
        <source>Replace With Space</source>
        <translation>استبدال بمسافة</translation>
    </message>
    <message>
        <source>A line break stands at the start. A header field must not hold one.</source>
        <translation>يوجد فاصل أسطر في البداية. لا يجوز ذلك في ترويسة.</translation>
    </message>
    <message>
        <source>A line break stands behind "%1". A header field must not hold one.</source>
        <translation>يوجد فاصل أسطر بعد «%1». لا يجوز ذلك في ترويسة.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>است&amp;عادة</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>فتح في ال&amp;محرر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>History of Policies</source>
        <translation>سجل السياسات</translation>
    </message>
    <message>
        <source>History of Policies of %1</source>
        <translation>سجل سياسات %1</translation>
    </message>
    <message>
        <source>Versions of policies</source>
        <translation>إصدارات السياسات</translation>
    </message>
    <message>
        <source>Attach this version again; what is attached now stays in the history</source>
        <translation>إرفاق هذا الإصدار من جديد؛ ويبقى المرفق الآن في السجل</translation>
    </message>
    <message>
        <source>Policy document copied.</source>
        <translation>نُسخ مستند السياسة.</translation>
    </message>
    <message>
        <source>This backend keeps no history of policies.</source>
        <translation>لا تحتفظ هذه الواجهة الخلفية بسجل للسياسات.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>تعذّرت قراءة السجل.</translation>
    </message>
    <message>
        <source>No policy was ever attached.</source>
        <translation>لم تُرفق أي سياسة من قبل.</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed, or two to compare them.</source>
        <translation>اختر إصداراً لترى ما غيّره، أو اثنين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>%1, %2: what changed</source>
        <comment>policy, time</comment>
        <translation>‏%1، %2: ما تغيّر</translation>
    </message>
    <message>
        <source>Nothing was attached under this name before. The whole text is new.</source>
        <translation>لم يكن مرفقاً بهذا الاسم شيء من قبل. النص كله جديد.</translation>
    </message>
    <message>
        <source>From %1, %2 to %3, %4</source>
        <comment>policy, time, policy, time</comment>
        <translation>من %1، %2 إلى %3، %4</translation>
    </message>
    <message>
        <source>The version was not restored.</source>
        <translation>لم يُستعد الإصدار.</translation>
    </message>
    <message>
        <source>Policy %1 restored.</source>
        <translation>استُعيدت السياسة %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>IdentitiesPage</name>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>&amp;Create Identity...</source>
        <translation>إنشاء &amp;هوية...</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>Fi&amp;lter:</source>
        <translation>تر&amp;شيح:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Copy &amp;ARN</source>
        <translation>نسخ &amp;ARN</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;حذف...</translation>
    </message>
    <message>
        <source>The identities could not be listed.</source>
        <translation>تعذر سرد الهويات.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;إعادة المحاولة</translation>
    </message>
    <message>
        <source>No Identities Yet</source>
        <translation>لا هويات بعد</translation>
    </message>
    <message>
        <source>Create an identity for a domain or an email address that you own. Once it is verified, you can send as it and give others the permission to do so.</source>
        <translation>أنشئ هوية لنطاق أو عنوان بريد تملكه. حالما تُوثَّق يمكنك الإرسال بها ومنح الإذن لآخرين.</translation>
    </message>
    <message>
        <source>Create Identity...</source>
        <translation>إنشاء هوية...</translation>
    </message>
    <message>
        <source>No Match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No identity of this account and region has "%1" in its name. Check the spelling, or look in another region.</source>
        <translation>لا هوية في هذا الحساب وهذه المنطقة في اسمها «%1». تحقق من الكتابة أو ابحث في منطقة أخرى.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity(s)</source>
        <translation>
            <numerusform>لا هويات</numerusform>
            <numerusform>هوية واحدة</numerusform>
            <numerusform>هويتان</numerusform>
            <numerusform>%Ln هويات</numerusform>
            <numerusform>%Ln هوية</numerusform>
            <numerusform>%Ln هوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln identity(s)</source>
        <translation>
            <numerusform>%1 من لا هويات</numerusform>
            <numerusform>%1 من هوية واحدة</numerusform>
            <numerusform>%1 من هويتين</numerusform>
            <numerusform>%1 من %Ln هويات</numerusform>
            <numerusform>%1 من %Ln هوية</numerusform>
            <numerusform>%1 من %Ln هوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ARN(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ ARN.</numerusform>
            <numerusform>نُسخ ARN واحد.</numerusform>
            <numerusform>نُسخ رقما ARN.</numerusform>
            <numerusform>نُسخت %Ln من ARN.</numerusform>
            <numerusform>نُسخت %Ln من ARN.</numerusform>
            <numerusform>نُسخت %Ln من ARN.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>IdentityDeletion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>identities</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>The identities are back, with their policies.</source>
        <translation>عادت الهويات مع سياساتها.</translation>
    </message>
    <message>
        <source>The deletion could not be undone: %1</source>
        <translation>تعذر التراجع عن الحذف: %1</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <comment>identity</comment>
        <translation>حُذفت %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف هويات.</numerusform>
            <numerusform>حُذفت هوية واحدة.</numerusform>
            <numerusform>حُذفت هويتان.</numerusform>
            <numerusform>حُذفت %Ln هويات.</numerusform>
            <numerusform>حُذفت %Ln هوية.</numerusform>
            <numerusform>حُذفت %Ln هوية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Identities</source>
        <translation>حذف الهويات</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln identity(s)?</source>
        <translation>
            <numerusform>لا هويات للحذف؟</numerusform>
            <numerusform>حذف هوية واحدة؟</numerusform>
            <numerusform>حذف هويتين؟</numerusform>
            <numerusform>حذف %Ln هويات؟</numerusform>
            <numerusform>حذف %Ln هوية؟</numerusform>
            <numerusform>حذف %Ln هوية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Parts of the identity</source>
        <translation>أجزاء الهوية</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Back to the Identities (%1)</source>
        <translation>العودة إلى الهويات (%1)</translation>
    </message>
    <message>
        <source>Back to Identities</source>
        <translation>العودة إلى الهويات</translation>
    </message>
    <message>
        <source>The identity could not be read.</source>
        <translation>تعذرت قراءة الهوية.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;إعادة المحاولة</translation>
    </message>
    <message>
        <source>This identity cannot send yet. %1</source>
        <comment>what is missing</comment>
        <translation>لا يمكن الإرسال بهذه الهوية بعد. %1</translation>
    </message>
    <message>
        <source>The identity was not deleted.</source>
        <translation>لم تُحذف الهوية.</translation>
    </message>
    <message>
        <source>Sho&amp;w Records</source>
        <translation>عرض السجلا&amp;ت</translation>
    </message>
    <message>
        <source>Open Mailbo&amp;x</source>
        <translation>فتح صندوق البري&amp;د</translation>
    </message>
    <message>
        <source>Who May Send</source>
        <translation>من يجوز له الإرسال</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>kind of message</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, what to do</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>Policy document</source>
        <translation>مستند السياسة</translation>
    </message>
    <message>
        <source>Tab leaves the editor. Ctrl+Space completes, Ctrl+Period offers fixes, F8 goes to the next problem.</source>
        <translation>يغادر Tab المحرر. يكمل Ctrl+Space، ويعرض Ctrl+. الإصلاحات، وينتقل F8 إلى المشكلة التالية.</translation>
    </message>
    <message>
        <source>No fixes here</source>
        <translation>لا إصلاحات هنا</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>completion, meaning</comment>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is known about this word.</source>
        <translation>لا يُعرف شيء عن هذه الكلمة.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>&amp;Copy Cell</source>
        <translation>&amp;نسخ الخلية</translation>
    </message>
</context>
<context>
    <name>MailFromBox</name>
    <message>
        <source>Custom MAIL FROM Domain</source>
        <translation>نطاق MAIL FROM مخصص</translation>
    </message>
    <message>
        <source>Use amazonses.com instead</source>
        <translation>استخدام amazonses.com بدلاً منه</translation>
    </message>
    <message>
        <source>Reject the message</source>
        <translation>رفض الرسالة</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>&amp;MAIL FROM domain:</source>
        <translation>نطاق &amp;MAIL FROM:</translation>
    </message>
    <message>
        <source>%1. Its MX and TXT records stand in the table above.</source>
        <comment>verification status</comment>
        <translation>‏%1. سجلات MX و TXT الخاصة به في الجدول أعلاه.</translation>
    </message>
    <message>
        <source>Not set: the envelope sender is at amazonses.com.</source>
        <translation>غير محدد: مرسِل المغلف عند amazonses.com.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain must be a subdomain of %1.</source>
        <translation>يجب أن يكون نطاق MAIL FROM نطاقاً فرعياً من %1.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain was not changed.</source>
        <translation>لم يتغير نطاق MAIL FROM.</translation>
    </message>
    <message>
        <source>App&amp;ly MAIL FROM Domain</source>
        <translation>تطبيق نطا&amp;ق MAIL FROM</translation>
    </message>
    <message>
        <source>If its MX record is m&amp;issing:</source>
        <translation>إن غاب سجل M&amp;X له:</translation>
    </message>
    <message>
        <source>Use Defau&amp;lt MAIL FROM Domain</source>
        <translation>استخدام نطاق MAIL FROM الافتراض&amp;ي</translation>
    </message>
</context>
<context>
    <name>MailReader</name>
    <message>
        <source>&amp;Confirm Verification</source>
        <translation>&amp;تأكيد التوثيق</translation>
    </message>
    <message>
        <source>Show SES &amp;Message</source>
        <translation>عرض رسالة &amp;SES</translation>
    </message>
    <message>
        <source>Mail source</source>
        <translation>مصدر البريد</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>نص البريد</translation>
    </message>
    <message>
        <source>HTML of the mail</source>
        <translation>HTML البريد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Select a mail to read it.</source>
        <translation>اختر بريداً لقراءته.</translation>
    </message>
    <message>
        <source>The mail cannot be shown.</source>
        <translation>يتعذر عرض البريد.</translation>
    </message>
    <message>
        <source>The address was not verified.</source>
        <translation>لم يُوثَّق العنوان.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>‏%1 موثّق.</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>Address, subject</source>
        <translation>عنوان، موضوع</translation>
    </message>
    <message>
        <source>Sear&amp;ch:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>The mailbox cannot be shown.</source>
        <translation>يتعذر عرض صندوق البريد.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s).</source>
        <translation>
            <numerusform>لا بريد.</numerusform>
            <numerusform>بريد واحد.</numerusform>
            <numerusform>بريدان.</numerusform>
            <numerusform>%n رسائل بريد.</numerusform>
            <numerusform>%n رسالة بريد.</numerusform>
            <numerusform>%n رسالة بريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Mailbox</source>
        <translation>لا صندوق بريد</translation>
    </message>
    <message>
        <source>Only the simulator has a mailbox of its own.</source>
        <translation>للمحاكي وحده صندوق بريد خاص.</translation>
    </message>
    <message>
        <source>No Match</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No mail matches the search.</source>
        <translation>لا بريد يطابق البحث.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>The Mailbox Is Empty</source>
        <translation>صندوق البريد فارغ</translation>
    </message>
    <message>
        <source>Verification requests, feedback and delivered mail arrive here.</source>
        <translation>تصل إلى هنا طلبات التوثيق والإفادات والبريد المسلَّم.</translation>
    </message>
    <message>
        <source>There is no verification mail to %1. Send a new one from the identity's page.</source>
        <translation>لا يوجد بريد توثيق إلى %1. أرسل واحداً جديداً من صفحة الهوية.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>تحرير رسالة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>The workspace could not be read.</source>
        <translation>تعذرت قراءة مساحة العمل.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>%1, %2 - Mandate</source>
        <comment>account, region</comment>
        <translation>‏%1، %2 - Mandate</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>New &amp;Identity...</source>
        <translation>&amp;هوية جديدة...</translation>
    </message>
    <message>
        <source>New &amp;Message</source>
        <translation>&amp;رسالة جديدة</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>&amp;فتح مساحة عمل...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Notification at the Bottom</source>
        <translation>ال&amp;إشعار في الأسفل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Mandate</source>
        <translation>&amp;حول Mandate</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite);;All files (*)</source>
        <translation>مساحات العمل (*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another window could not be opened for %1.</source>
        <translation>تعذر فتح نافذة أخرى لـ %1.</translation>
    </message>
    <message>
        <source>About Mandate</source>
        <translation>حول Mandate</translation>
    </message>
    <message>
        <source>Mandate %1</source>
        <translation>Mandate %1</translation>
    </message>
    <message>
        <source>A console for Amazon SES sending authorization, with a simulator on this machine.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Amazon.

Qt %1</source>
        <translation>وحدة تحكم لتفويض الإرسال في Amazon SES مع محاكٍ على هذا الجهاز.

برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث. لا صلة له بـ Amazon.

Qt %1</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Explain a Denial…</source>
        <translation>&amp;تفسير رفض…</translation>
    </message>
    <message>
        <source>&amp;Who May Send?</source>
        <translation>&amp;من يجوز له الإرسال؟</translation>
    </message>
    <message>
        <source>&amp;History of Policies…</source>
        <translation>&amp;سجل السياسات…</translation>
    </message>
    <message>
        <source>Who May Send as Identities of %1</source>
        <translation>من يجوز له الإرسال بهويات %1</translation>
    </message>
</context>
<context>
    <name>MeaningText</name>
    <message>
        <source>the service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>any other AWS account</source>
        <translation>أي حساب AWS آخر</translation>
    </message>
    <message>
        <source>any other user of account %1</source>
        <comment>one that is not named</comment>
        <translation>أي مستخدم آخر من الحساب %1</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>الدور %1 من الحساب %2</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>المستخدم %1 من الحساب %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>condition key</comment>
        <translation>بلا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>condition key, values</comment>
        <translation>‏%1 ‏%2</translation>
    </message>
    <message>
        <source>Means the same</source>
        <translation>المعنى نفسه</translation>
    </message>
    <message>
        <source>No difference found</source>
        <translation>لم يُعثر على فرق</translation>
    </message>
    <message>
        <source>Grants more</source>
        <translation>يمنح أكثر</translation>
    </message>
    <message>
        <source>Grants less</source>
        <translation>يمنح أقل</translation>
    </message>
    <message>
        <source>Grants more and less</source>
        <translation>يمنح أكثر وأقل</translation>
    </message>
    <message>
        <source>It says the same as what is attached: only the writing differs, if anything.</source>
        <translation>يقول ما يقوله المرفق نفسه: لا تختلف إلا الكتابة، إن اختلفت.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n example request(s) is decided differently. That is no proof.</source>
        <translation><numerusform>لم يُجرّب أي طلب. ليس هذا برهاناً.</numerusform><numerusform>لا يُقرَّر طلب المثال الواحد على نحو آخر. ليس هذا برهاناً.</numerusform><numerusform>لا يُقرَّر أي من طلبي المثال على نحو آخر. ليس هذا برهاناً.</numerusform><numerusform>لا يُقرَّر أي من %n طلبات مثال على نحو آخر. ليس هذا برهاناً.</numerusform><numerusform>لا يُقرَّر أي من %n طلب مثال على نحو آخر. ليس هذا برهاناً.</numerusform><numerusform>لا يُقرَّر أي من %n طلب مثال على نحو آخر. ليس هذا برهاناً.</numerusform></translation>
    </message>
    <message>
        <source>Some requests would be allowed that are denied now, and none the other way round.</source>
        <translation>سيُسمح ببعض الطلبات المرفوضة الآن، ولا شيء بالعكس.</translation>
    </message>
    <message>
        <source>Some requests would be denied that are allowed now, and none the other way round.</source>
        <translation>سيُرفض بعض الطلبات المسموحة الآن، ولا شيء بالعكس.</translation>
    </message>
    <message>
        <source>Some requests would be allowed that are denied now, and others the other way round.</source>
        <translation>سيُسمح ببعض الطلبات المرفوضة الآن، وبأخرى بالعكس.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>who and action, conditions</comment>
        <translation>‏%1؛ %2</translation>
    </message>
    <message>
        <source>by statement %1 of the attached policy %2</source>
        <translation>بالعبارة %1 من السياسة المرفقة %2</translation>
    </message>
    <message>
        <source>by statement %1 of %2</source>
        <comment>number, policy</comment>
        <translation>بالعبارة %1 من %2</translation>
    </message>
</context>
<context>
    <name>MeaningView</name>
    <message>
        <source>Newly allowed requests</source>
        <translation>الطلبات المسموحة حديثاً</translation>
    </message>
    <message>
        <source>Newly denied requests</source>
        <translation>الطلبات المرفوضة حديثاً</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Newly allowed, for example:</source>
        <translation>مسموح حديثاً، مثلاً:</translation>
    </message>
    <message>
        <source>Newly denied, for example:</source>
        <translation>مرفوض حديثاً، مثلاً:</translation>
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
        <translation>عرض الهوية</translation>
    </message>
    <message>
        <source>Message source</source>
        <translation>مصدر الرسالة</translation>
    </message>
    <message>
        <source>Events as JSON</source>
        <translation>الأحداث بصيغة JSON</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Compose &amp;Again</source>
        <translation>&amp;تحرير من جديد</translation>
    </message>
    <message>
        <source>There are no events.</source>
        <translation>لا أحداث.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Select a message to see its details.</source>
        <translation>اختر رسالة لترى تفاصيلها.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SES refused this message.</source>
        <translation>رفضت SES هذه الرسالة.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>Sender Account</source>
        <translation>حساب المرسِل</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>account, region</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Identity Owner</source>
        <translation>مالك الهوية</translation>
    </message>
    <message>
        <source>Sent Through</source>
        <translation>أُرسلت عبر</translation>
    </message>
    <message>
        <source>Configuration Set</source>
        <translation>مجموعة الإعدادات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Bounce, Permanent</source>
        <translation>ارتداد، دائم</translation>
    </message>
    <message>
        <source>Bounce, Transient</source>
        <translation>ارتداد، عابر</translation>
    </message>
    <message>
        <source>Bounce, Undetermined</source>
        <translation>ارتداد، غير محدد</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>message state</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>message state</comment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>message state</comment>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>message state</comment>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Bounced</source>
        <comment>message state</comment>
        <translation>ارتدت</translation>
    </message>
    <message>
        <source>Complained</source>
        <comment>message state</comment>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>message state</comment>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>event</comment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>event</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>event</comment>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>event</comment>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>event</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Click</source>
        <comment>event</comment>
        <translation>نقر</translation>
    </message>
    <message>
        <source>Rendering Failure</source>
        <comment>event</comment>
        <translation>فشل القالب</translation>
    </message>
    <message>
        <source>Delivery Delay</source>
        <comment>event</comment>
        <translation>تأخر التسليم</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>event</comment>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>kind of mail</comment>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>Bounce</source>
        <comment>kind of mail</comment>
        <translation>ارتداد</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>kind of mail</comment>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Notification</source>
        <comment>kind of mail</comment>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Automatic Reply</source>
        <comment>kind of mail</comment>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>kind of mail</comment>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>verdict of a check</comment>
        <translation>اجتاز</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>verdict of a check</comment>
        <translation>لم يجتز</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>verdict of a check</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>verdict of a check</comment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>API v2, SendEmail (simple)</source>
        <translation>‏API v2، ‏SendEmail (بسيط)</translation>
    </message>
    <message>
        <source>API v2, SendEmail (raw)</source>
        <translation>‏API v2، ‏SendEmail (خام)</translation>
    </message>
    <message>
        <source>API v1, SendEmail</source>
        <translation>‏API v1، ‏SendEmail</translation>
    </message>
    <message>
        <source>API v1, SendRawEmail</source>
        <translation>‏API v1، ‏SendRawEmail</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Deliver</source>
        <comment>recipient outcome</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>recipient outcome</comment>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>recipient outcome</comment>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>recipient outcome</comment>
        <translation>تأخير</translation>
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
        <translation>أحداث الرسالة</translation>
    </message>
    <message>
        <source>The events cannot be shown.</source>
        <translation>يتعذر عرض الأحداث.</translation>
    </message>
    <message>
        <source>A message that was refused has no events.</source>
        <translation>الرسالة المرفوضة لا أحداث لها.</translation>
    </message>
    <message>
        <source>Waiting for events.</source>
        <translation>بانتظار الأحداث.</translation>
    </message>
    <message>
        <source>Sent. Waiting for the answer of the receiving server.</source>
        <translation>أُرسلت. بانتظار رد الخادم المستقبِل.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>لا أحداث.</numerusform>
            <numerusform>حدث واحد.</numerusform>
            <numerusform>حدثان.</numerusform>
            <numerusform>%n أحداث.</numerusform>
            <numerusform>%n حدثاً.</numerusform>
            <numerusform>%n حدث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>NotificationsTab</name>
    <message>
        <source>A topic ARN looks like arn:aws:sns:us-east-1:111111111111:name.</source>
        <translation>يبدو ARN الموضوع هكذا: arn:aws:sns:us-east-1:111111111111:name.</translation>
    </message>
    <message>
        <source>If a message bounces, who learns of it?</source>
        <translation>إذا ارتدت رسالة فمن يعلم بها؟</translation>
    </message>
    <message>
        <source>Email Feedback Forwarding</source>
        <translation>تحويل الإفادات بالبريد</translation>
    </message>
    <message>
        <source>Forwarding can be disabled only when topics for bounces and complaints are both set.</source>
        <translation>لا يمكن تعطيل التحويل إلا إذا حُدد موضوعان للارتدادات والشكاوى.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>ح&amp;فظ التغييرات</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>است&amp;رجاع</translation>
    </message>
    <message>
        <source>Feedback Notifications to Topics</source>
        <translation>إشعارات الإفادات إلى المواضيع</translation>
    </message>
    <message>
        <source>&amp;Bounce topic:</source>
        <translation>موضوع ال&amp;ارتداد:</translation>
    </message>
    <message>
        <source>C&amp;omplaint topic:</source>
        <translation>موضوع ال&amp;شكوى:</translation>
    </message>
    <message>
        <source>De&amp;livery topic:</source>
        <translation>موضوع ال&amp;تسليم:</translation>
    </message>
    <message>
        <source>Include original headers</source>
        <translation>تضمين الترويسات الأصلية</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>لا موضوع</translation>
    </message>
    <message>
        <source>%1 include original headers</source>
        <comment>label of a topic</comment>
        <translation>‏%1 تضمين الترويسات الأصلية</translation>
    </message>
    <message>
        <source>Notification settings saved.</source>
        <translation>حُفظت إعدادات الإشعارات.</translation>
    </message>
    <message>
        <source>The notification settings were not saved.</source>
        <translation>لم تُحفظ إعدادات الإشعارات.</translation>
    </message>
    <message>
        <source>Forward bounces and complaints by e&amp;mail</source>
        <translation>تحويل الارتدادات والشكاوى بالبري&amp;د</translation>
    </message>
</context>
<context>
    <name>OpenFailureDialog</name>
    <message>
        <source>Open Workspace</source>
        <translation>فتح مساحة العمل</translation>
    </message>
    <message>
        <source>The workspace could not be opened.</source>
        <translation>تعذر فتح مساحة العمل.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة مجدداً</translation>
    </message>
    <message>
        <source>Open Another Workspace...</source>
        <translation>فتح مساحة عمل أخرى...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open Another Workspace</source>
        <translation>فتح مساحة عمل أخرى</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite);;All files (*)</source>
        <translation>مساحات العمل (*.sqlite);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Copy ARN</source>
        <translation>نسخ ARN</translation>
    </message>
    <message>
        <source>&amp;Delete Identity...</source>
        <translation>&amp;حذف الهوية...</translation>
    </message>
    <message>
        <source>AR&amp;N:</source>
        <translation>AR&amp;N:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Ownership:</source>
        <translation>الملكية:</translation>
    </message>
    <message>
        <source>Coverage:</source>
        <translation>التغطية:</translation>
    </message>
    <message>
        <source>Policies:</source>
        <translation>السياسات:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>أُنشئت:</translation>
    </message>
    <message>
        <source>Last sent:</source>
        <translation>آخر إرسال:</translation>
    </message>
    <message>
        <source>Default &amp;configuration set:</source>
        <translation>مجموعة الإع&amp;دادات الافتراضية:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(s) attached</source>
        <comment>identity</comment>
        <translation>
            <numerusform>لا سياسات مرفقة</numerusform>
            <numerusform>سياسة واحدة مرفقة</numerusform>
            <numerusform>سياستان مرفقتان</numerusform>
            <numerusform>%Ln سياسات مرفقة</numerusform>
            <numerusform>%Ln سياسة مرفقة</numerusform>
            <numerusform>%Ln سياسة مرفقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent with this identity yet.</source>
        <translation>لم يُرسَل شيء بهذه الهوية بعد.</translation>
    </message>
    <message>
        <source>The configuration sets could not be listed.</source>
        <translation>تعذر سرد مجموعات الإعدادات.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>default configuration set</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>configuration set</comment>
        <translation>‏%1 (محذوفة)</translation>
    </message>
    <message>
        <source>Configuration sets of this account are made on the Accounts page.</source>
        <translation>تُنشأ مجموعات إعدادات هذا الحساب في صفحة الحسابات.</translation>
    </message>
    <message>
        <source>The default configuration set was not changed.</source>
        <translation>لم تتغير مجموعة الإعدادات الافتراضية.</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>إزالة من %1</translation>
    </message>
    <message>
        <source>This text holds a line break. SES refuses it.</source>
        <translation>يحوي هذا النص فاصل أسطر. ترفضه SES.</translation>
    </message>
</context>
<context>
    <name>PolicyCases</name>
    <message>
        <source>Not run yet</source>
        <comment>state of a case</comment>
        <translation>لم تُجرَ بعد</translation>
    </message>
    <message>
        <source>Fails: it is allowed</source>
        <comment>state of a case</comment>
        <translation>تفشل: مسموح</translation>
    </message>
    <message>
        <source>Fails: it is denied</source>
        <comment>state of a case</comment>
        <translation>تفشل: مرفوض</translation>
    </message>
    <message>
        <source>Holds: it is allowed</source>
        <comment>state of a case</comment>
        <translation>تصح: مسموح</translation>
    </message>
    <message>
        <source>Holds: it is denied</source>
        <comment>state of a case</comment>
        <translation>تصح: مرفوض</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;مراجعة…</translation>
    </message>
    <message>
        <source>&amp;Apply Policy</source>
        <translation>&amp;تطبيق السياسة</translation>
    </message>
    <message>
        <source>Attach this text (%1)</source>
        <translation>إرفاق هذا النص (%1)</translation>
    </message>
    <message>
        <source>Close Editor</source>
        <translation>إغلاق المحرر</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a policy</comment>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Apply Policy</source>
        <translation>تطبيق السياسة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>The text holds bytes that are not UTF-8. They are shown as %1 and will be replaced by it when the text is changed.</source>
        <translation>في النص بايتات ليست UTF-8. تُعرض بصورة %1 وتُستبدل به عند تغيير النص.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>سمِّ السياسة.</translation>
    </message>
    <message>
        <source>A name holds letters, digits and the characters + = , . @ _ - only.</source>
        <translation>يحوي الاسم حروفاً وأرقاماً والمحارف + = , . @ _ - فقط.</translation>
    </message>
    <message>
        <source>A name holds letters, digits, dashes and underscores only.</source>
        <translation>يحوي الاسم حروفاً وأرقاماً وشرطات وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>There is a policy with this name already.</source>
        <translation>توجد سياسة بهذا الاسم بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>لا يتجاوز الاسم %n محرف.</numerusform>
            <numerusform>لا يتجاوز الاسم محرفاً واحداً.</numerusform>
            <numerusform>لا يتجاوز الاسم محرفين.</numerusform>
            <numerusform>لا يتجاوز الاسم %n محارف.</numerusform>
            <numerusform>لا يتجاوز الاسم %n محرفاً.</numerusform>
            <numerusform>لا يتجاوز الاسم %n محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>‏%1 من %2 بايت</translation>
    </message>
    <message>
        <source>The policy is attached.</source>
        <translation>أُرفقت السياسة.</translation>
    </message>
    <message>
        <source>The policy was not attached. The text is kept.</source>
        <translation>لم تُرفق السياسة. بقي النص.</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>تغييرات غير مطبقة</translation>
    </message>
    <message>
        <source>The policy has changes that are not applied.</source>
        <translation>في السياسة تغييرات لم تُطبق.</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;مواصلة التحرير</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>Cases Fail</source>
        <translation>تفشل حالات اختبار</translation>
    </message>
    <message numerus="yes">
        <source>%n saved case(s) of this policy would fail.</source>
        <translation><numerusform>لن تفشل أي حالة محفوظة لهذه السياسة.</numerusform><numerusform>ستفشل حالة واحدة محفوظة لهذه السياسة.</numerusform><numerusform>ستفشل حالتان محفوظتان لهذه السياسة.</numerusform><numerusform>ستفشل %n حالات محفوظة لهذه السياسة.</numerusform><numerusform>ستفشل %n حالة محفوظة لهذه السياسة.</numerusform><numerusform>ستفشل %n حالة محفوظة لهذه السياسة.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Apply Anyway</source>
        <translation>&amp;تطبيق رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Open Policy</source>
        <translation>فتح سياسة</translation>
    </message>
    <message>
        <source>&amp;Save to File…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>&amp;Compare with File…</source>
        <translation>م&amp;قارنة بملف…</translation>
    </message>
    <message>
        <source>Compare with Policy</source>
        <translation>مقارنة بسياسة</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>السياسات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file was not opened. The text is kept.</source>
        <translation>لم يُفتح الملف. النص باقٍ.</translation>
    </message>
    <message>
        <source>This is the text of %1. It is attached when you apply it.</source>
        <translation>هذا نص %1. يُرفق حين تطبّقه.</translation>
    </message>
    <message>
        <source>Save Policy</source>
        <translation>حفظ السياسة</translation>
    </message>
    <message>
        <source>The file was not saved. The text is kept.</source>
        <translation>لم يُحفظ الملف. النص باقٍ.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>The file was not compared.</source>
        <translation>لم يُقارن الملف.</translation>
    </message>
    <message>
        <source>From %1 to the Text in the Editor</source>
        <comment>a file</comment>
        <translation>من %1 إلى النص في المحرر</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>%1 was changed outside of this window.</source>
        <translation>تغيّر %1 خارج هذه النافذة.</translation>
    </message>
    <message>
        <source>Take the File's Text</source>
        <translation>أخذ نص الملف</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a pane</comment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Insert Template…</source>
        <translation>إدراج قالب…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>المولّد</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Ask what would happen to a request under this text (%1)</source>
        <translation>اسأل عما سيحدث لطلب بهذا النص (%1)</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>The system says: %1. Choose another file, or mend this and try again.</source>
        <translation>يقول النظام: %1. اختر ملفاً آخر، أو أصلح هذا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>ليس %1 ملفاً.</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>ليس ملفاً عادياً</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a policy.</source>
        <translation>‏%1 أكبر من أن يكون سياسة.</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>الملف كبير جداً</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>PolicyTemplates</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 is no address. Write marketing@example.com, or *@example.com for all of a domain.</source>
        <translation>ليس %1 عنواناً. اكتب marketing@example.com، أو *@example.com لكل عناوين نطاق.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no address or range. Write 203.0.113.0/24 or 2001:db8::/32.</source>
        <translation>ليس %1 عنواناً ولا مجالاً. اكتب 203.0.113.0/24 أو 2001:db8::/32.</translation>
    </message>
    <message>
        <source>An account id is twelve digits, without dashes.</source>
        <translation>معرّف الحساب اثنا عشر رقماً بلا شُرَط.</translation>
    </message>
    <message>
        <source>Write the user's ARN: arn:aws:iam::222222222222:user/jane.</source>
        <translation>اكتب ARN المستخدم: ‏arn:aws:iam::222222222222:user/jane.</translation>
    </message>
    <message>
        <source>Write a date such as 2027-06-30 or 2027-06-30T18:00:00Z.</source>
        <translation>اكتب تاريخاً مثل 2027-06-30 أو 2027-06-30T18:00:00Z.</translation>
    </message>
    <message>
        <source>A service is written in small letters: cognito-idp.amazonaws.com.</source>
        <translation>تُكتب الخدمة بأحرف صغيرة: cognito-idp.amazonaws.com.</translation>
    </message>
    <message>
        <source>Write an ARN; * is allowed in it.</source>
        <translation>اكتب ARN؛ يجوز فيه *.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>One account may send</source>
        <translation>يجوز لحساب واحد الإرسال</translation>
    </message>
    <message>
        <source>Everybody in another account whom its administrators permit may send as this identity.</source>
        <translation>كل من في حساب آخر ممن يأذن لهم مديروه يجوز له الإرسال بهذه الهوية.</translation>
    </message>
    <message>
        <source>One user may send</source>
        <translation>يجوز لمستخدم واحد الإرسال</translation>
    </message>
    <message>
        <source>A single IAM user of another account may send as this identity.</source>
        <translation>يجوز لمستخدم IAM واحد من حساب آخر الإرسال بهذه الهوية.</translation>
    </message>
    <message>
        <source>Only from certain addresses</source>
        <translation>من عناوين معيّنة فقط</translation>
    </message>
    <message>
        <source>An account may send, with these From addresses only.</source>
        <translation>يجوز لحساب الإرسال بعناوين From هذه فقط.</translation>
    </message>
    <message>
        <source>From addresses</source>
        <translation>عناوين From</translation>
    </message>
    <message>
        <source>Only to certain domains</source>
        <translation>إلى نطاقات معيّنة فقط</translation>
    </message>
    <message>
        <source>An account may send, to recipients at these domains only.</source>
        <translation>يجوز لحساب الإرسال إلى مستلمين في هذه النطاقات فقط.</translation>
    </message>
    <message>
        <source>Recipient domains</source>
        <translation>نطاقات المستلمين</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>An account may send until the end of a contract, say.</source>
        <translation>يجوز لحساب الإرسال حتى نهاية عقد مثلاً.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Only from certain IP addresses</source>
        <translation>من عناوين IP معيّنة فقط</translation>
    </message>
    <message>
        <source>An account may send from these networks only.</source>
        <translation>يجوز لحساب الإرسال من هذه الشبكات فقط.</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>عناوين IP</translation>
    </message>
    <message>
        <source>An AWS service may send</source>
        <translation>يجوز لخدمة AWS الإرسال</translation>
    </message>
    <message>
        <source>A service such as Cognito may send on behalf of one of your resources, and of nobody else's.</source>
        <translation>يجوز لخدمة مثل Cognito الإرسال نيابة عن أحد مواردك، لا عن موارد غيرك.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Account of the resource</source>
        <translation>حساب المورد</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Deny one user</source>
        <translation>رفض مستخدم واحد</translation>
    </message>
    <message>
        <source>A single user may not send, whatever else allows it.</source>
        <translation>لا يجوز لمستخدم واحد الإرسال، مهما سمح به غير ذلك.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>a field</comment>
        <translation>‏%1 ناقص.</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Show Checks</source>
        <translation>عرض الفحوص</translation>
    </message>
    <message>
        <source>What would happen stands here as soon as something is typed.</source>
        <translation>سيظهر هنا ما سيحدث حالما تكتب شيئاً.</translation>
    </message>
    <message>
        <source>Cannot be checked: %1</source>
        <translation>يتعذر الفحص: %1</translation>
    </message>
</context>
<context>
    <name>PreflightText</name>
    <message>
        <source>Addresses and headers</source>
        <translation>العناوين والترويسات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Number of recipients</source>
        <translation>عدد المستلمين</translation>
    </message>
    <message>
        <source>Sending enabled</source>
        <translation>الإرسال مفعّل</translation>
    </message>
    <message>
        <source>Configuration set</source>
        <translation>مجموعة الإعدادات</translation>
    </message>
    <message>
        <source>Verified identity</source>
        <translation>هوية موثّقة</translation>
    </message>
    <message>
        <source>IAM policies of the sender</source>
        <translation>سياسات IAM للمرسِل</translation>
    </message>
    <message>
        <source>Policies of the identity</source>
        <translation>سياسات الهوية</translation>
    </message>
    <message>
        <source>Further resources</source>
        <translation>موارد أخرى</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة المعزولة</translation>
    </message>
    <message>
        <source>MAIL FROM domain</source>
        <translation>نطاق MAIL FROM</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>الحصة اليومية</translation>
    </message>
    <message>
        <source>Sending rate</source>
        <translation>معدل الإرسال</translation>
    </message>
    <message>
        <source>Would be refused.</source>
        <translation>ستُرفض.</translation>
    </message>
    <message>
        <source>Would be refused: %1</source>
        <translation>ستُرفض: %1</translation>
    </message>
    <message numerus="yes">
        <source>Would be accepted, with %n warning(s).</source>
        <translation>
            <numerusform>ستُقبل بلا تحذيرات.</numerusform>
            <numerusform>ستُقبل مع تحذير واحد.</numerusform>
            <numerusform>ستُقبل مع تحذيرين.</numerusform>
            <numerusform>ستُقبل مع %n تحذيرات.</numerusform>
            <numerusform>ستُقبل مع %n تحذيراً.</numerusform>
            <numerusform>ستُقبل مع %n تحذير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be accepted, as far as can be seen from here.</source>
        <translation>ستُقبل، بقدر ما يُرى من هنا.</translation>
    </message>
    <message>
        <source>Would be accepted.</source>
        <translation>ستُقبل.</translation>
    </message>
    <message>
        <source>Go to Field</source>
        <translation>الذهاب إلى الحقل</translation>
    </message>
    <message>
        <source>Show Identity</source>
        <translation>عرض الهوية</translation>
    </message>
    <message>
        <source>Show Identity Policy</source>
        <translation>عرض سياسة الهوية</translation>
    </message>
    <message>
        <source>Show User Policy</source>
        <translation>عرض سياسة المستخدم</translation>
    </message>
    <message>
        <source>Show Account</source>
        <translation>عرض الحساب</translation>
    </message>
    <message>
        <source>Show Message</source>
        <translation>عرض الرسالة</translation>
    </message>
    <message>
        <source>Switch Region</source>
        <translation>تبديل المنطقة</translation>
    </message>
</context>
<context>
    <name>PrincipalCombo</name>
    <message>
        <source>a user, or an ARN</source>
        <translation>مستخدم أو ARN</translation>
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
        <translation>حساب أو مستخدم أو دور</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Enter an account ID, an ARN or a service.</source>
        <translation>أدخل معرّف حساب أو ARN أو خدمة.</translation>
    </message>
    <message>
        <source>A service looks like cognito-idp.amazonaws.com.</source>
        <translation>تبدو الخدمة هكذا: cognito-idp.amazonaws.com.</translation>
    </message>
    <message>
        <source>Enter an account ID of 12 digits, or the ARN of an IAM user or role.</source>
        <translation>أدخل معرّف حساب من 12 رقماً أو ARN مستخدم IAM أو دور.</translation>
    </message>
    <message>
        <source>A principal's ARN cannot hold wildcards.</source>
        <translation>لا يجوز أن يحوي ARN الكيان محارف بدل.</translation>
    </message>
    <message>
        <source>Only accounts, users, roles and their sessions can be principals.</source>
        <translation>الحسابات والمستخدمون والأدوار وجلساتها وحدها يمكن أن تكون كيانات.</translation>
    </message>
    <message>
        <source>Principal %1</source>
        <translation>الكيان %1</translation>
    </message>
    <message>
        <source>Remove Principal %1</source>
        <translation>إزالة الكيان %1</translation>
    </message>
    <message>
        <source>Principal %1:</source>
        <translation>الكيان %1:</translation>
    </message>
</context>
<context>
    <name>PrincipalSection</name>
    <message>
        <source>New principal</source>
        <translation>كيان جديد</translation>
    </message>
    <message>
        <source>Account ID or ARN</source>
        <translation>معرّف حساب أو ARN</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add Principal</source>
        <translation>إضافة كيان</translation>
    </message>
    <message>
        <source>New:</source>
        <comment>principal</comment>
        <translation>جديد:</translation>
    </message>
    <message>
        <source>Everyone except these principals</source>
        <translation>الجميع عدا هذه الكيانات</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>الكيانات</translation>
    </message>
</context>
<context>
    <name>ReadHandOverDialog</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>عنوان From</translation>
    </message>
    <message>
        <source>Bounces to</source>
        <translation>الارتدادات إلى</translation>
    </message>
    <message>
        <source>Return-Path ARN</source>
        <translation>ARN مسار الإرجاع</translation>
    </message>
    <message>
        <source>&amp;Use in Compose</source>
        <translation>&amp;استعمال في «إنشاء رسالة»</translation>
    </message>
    <message>
        <source>Read Hand-Over</source>
        <translation>قراءة التسليم</translation>
    </message>
    <message>
        <source>&amp;What the owner of the identity sent, or its ARN alone:</source>
        <translation>&amp;ما أرسله مالك الهوية، أو ARN الخاص بها وحده:</translation>
    </message>
    <message>
        <source>Recognised:</source>
        <translation>المتعرَّف عليه:</translation>
    </message>
    <message>
        <source>The text may be quoted or wrapped by a mail program.</source>
        <translation>قد يكون النص مقتبساً أو ملفوفاً من برنامج بريد.</translation>
    </message>
    <message>
        <source>No ARN of an identity was found in this text.</source>
        <translation>لم يُعثر على ARN هوية في هذا النص.</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Decision Details</source>
        <translation>تفاصيل القرار</translation>
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
        <translation>تفاصيل القرار: %1</translation>
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
        <translation>%1، عنوان غير صالح: %2</translation>
    </message>
    <message>
        <source>%1
Outcome: %2</source>
        <translation>%1
النتيجة: %2</translation>
    </message>
    <message>
        <source>%1, outcome: %2</source>
        <translation>%1، النتيجة: %2</translation>
    </message>
    <message>
        <source>Recipient. Enter opens its menu, Delete removes it.</source>
        <translation>مستلم. يفتح Enter قائمته ويزيله Delete.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Outcome in the Simulator</source>
        <translation>النتيجة في المحاكي</translation>
    </message>
</context>
<context>
    <name>RecipientEdit</name>
    <message numerus="yes">
        <source>%n recipient(s) before the input.</source>
        <translation>
            <numerusform>لا مستلمين قبل حقل الإدخال.</numerusform>
            <numerusform>مستلم واحد قبل حقل الإدخال.</numerusform>
            <numerusform>مستلمان قبل حقل الإدخال.</numerusform>
            <numerusform>%n مستلمين قبل حقل الإدخال.</numerusform>
            <numerusform>%n مستلماً قبل حقل الإدخال.</numerusform>
            <numerusform>%n مستلم قبل حقل الإدخال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>DNS records</source>
        <translation>سجلات DNS</translation>
    </message>
    <message>
        <source>Copy Name of Record %1</source>
        <translation>نسخ اسم السجل %1</translation>
    </message>
    <message>
        <source>Copy Value of Record %1</source>
        <translation>نسخ قيمة السجل %1</translation>
    </message>
    <message>
        <source>Cop&amp;y All Records</source>
        <translation>نسخ كل السجلا&amp;ت</translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Messages asked</source>
        <translation>الرسائل المسؤول عنها</translation>
    </message>
    <message>
        <source>Messages that would be decided differently</source>
        <translation>الرسائل التي سيتغير قرارها</translation>
    </message>
    <message>
        <source>This backend cannot replay messages.</source>
        <translation>لا تستطيع هذه الواجهة الخلفية إعادة السؤال عن الرسائل.</translation>
    </message>
    <message>
        <source>Asking the messages that were sent with this identity again…</source>
        <translation>يُعاد السؤال عن الرسائل المرسلة بهذه الهوية…</translation>
    </message>
    <message>
        <source>Ask &amp;Again</source>
        <translation>ا&amp;سأل من جديد</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>%1 The newest %2 are listed.</source>
        <translation>‏%1 تُعرض أحدث %2.</translation>
    </message>
</context>
<context>
    <name>ResourceSection</name>
    <message>
        <source>Use This Identity</source>
        <translation>استخدام هذه الهوية</translation>
    </message>
    <message>
        <source>Add Resource</source>
        <translation>إضافة مورد</translation>
    </message>
    <message>
        <source>Every resource except these</source>
        <translation>كل مورد عدا هذه</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>المورد %1</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Nothing is attached under this name yet. The whole text is new.</source>
        <translation>لا شيء مرفق بهذا الاسم بعد. النص كله جديد.</translation>
    </message>
    <message>
        <source>Review Policy</source>
        <translation>مراجعة السياسة</translation>
    </message>
    <message>
        <source>Review Policy %1</source>
        <translation>مراجعة السياسة %1</translation>
    </message>
    <message>
        <source>&amp;Apply Policy</source>
        <translation>&amp;تطبيق السياسة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Recorded Messages</source>
        <translation>الرسائل المسجلة</translation>
    </message>
    <message numerus="yes">
        <source>Recorded Messages: %n Change(s)</source>
        <translation><numerusform>الرسائل المسجلة: بلا تغيير</numerusform><numerusform>الرسائل المسجلة: تغيير واحد</numerusform><numerusform>الرسائل المسجلة: تغييران</numerusform><numerusform>الرسائل المسجلة: %n تغييرات</numerusform><numerusform>الرسائل المسجلة: %n تغييراً</numerusform><numerusform>الرسائل المسجلة: %n تغيير</numerusform></translation>
    </message>
    <message>
        <source>Recorded Messages: No Change</source>
        <translation>الرسائل المسجلة: بلا تغيير</translation>
    </message>
    <message numerus="yes">
        <source>Cases: %n Fail(s)</source>
        <translation><numerusform>الحالات: لا تفشل حالة</numerusform><numerusform>الحالات: تفشل واحدة</numerusform><numerusform>الحالات: تفشل اثنتان</numerusform><numerusform>الحالات: تفشل %n</numerusform><numerusform>الحالات: تفشل %n</numerusform><numerusform>الحالات: تفشل %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cases: %n Hold(s)</source>
        <translation><numerusform>الحالات: لا تصح حالة</numerusform><numerusform>الحالات: تصح واحدة</numerusform><numerusform>الحالات: تصح اثنتان</numerusform><numerusform>الحالات: تصح %n</numerusform><numerusform>الحالات: تصح %n</numerusform><numerusform>الحالات: تصح %n</numerusform></translation>
    </message>
</context>
<context>
    <name>RouteSentence</name>
    <message>
        <source>A feedback mail went to %1, the Return-Path that the sender gave: email feedback forwarding of the identity is on.</source>
        <translation>ذهبت رسالة الإفادة إلى %1، مسار الإرجاع الذي حدده المرسِل: تحويل الإفادات بالبريد مفعّل للهوية.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the MAIL FROM address of the SMTP session: email feedback forwarding of the identity is on.</source>
        <translation>ذهبت رسالة الإفادة إلى %1، عنوان MAIL FROM لجلسة SMTP: تحويل الإفادات بالبريد مفعّل للهوية.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the source address, as the sender gave no Return-Path: email feedback forwarding of the identity is on.</source>
        <translation>ذهبت رسالة الإفادة إلى %1، عنوان المصدر، إذ لم يحدد المرسِل مسار إرجاع: تحويل الإفادات بالبريد مفعّل للهوية.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1: email feedback forwarding of the identity is on.</source>
        <translation>ذهبت رسالة الإفادة إلى %1: تحويل الإفادات بالبريد مفعّل للهوية.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the Return-Path that the sender gave. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>ذهبت رسالة الإفادة إلى %1، مسار الإرجاع الذي حدده المرسِل. تحويل الإفادات معطّل للهوية، لكن لا موضوع SNS لها لهذا الحدث، فتحوّل SES بالبريد على كل حال.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the MAIL FROM address of the SMTP session. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>ذهبت رسالة الإفادة إلى %1، عنوان MAIL FROM لجلسة SMTP. تحويل الإفادات معطّل للهوية، لكن لا موضوع SNS لها لهذا الحدث، فتحوّل SES بالبريد على كل حال.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1, the source address, as the sender gave no Return-Path. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>ذهبت رسالة الإفادة إلى %1، عنوان المصدر، إذ لم يحدد المرسِل مسار إرجاع. تحويل الإفادات معطّل للهوية، لكن لا موضوع SNS لها لهذا الحدث، فتحوّل SES بالبريد على كل حال.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1. Email feedback forwarding of the identity is off, but it has no topic for this event, so SES forwards by mail all the same.</source>
        <translation>ذهبت رسالة الإفادة إلى %1. تحويل الإفادات معطّل للهوية، لكن لا موضوع SNS لها لهذا الحدث، فتحوّل SES بالبريد على كل حال.</translation>
    </message>
    <message>
        <source>A feedback mail went to %1.</source>
        <translation>ذهبت رسالة الإفادة إلى %1.</translation>
    </message>
    <message>
        <source>No feedback mail: email feedback forwarding of the identity is off.</source>
        <translation>لا رسالة إفادة: تحويل الإفادات بالبريد معطّل للهوية.</translation>
    </message>
    <message>
        <source>No feedback mail: the identity reports this event to its topic.</source>
        <translation>لا رسالة إفادة: تُبلغ الهوية هذا الحدث إلى موضوع SNS الخاص بها.</translation>
    </message>
    <message>
        <source>No feedback mail: SES never reports this kind of event by mail.</source>
        <translation>لا رسالة إفادة: لا تُبلغ SES هذا النوع من الأحداث بالبريد أبداً.</translation>
    </message>
    <message>
        <source>No feedback mail was sent.</source>
        <translation>لم تُرسَل رسالة إفادة.</translation>
    </message>
    <message>
        <source>Topic %1 was notified: the identity of account %2 reports this kind of event there.</source>
        <translation>أُبلغ موضوع SNS ‏%1: تُبلغ هوية الحساب %2 هذا النوع من الأحداث إليه.</translation>
    </message>
    <message>
        <source>No topic was notified: SES reports this kind of event only to event destinations.</source>
        <translation>لم يُبلَّغ موضوع SNS: تُبلغ SES هذا النوع من الأحداث إلى وجهات الأحداث فقط.</translation>
    </message>
    <message>
        <source>No topic was notified: the identity of account %2 has none for this kind of event.</source>
        <translation>لم يُبلَّغ موضوع SNS: ليس لهوية الحساب %2 موضوع لهذا النوع من الأحداث.</translation>
    </message>
    <message>
        <source>No topic of the identity was notified.</source>
        <translation>لم يُبلَّغ أي موضوع SNS للهوية.</translation>
    </message>
    <message>
        <source>Event destination %1 got the event: the configuration set of the sender, account %2, publishes to it.</source>
        <translation>تلقّت وجهة الأحداث %1 الحدث: تنشر إليها مجموعة إعدادات المرسِل، الحساب %2.</translation>
    </message>
    <message>
        <source>No event destination got the event: the message was sent without a configuration set.</source>
        <translation>لم تتلقَّ أي وجهة الحدث: أُرسلت الرسالة بلا مجموعة إعدادات.</translation>
    </message>
    <message>
        <source>No event destination got the event: the configuration set has none.</source>
        <translation>لم تتلقَّ أي وجهة الحدث: ليس لمجموعة الإعدادات وجهة.</translation>
    </message>
    <message>
        <source>No event destination got the event: the configuration set does not publish this kind.</source>
        <translation>لم تتلقَّ أي وجهة الحدث: لا تنشر مجموعة الإعدادات هذا النوع.</translation>
    </message>
    <message>
        <source>No event destination got the event.</source>
        <translation>لم تتلقَّ أي وجهة الحدث.</translation>
    </message>
    <message>
        <source>Email feedback forwarding</source>
        <translation>تحويل الإفادات بالبريد</translation>
    </message>
    <message>
        <source>Topic of the identity</source>
        <translation>موضوع SNS للهوية</translation>
    </message>
    <message>
        <source>Event destination</source>
        <translation>وجهة الأحداث</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>The HTML is too long to be shown here. Its source is complete.</source>
        <translation>HTML أطول من أن يُعرض هنا. مصدره كامل.</translation>
    </message>
</context>
<context>
    <name>ScenarioMenu</name>
    <message>
        <source>&amp;Success</source>
        <translation>&amp;نجاح</translation>
    </message>
    <message>
        <source>The message is delivered.</source>
        <translation>تُسلَّم الرسالة.</translation>
    </message>
    <message>
        <source>&amp;Bounce</source>
        <translation>ار&amp;تداد</translation>
    </message>
    <message>
        <source>The recipient's server refuses the message: 550 5.1.1 Unknown User.</source>
        <translation>يرفض خادم المستلم الرسالة: 550 5.1.1 Unknown User.</translation>
    </message>
    <message>
        <source>&amp;Out of Office</source>
        <translation>&amp;خارج المكتب</translation>
    </message>
    <message>
        <source>The message is delivered and answered by an automatic reply.</source>
        <translation>تُسلَّم الرسالة ويُرد عليها تلقائياً.</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;شكوى</translation>
    </message>
    <message>
        <source>The message is delivered, then the recipient marks it as spam.</source>
        <translation>تُسلَّم الرسالة ثم يعلّمها المستلم مزعجة.</translation>
    </message>
    <message>
        <source>S&amp;uppression List</source>
        <translation>قائمة ال&amp;منع</translation>
    </message>
    <message>
        <source>The address is on the global suppression list: a permanent bounce.</source>
        <translation>العنوان في قائمة المنع العامة: ارتداد دائم.</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>&amp;Account:</source>
        <translation>ال&amp;حساب:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>ال&amp;منطقة:</translation>
    </message>
    <message>
        <source>Local simulator</source>
        <translation>المحاكي المحلي</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: messages are delivered to the simulator's mailbox.</source>
        <translation>لا شيء يغادر هذا الجهاز: تُسلَّم الرسائل إلى صندوق بريد المحاكي.</translation>
    </message>
    <message>
        <source>Changes have effect outside this machine.</source>
        <translation>للتغييرات أثر خارج هذا الجهاز.</translation>
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
        <translation>نسخ مفتاح الوصول السري</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>مفتاح الوصول السري</translation>
    </message>
    <message>
        <source>This secret is good for this simulator only. It opens nothing at Amazon.</source>
        <translation>هذا السر صالح لهذا المحاكي فقط. لا يفتح شيئاً لدى Amazon.</translation>
    </message>
    <message>
        <source>Hide Secret</source>
        <translation>إخفاء السر</translation>
    </message>
    <message>
        <source>Secret access key of %1:</source>
        <comment>access key ID</comment>
        <translation>مفتاح الوصول السري لـ %1:</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>إخفا&amp;ء</translation>
    </message>
</context>
<context>
    <name>SenderCombo</name>
    <message>
        <source>User %1</source>
        <translation>المستخدم %1</translation>
    </message>
    <message>
        <source>Root user</source>
        <translation>المستخدم الجذر</translation>
    </message>
</context>
<context>
    <name>SendingPermissionsDialog</name>
    <message>
        <source>A policy name has 1 to 128 letters, digits or + = , . @ _ -.</source>
        <translation>اسم السياسة من 1 إلى 128 حرفاً أو رقماً أو + = , . @ _ -.</translation>
    </message>
    <message>
        <source>An identity's ARN looks like arn:aws:ses:us-east-1:111111111111:identity/example.com; * means every identity.</source>
        <translation>يبدو ARN الهوية هكذا: arn:aws:ses:us-east-1:111111111111:identity/example.com؛ و * تعني كل هوية.</translation>
    </message>
    <message>
        <source>Add Sending Permissions</source>
        <translation>إضافة أذونات الإرسال</translation>
    </message>
    <message>
        <source>Add Policy</source>
        <translation>إضافة سياسة</translation>
    </message>
    <message>
        <source>Allows %1 to call ses:SendEmail and ses:SendRawEmail with one identity. For an identity of another account its owner must allow it too, with a sending authorization policy.</source>
        <translation>يسمح لـ %1 باستدعاء ses:SendEmail و ses:SendRawEmail بهوية واحدة. لهوية حساب آخر يجب أن يسمح مالكها أيضاً بسياسة تفويض إرسال.</translation>
    </message>
    <message>
        <source>Policy &amp;name:</source>
        <translation>ا&amp;سم السياسة:</translation>
    </message>
    <message>
        <source>Identity &amp;ARN:</source>
        <translation>&amp;ARN الهوية:</translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>&amp;Sandbox: only to verified addresses</source>
        <translation>البيئة الم&amp;عزولة: إلى العناوين الموثّقة فقط</translation>
    </message>
    <message>
        <source>&amp;Production access: to everybody</source>
        <translation>وصول الإ&amp;نتاج: إلى الجميع</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>quota</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Recipients a s&amp;econd:</source>
        <translation>المستلمون في ال&amp;ثانية:</translation>
    </message>
    <message>
        <source>The account's settings could not be read.</source>
        <translation>تعذرت قراءة إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Sending in %1</source>
        <translation>الإرسال في %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>The settings were not changed.</source>
        <translation>لم تتغير الإعدادات.</translation>
    </message>
    <message>
        <source>Sending settings of %1 saved.</source>
        <comment>region</comment>
        <translation>حُفظت إعدادات الإرسال في %1.</translation>
    </message>
    <message>
        <source>Sending is e&amp;nabled</source>
        <translation>الإرسال مفعّ&amp;ل</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>تطبي&amp;ق</translation>
    </message>
    <message>
        <source>Recipients in &amp;24 hours:</source>
        <translation>المستلمون في &amp;24 ساعة:</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Accepted. Message ID:</source>
        <translation>قُبلت. معرّف الرسالة:</translation>
    </message>
    <message>
        <source>Copy Message ID</source>
        <translation>نسخ معرّف الرسالة</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>عرض في النشاط</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>In Lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>نسخ ARN</translation>
    </message>
    <message>
        <source>On an Identity's Page</source>
        <translation>في صفحة هوية</translation>
    </message>
    <message>
        <source>Back to the identities</source>
        <translation>العودة إلى الهويات</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>اللسان التالي</translation>
    </message>
    <message>
        <source>On the Compose Page</source>
        <translation>في صفحة تحرير رسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Statement %1</source>
        <translation>العبارة %1</translation>
    </message>
    <message>
        <source>Duplicate Statement %1</source>
        <translation>تكرار العبارة %1</translation>
    </message>
    <message>
        <source>Move Statement %1 Up</source>
        <translation>رفع العبارة %1</translation>
    </message>
    <message>
        <source>Move Statement %1 Down</source>
        <translation>خفض العبارة %1</translation>
    </message>
    <message>
        <source>Remove Statement %1</source>
        <translation>إزالة العبارة %1</translation>
    </message>
    <message>
        <source>Kept as written:</source>
        <translation>أُبقي كما كُتب:</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>effect</comment>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Deny</source>
        <comment>effect</comment>
        <translation>منع</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>end of a list of alternatives</comment>
        <translation>‏%1 أو %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>المستخدم %1 من الحساب %2</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>الدور %1 من الحساب %2</translation>
    </message>
    <message>
        <source>session %1 of role %2 of account %3</source>
        <translation>الجلسة %1 للدور %2 من الحساب %3</translation>
    </message>
    <message>
        <source>whoever has this policy</source>
        <translation>كل من له هذه السياسة</translation>
    </message>
    <message>
        <source>everyone except %1</source>
        <translation>الجميع عدا %1</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>لا إجراء بعد</translation>
    </message>
    <message>
        <source>every action of SES</source>
        <translation>كل إجراءات SES</translation>
    </message>
    <message>
        <source>every action except %1</source>
        <translation>كل إجراء عدا %1</translation>
    </message>
    <message>
        <source>every identity</source>
        <translation>كل هوية</translation>
    </message>
    <message>
        <source>no identity yet</source>
        <translation>لا هوية بعد</translation>
    </message>
    <message>
        <source>every identity except %1</source>
        <translation>كل هوية عدا %1</translation>
    </message>
    <message>
        <source>Allows %1 to use %2 on %3, if all of this is true:</source>
        <translation>يسمح لـ %1 باستخدام %2 على %3، إذا تحقق كل هذا:</translation>
    </message>
    <message>
        <source>Allows %1 to use %2 on %3.</source>
        <translation>يسمح لـ %1 باستخدام %2 على %3.</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2 on %3, if all of this is true:</source>
        <translation>يمنع %1 من استخدام %2 على %3، إذا تحقق كل هذا:</translation>
    </message>
    <message>
        <source>Denies %1 the use of %2 on %3.</source>
        <translation>يمنع %1 من استخدام %2 على %3.</translation>
    </message>
    <message>
        <source>Has no effect on %1, %2, %3: Effect is neither Allow nor Deny.</source>
        <translation>بلا أثر على %1، %2، %3: ‏Effect ليس Allow ولا Deny.</translation>
    </message>
    <message>
        <source>the request has %1</source>
        <translation>في الطلب %1</translation>
    </message>
    <message>
        <source>the request does not have %1</source>
        <translation>ليس في الطلب %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>key, unknown operator, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a condition without values</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>key, operator, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>every value of %1 %2 %3</source>
        <comment>key, operator, values</comment>
        <translation>كل قيمة من %1 %2 %3</translation>
    </message>
    <message>
        <source>at least one value of %1 %2 %3</source>
        <comment>key, operator, values</comment>
        <translation>قيمة واحدة على الأقل من %1 %2 %3</translation>
    </message>
    <message>
        <source>%1, where the request has it</source>
        <translation>‏%1، حيث يحملها الطلب</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, list of its conditions</comment>
        <translation>‏%1 %2.</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type of a principal, its name</comment>
        <translation>‏%1 %2</translation>
    </message>
</context>
<context>
    <name>SuppressionTab</name>
    <message>
        <source>Suppression List</source>
        <translation>قائمة المنع</translation>
    </message>
    <message>
        <source>No address is suppressed in this region. Addresses that bounce or complain come here.</source>
        <translation>لا عنوان ممنوعاً في هذه المنطقة. تأتي إلى هنا العناوين التي ترتد أو تشتكي.</translation>
    </message>
    <message>
        <source>Suppress &amp;Address...</source>
        <translation>&amp;منع عنوان...</translation>
    </message>
    <message>
        <source>&amp;Remove From List</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>The suppression list could not be read.</source>
        <translation>تعذرت قراءة قائمة المنع.</translation>
    </message>
    <message>
        <source>The address was not removed.</source>
        <translation>لم يُزل العنوان.</translation>
    </message>
    <message>
        <source>%1 is not suppressed any more.</source>
        <translation>لم يعد %1 ممنوعاً.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>The version of the policy language, not of this policy: 2012-10-17. Under the older 2008-10-17, ${...} is no variable.</source>
        <translation>إصدار لغة السياسات لا إصدار هذه السياسة: 2012-10-17. في الأقدم 2008-10-17 لا يكون ${...} متغيراً.</translation>
    </message>
    <message>
        <source>A name for the policy. It decides nothing.</source>
        <translation>اسم للسياسة. لا يقرر شيئاً.</translation>
    </message>
    <message>
        <source>The list of statements. Each allows or denies something; a Deny wins over every Allow, wherever it stands.</source>
        <translation>قائمة العبارات. تسمح كل منها بشيء أو ترفضه؛ ويغلب Deny كل Allow أينما كان.</translation>
    </message>
    <message>
        <source>A name for the statement, letters and digits, once in the policy. It decides nothing.</source>
        <translation>اسم للعبارة من أحرف وأرقام، مرة واحدة في السياسة. لا يقرر شيئاً.</translation>
    </message>
    <message>
        <source>Allow or Deny, in this spelling.</source>
        <translation>Allow أو Deny بهذه الكتابة.</translation>
    </message>
    <message>
        <source>Who: {"AWS": an account id or ARN}, {"Service": a service}, or "*" for everybody. An account means everybody in it whom its own IAM allows. No wildcards inside an ARN.
Example: {"AWS": "222222222222"}</source>
        <translation>من: {"AWS": معرّف حساب أو ARN}، أو {"Service": خدمة}، أو "*" للجميع. يعني الحساب كل من فيه ممن تسمح لهم IAM الخاصة به. لا رموز بدل داخل ARN.
مثال: {"AWS": "222222222222"}</translation>
    </message>
    <message>
        <source>Everybody but these. Only sensible with Deny, and then the account must be listed beside its user.</source>
        <translation>الجميع إلا هؤلاء. لا معنى له إلا مع Deny، وعندئذ يجب ذكر الحساب بجانب مستخدمه.</translation>
    </message>
    <message>
        <source>What may be done: ses:SendEmail, ses:SendRawEmail (SMTP and raw messages), or a pattern such as ses:Send*. Case does not count.</source>
        <translation>ما يجوز فعله: ses:SendEmail، أو ses:SendRawEmail (SMTP والرسائل الخام)، أو نمط مثل ses:Send*. لا تهم حالة الأحرف.</translation>
    </message>
    <message>
        <source>Every action but these, also those that come in the future.</source>
        <translation>كل إجراء إلا هذه، حتى ما يأتي في المستقبل.</translation>
    </message>
    <message>
        <source>The ARN of the identity that this policy is attached to, in each statement, without wildcards.</source>
        <translation>ARN الهوية التي أُرفقت بها هذه السياسة، في كل عبارة، بلا رموز بدل.</translation>
    </message>
    <message>
        <source>Every resource but these. Of no use in the policy of one identity.</source>
        <translation>كل مورد إلا هذه. لا نفع منه في سياسة هوية واحدة.</translation>
    </message>
    <message>
        <source>When the statement applies: {operator: {key: value or list}}. All operators and all keys must hold; of several values of a key one is enough.
Example: {"StringLike": {"ses:FromAddress": "*@example.com"}}</source>
        <translation>متى تنطبق العبارة: {معامل: {مفتاح: قيمة أو قائمة}}. يجب أن تصح كل المعاملات وكل المفاتيح؛ وتكفي واحدة من عدة قيم لمفتاح.
مثال: {"StringLike": {"ses:FromAddress": "*@example.com"}}</translation>
    </message>
    <message>
        <source>Accounts (twelve digits) and ARNs of users, roles and sessions.</source>
        <translation>الحسابات (اثنا عشر رقماً) و ARN المستخدمين والأدوار والجلسات.</translation>
    </message>
    <message>
        <source>AWS services, such as cognito-idp.amazonaws.com. Name the source with aws:SourceAccount and aws:SourceArn.</source>
        <translation>خدمات AWS مثل cognito-idp.amazonaws.com. سمِّ المصدر بـ aws:SourceAccount و aws:SourceArn.</translation>
    </message>
    <message>
        <source>Grants, unless some Deny applies as well.</source>
        <translation>يمنح، ما لم ينطبق Deny أيضاً.</translation>
    </message>
    <message>
        <source>Forbids, whatever else allows it, also to the owner's own users.</source>
        <translation>يمنع، مهما سمح به غير ذلك، حتى على مستخدمي المالك أنفسهم.</translation>
    </message>
    <message>
        <source>Compares text, case counts. * stands for any characters, ? for one.</source>
        <translation>يقارن النص وتُحسب حالة الأحرف. * تعني أي أحرف، و ? حرفاً واحداً.</translation>
    </message>
    <message>
        <source>Compares text to the letter; * and ? are ordinary characters here.</source>
        <translation>يقارن النص حرفياً؛ * و ? حرفان عاديان هنا.</translation>
    </message>
    <message>
        <source>Compares numbers: the request's value with the one written here.</source>
        <translation>يقارن الأعداد: قيمة الطلب بالقيمة المكتوبة هنا.</translation>
    </message>
    <message>
        <source>Compares points in time, such as 2027-01-31T12:00:00Z, or seconds since 1970.</source>
        <translation>يقارن نقاطاً في الزمن مثل 2027-01-31T12:00:00Z، أو ثواني منذ 1970.</translation>
    </message>
    <message>
        <source>Compares with true or false.</source>
        <translation>يقارن بـ true أو false.</translation>
    </message>
    <message>
        <source>Compares bytes, written in Base64.</source>
        <translation>يقارن بايتات مكتوبة بترميز Base64.</translation>
    </message>
    <message>
        <source>Compares an address with ranges such as 203.0.113.0/24.</source>
        <translation>يقارن عنواناً بمجالات مثل 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Compares the six parts of an ARN one by one; * and ? work within each part.</source>
        <translation>يقارن أجزاء ARN الستة واحداً واحداً؛ وتعمل * و ? داخل كل جزء.</translation>
    </message>
    <message>
        <source>"true": the request must not have the key. "false": it must have it.</source>
        <translation>"true": يجب ألا يحمل الطلب المفتاح. "false": يجب أن يحمله.</translation>
    </message>
    <message>
        <source>ForAllValues: every value of the request must match one of these. Also true when the request has none: add Null with "false" to rule that out.</source>
        <translation>ForAllValues: يجب أن تطابق كل قيمة في الطلب إحدى هذه. ويصح أيضاً حين لا قيمة في الطلب: أضف Null مع "false" لاستبعاد ذلك.</translation>
    </message>
    <message>
        <source>ForAnyValue: one value of the request that matches is enough. False when the request has none.</source>
        <translation>ForAnyValue: تكفي قيمة واحدة مطابقة في الطلب. ولا يصح حين لا قيمة في الطلب.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Cannot be granted to another account.</source>
        <translation>لا يمكن منحه لحساب آخر.</translation>
    </message>
    <message>
        <source>Matches %1.</source>
        <translation>يطابق %1.</translation>
    </message>
    <message>
        <source>Negated: none of the values may match. True when the request does not have the key.</source>
        <translation>منفي: يجب ألا تطابق أي قيمة. ويصح حين لا يحمل الطلب المفتاح.</translation>
    </message>
    <message>
        <source>IfExists: also true when the request does not have the key.</source>
        <translation>IfExists: يصح أيضاً حين لا يحمل الطلب المفتاح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>condition key, type</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Has several values: needs ForAllValues or ForAnyValue.</source>
        <translation>له عدة قيم: يحتاج إلى ForAllValues أو ForAnyValue.</translation>
    </message>
    <message>
        <source>Not in every request.</source>
        <translation>ليس في كل طلب.</translation>
    </message>
    <message>
        <source>Fitting operators: %1</source>
        <translation>المعاملات المناسبة: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Not listed by SES's own pages.</source>
        <translation>غير مذكور في صفحات SES نفسها.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Insert Statement from Template</source>
        <translation>إدراج عبارة من قالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Statement as text</source>
        <translation>العبارة نصاً</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Fill in the fields to see the statement.</source>
        <translation>املأ الحقول لترى العبارة.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close This Message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>It was deleted, or it belongs to another account or region.</source>
        <translation>حُذفت، أو تعود إلى حساب آخر أو منطقة أخرى.</translation>
    </message>
    <message>
        <source>Open the existing identity instead.</source>
        <translation>افتح الهوية الموجودة بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>An account has at most 10,000 identities in a region. Delete some that are not needed.</source>
        <translation>للحساب 10,000 هوية على الأكثر في المنطقة. احذف بعض ما لا يلزم.</translation>
    </message>
    <message>
        <source>Enter an email address or a domain, such as example.com.</source>
        <translation>أدخل عنوان بريد أو نطاقاً، مثل example.com.</translation>
    </message>
    <message>
        <source>It was deleted before.</source>
        <translation>حُذفت من قبل.</translation>
    </message>
    <message>
        <source>Create it in this account and region, or choose another one.</source>
        <translation>أنشئها في هذا الحساب وهذه المنطقة، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>It was removed before.</source>
        <translation>أُزيلت من قبل.</translation>
    </message>
    <message>
        <source>There is no such message in this workspace.</source>
        <translation>لا رسالة كهذه في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Check the Message ID.</source>
        <translation>تحقق من معرّف الرسالة.</translation>
    </message>
    <message>
        <source>There is no such mail in this mailbox.</source>
        <translation>لا بريد كهذا في هذا الصندوق.</translation>
    </message>
    <message>
        <source>Refresh the mailbox.</source>
        <translation>حدّث صندوق البريد.</translation>
    </message>
    <message>
        <source>The link in this mail no longer works.</source>
        <translation>لم يعد الرابط في هذا البريد صالحاً.</translation>
    </message>
    <message>
        <source>Send a new verification mail from the identity's page.</source>
        <translation>أرسل بريد توثيق جديداً من صفحة الهوية.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>لم يعد التراجع عن هذا ممكناً.</translation>
    </message>
    <message>
        <source>What was deleted was restored before, or its name was taken again.</source>
        <translation>ما حُذف استُعيد من قبل، أو أُخذ اسمه من جديد.</translation>
    </message>
    <message>
        <source>There is no account %1 in this workspace.</source>
        <translation>لا يوجد حساب %1 في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Create the account first.</source>
        <translation>أنشئ الحساب أولاً.</translation>
    </message>
    <message>
        <source>The account %1 exists already.</source>
        <translation>الحساب %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>Choose another account id.</source>
        <translation>اختر معرّف حساب آخر.</translation>
    </message>
    <message>
        <source>An account id has exactly 12 digits.</source>
        <translation>معرّف الحساب من 12 رقماً تماماً.</translation>
    </message>
    <message>
        <source>Enter it without dashes and spaces.</source>
        <translation>أدخله بلا شرطات ولا مسافات.</translation>
    </message>
    <message>
        <source>This workspace has accounts already.</source>
        <translation>في مساحة العمل هذه حسابات بالفعل.</translation>
    </message>
    <message>
        <source>The sample workspace fills an empty one: open a new workspace file for it.</source>
        <translation>تملأ مساحة العمل النموذجية مساحة فارغة: افتح لها ملف مساحة عمل جديداً.</translation>
    </message>
    <message>
        <source>It was deleted, or it belongs to another account.</source>
        <translation>حُذف، أو يعود إلى حساب آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>لا يمكن استخدام هذا الاسم.</translation>
    </message>
    <message>
        <source>The problems list beside the text says where the mistakes are.</source>
        <translation>تبيّن قائمة المشكلات بجانب النص مواضع الأخطاء.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Mandate.</source>
        <translation>كتب مساحة العمل هذه إصدار أحدث من Mandate.</translation>
    </message>
    <message>
        <source>Install that version, or open another workspace. The file was not changed.</source>
        <translation>ثبّت ذلك الإصدار أو افتح مساحة عمل أخرى. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>This file is not a workspace of Mandate.</source>
        <translation>هذا الملف ليس مساحة عمل لـ Mandate.</translation>
    </message>
    <message>
        <source>Open another file. This one was not changed.</source>
        <translation>افتح ملفاً آخر. لم يتغير هذا الملف.</translation>
    </message>
    <message>
        <source>The disk is full, or the workspace file may not grow.</source>
        <translation>القرص ممتلئ، أو لا يجوز أن يكبر ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Nothing was lost that was there before.</source>
        <translation>أفسح مكاناً على القرص وأعد المحاولة. لم يُفقد شيء مما كان.</translation>
    </message>
    <message>
        <source>The workspace file cannot be written.</source>
        <translation>تتعذر الكتابة في ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder, and try again.</source>
        <translation>تحقق من أذونات الملف ومجلده وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>يتعذر فتح ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may write there, and try again.</source>
        <translation>تحقق من وجود مجلده ومن حقك في الكتابة هناك وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program holds the workspace file.</source>
        <translation>يمسك برنامج آخر ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>أغلق ذلك البرنامج وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>ملف مساحة العمل تالف.</translation>
    </message>
    <message>
        <source>Open a backup or another workspace. The file was not changed.</source>
        <translation>افتح نسخة احتياطية أو مساحة عمل أخرى. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The workspace file could not be used.</source>
        <translation>تعذر استخدام ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk.</source>
        <translation>أعد المحاولة؛ وإن تكرر ذلك فافحص القرص.</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Decision details</source>
        <translation>تفاصيل القرار</translation>
    </message>
    <message>
        <source>Statement or Element</source>
        <translation>العبارة أو العنصر</translation>
    </message>
    <message>
        <source>Request and Policy</source>
        <translation>الطلب والسياسة</translation>
    </message>
</context>
<context>
    <name>TryForm</name>
    <message>
        <source>SendEmail, API v2</source>
        <translation>SendEmail، ‏API v2</translation>
    </message>
    <message>
        <source>SendEmail with raw content, API v2</source>
        <translation>SendEmail بمحتوى خام، API v2</translation>
    </message>
    <message>
        <source>SendEmail with a template, API v2</source>
        <translation>SendEmail بقالب، API v2</translation>
    </message>
    <message>
        <source>SendBulkEmail, API v2</source>
        <translation>SendBulkEmail، ‏API v2</translation>
    </message>
    <message>
        <source>SendEmail, API v1</source>
        <translation>SendEmail، ‏API v1</translation>
    </message>
    <message>
        <source>SendRawEmail, API v1</source>
        <translation>SendRawEmail، ‏API v1</translation>
    </message>
    <message>
        <source>SendTemplatedEmail, API v1</source>
        <translation>SendTemplatedEmail، ‏API v1</translation>
    </message>
    <message>
        <source>SendBulkTemplatedEmail, API v1</source>
        <translation>SendBulkTemplatedEmail، ‏API v1</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Other time:</source>
        <translation>وقت آخر:</translation>
    </message>
    <message>
        <source>addresses, separated by commas</source>
        <translation>عناوين تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>the From address</source>
        <translation>عنوان From</translation>
    </message>
    <message>
        <source>Further condition keys of the request, as key=value, separated by commas</source>
        <translation>مفاتيح شروط أخرى للطلب بصيغة المفتاح=القيمة، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Time of the request, UTC</source>
        <translation>وقت الطلب، UTC</translation>
    </message>
    <message>
        <source>Ask about another time than now</source>
        <translation>اسأل عن وقت غير الآن</translation>
    </message>
    <message>
        <source>Sender:</source>
        <translation>المرسِل:</translation>
    </message>
    <message>
        <source>Call:</source>
        <comment>API call</comment>
        <translation>النداء:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>From:</translation>
    </message>
    <message>
        <source>Display name:</source>
        <translation>اسم العرض:</translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation>المستلمون:</translation>
    </message>
    <message>
        <source>Feedback to:</source>
        <comment>Return-Path</comment>
        <translation>الإفادات إلى:</translation>
    </message>
    <message>
        <source>Source IP:</source>
        <translation>عنوان IP للمصدر:</translation>
    </message>
    <message>
        <source>Other keys:</source>
        <comment>condition keys</comment>
        <translation>مفاتيح أخرى:</translation>
    </message>
</context>
<context>
    <name>TryPanel</name>
    <message>
        <source>How It Is Decided</source>
        <translation>كيف يُقرَّر</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Choose a sender.</source>
        <translation>اختر مرسِلاً.</translation>
    </message>
    <message>
        <source>Cases</source>
        <comment>tests of a policy</comment>
        <translation>حالات الاختبار</translation>
    </message>
    <message>
        <source>This backend cannot try a policy.</source>
        <translation>لا تستطيع هذه الواجهة الخلفية تجربة سياسة.</translation>
    </message>
    <message>
        <source>Choose a sender, or write the ARN of a user or a role.</source>
        <translation>اختر مرسِلاً، أو اكتب ARN مستخدم أو دور.</translation>
    </message>
    <message>
        <source>Cannot be checked: %1</source>
        <translation>يتعذر الفحص: %1</translation>
    </message>
    <message>
        <source>To Stop It</source>
        <translation>لمنعه</translation>
    </message>
    <message>
        <source>The policy %1 denies it as well; that cannot be mended here.</source>
        <translation>ترفضه السياسة %1 أيضاً؛ ولا يمكن إصلاح ذلك هنا.</translation>
    </message>
    <message>
        <source>What Would Have to Change</source>
        <translation>ما الذي يجب أن يتغير</translation>
    </message>
</context>
<context>
    <name>UsersTab</name>
    <message>
        <source>IAM Users</source>
        <translation>مستخدمو IAM</translation>
    </message>
    <message>
        <source>Access Keys</source>
        <translation>مفاتيح الوصول</translation>
    </message>
    <message>
        <source>Identity Policies</source>
        <translation>سياسات IAM</translation>
    </message>
    <message>
        <source>No users yet. A user is who sends: create one, then allow it to send with a policy.</source>
        <translation>لا مستخدمين بعد. المستخدم هو من يرسل: أنشئ واحداً ثم اسمح له بالإرسال بسياسة.</translation>
    </message>
    <message>
        <source>No access keys. Programs that send through the simulator need one.</source>
        <translation>لا مفاتيح وصول. تحتاج البرامج التي ترسل عبر المحاكي إلى واحد.</translation>
    </message>
    <message>
        <source>No policies: this user may do nothing. Add Sending Permissions to let it send.</source>
        <translation>لا سياسات: لا يحق لهذا المستخدم شيء. أضف أذونات الإرسال ليرسل.</translation>
    </message>
    <message>
        <source>Create &amp;User...</source>
        <translation>إنشاء م&amp;ستخدم...</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>حذف...</translation>
    </message>
    <message>
        <source>Create Access &amp;Key</source>
        <translation>إنشاء م&amp;فتاح وصول</translation>
    </message>
    <message>
        <source>Reveal &amp;Secret</source>
        <translation>&amp;كشف السر</translation>
    </message>
    <message>
        <source>Add Se&amp;nding Permissions...</source>
        <translation>إضافة أ&amp;ذونات الإرسال...</translation>
    </message>
    <message>
        <source>Add &amp;Custom Policy</source>
        <translation>إضافة سياسة م&amp;خصصة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>The users could not be listed.</source>
        <translation>تعذر سرد المستخدمين.</translation>
    </message>
    <message>
        <source>Delete User</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>Delete the user %1?</source>
        <translation>حذف المستخدم %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln access key(s) stop working, and its policies go with it. This cannot be undone.</source>
        <translation>
            <numerusform>لا مفاتيح له، وتُحذف معه سياساته. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يتوقف مفتاح وصوله، وتُحذف معه سياساته. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>يتوقف مفتاحا وصوله، وتُحذف معه سياساته. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تتوقف مفاتيح وصوله الـ%Ln، وتُحذف معه سياساته. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تتوقف مفاتيح وصوله الـ%Ln، وتُحذف معه سياساته. لا يمكن التراجع عن ذلك.</numerusform>
            <numerusform>تتوقف مفاتيح وصوله الـ%Ln، وتُحذف معه سياساته. لا يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The user was not deleted.</source>
        <translation>لم يُحذف المستخدم.</translation>
    </message>
    <message>
        <source>User %1 deleted.</source>
        <translation>حُذف المستخدم %1.</translation>
    </message>
    <message>
        <source>Access key %1 created.</source>
        <translation>أُنشئ مفتاح الوصول %1.</translation>
    </message>
    <message>
        <source>The access key was not created.</source>
        <translation>لم يُنشأ مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Delete Access Key</source>
        <translation>حذف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Delete the access key %1?</source>
        <translation>حذف مفتاح الوصول %1؟</translation>
    </message>
    <message>
        <source>Programs that use it are refused at once. This cannot be undone.</source>
        <translation>تُرفض البرامج التي تستخدمه فوراً. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete Key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>The access key was not deleted.</source>
        <translation>لم يُحذف مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Access key %1 deleted.</source>
        <translation>حُذف مفتاح الوصول %1.</translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>تعذرت قراءة السر.</translation>
    </message>
    <message>
        <source>Policy %1 added.</source>
        <translation>أُضيفت السياسة %1.</translation>
    </message>
    <message>
        <source>The policy was not deleted.</source>
        <translation>لم تُحذف السياسة.</translation>
    </message>
    <message>
        <source>Policy %1 deleted.</source>
        <translation>حُذفت السياسة %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>The policy could not be put back: %1</source>
        <translation>تعذرت إعادة السياسة: %1</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Use a Date</source>
        <translation>استخدام تاريخ</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>القيمة:</translation>
    </message>
    <message>
        <source>Zone:</source>
        <comment>time zone</comment>
        <translation>المنطقة الزمنية:</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عدداً.</translation>
    </message>
    <message>
        <source>Enter an IP address or a range such as 203.0.113.0/24.</source>
        <translation>أدخل عنوان IP أو نطاقاً مثل 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>Enter a date and time such as 2027-01-31T12:00:00Z.</source>
        <translation>أدخل تاريخاً ووقتاً مثل 2027-01-31T12:00:00Z.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Open the Sample Workspace</source>
        <translation>&amp;فتح مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>Start &amp;Empty</source>
        <translation>البدء &amp;فارغاً</translation>
    </message>
    <message>
        <source>Preparing the workspace</source>
        <translation>جارٍ تحضير مساحة العمل</translation>
    </message>
    <message>
        <source>Welcome to Mandate</source>
        <translation>مرحباً بك في Mandate</translation>
    </message>
    <message>
        <source>Decide who may send as your domains and addresses, try it, and see what happened to each message. Everything runs in a simulator on this machine; nothing is sent for real.</source>
        <translation>قرّر من يحق له الإرسال بنطاقاتك وعناوينك، وجرّبه، وانظر ما حدث لكل رسالة. يعمل كل شيء في محاكٍ على هذا الجهاز؛ لا يُرسَل شيء حقيقة.</translation>
    </message>
    <message>
        <source>An identity owner and a delegate sender, a verified domain and address, a policy, and messages that were delivered or bounced.</source>
        <translation>مالك هوية ومرسِل مفوَّض، ونطاق وعنوان موثّقان، وسياسة، ورسائل سُلّمت أو ارتدت.</translation>
    </message>
    <message>
        <source>Begin with an account of your own and nothing in it.</source>
        <translation>ابدأ بحساب لك ولا شيء فيه.</translation>
    </message>
    <message>
        <source>The sample workspace was not made.</source>
        <translation>لم تُنشأ مساحة العمل النموذجية.</translation>
    </message>
</context>
<context>
    <name>WhoMaySend</name>
    <message>
        <source>Account %1 has no such user any more.</source>
        <translation>لم يعد للحساب %1 مستخدم كهذا.</translation>
    </message>
    <message>
        <source>It needs an IAM policy of the user as well: that is missing.</source>
        <translation>يحتاج أيضاً إلى سياسة IAM للمستخدم: وهي ناقصة.</translation>
    </message>
    <message>
        <source>It needs an IAM policy of the user as well: %1.</source>
        <translation>يحتاج أيضاً إلى سياسة IAM للمستخدم: %1.</translation>
    </message>
    <message>
        <source>%1 (denied here)</source>
        <comment>user</comment>
        <translation>‏%1 (مرفوض هنا)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>لا مزيد</numerusform><numerusform>واحد آخر</numerusform><numerusform>اثنان آخران</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform></translation>
    </message>
    <message>
        <source>No user of account %1 has an IAM policy that allows it as well: it needs one.</source>
        <translation>ليس لأي مستخدم في الحساب %1 سياسة IAM تسمح به أيضاً: يحتاج إلى واحدة.</translation>
    </message>
    <message>
        <source>Users of account %1 whose IAM policies allow it as well: %2.</source>
        <translation>مستخدمو الحساب %1 الذين تسمح به سياسات IAM الخاصة بهم أيضاً: %2.</translation>
    </message>
    <message>
        <source>It needs an IAM policy of account %1 as well, which is not in this workspace.</source>
        <translation>يحتاج أيضاً إلى سياسة IAM من الحساب %1، وهو ليس في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The caller needs an IAM policy of its own account as well, which is not seen here.</source>
        <translation>يحتاج المنادي أيضاً إلى سياسة IAM من حسابه، وهي لا تُرى هنا.</translation>
    </message>
    <message>
        <source>every identity</source>
        <translation>كل هوية</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>principals, other accounts</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s)</source>
        <translation><numerusform>لا كيانات</numerusform><numerusform>كيان واحد</numerusform><numerusform>كيانان</numerusform><numerusform>%n كيانات</numerusform><numerusform>%n كياناً</numerusform><numerusform>%n كيان</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other account(s)</source>
        <translation><numerusform>لا حسابات أخرى</numerusform><numerusform>حساب آخر واحد</numerusform><numerusform>حسابان آخران</numerusform><numerusform>%n حسابات أخرى</numerusform><numerusform>%n حساباً آخر</numerusform><numerusform>%n حساب آخر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>لا خدمات</numerusform><numerusform>خدمة واحدة</numerusform><numerusform>خدمتان</numerusform><numerusform>%n خدمات</numerusform><numerusform>%n خدمة</numerusform><numerusform>%n خدمة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the members of an organization (%n grant(s))</source>
        <translation><numerusform>أعضاء مؤسسة (بلا إذن)</numerusform><numerusform>أعضاء مؤسسة (إذن واحد)</numerusform><numerusform>أعضاء مؤسسة (إذنان)</numerusform><numerusform>أعضاء مؤسسة (%n أذون)</numerusform><numerusform>أعضاء مؤسسة (%n إذناً)</numerusform><numerusform>أعضاء مؤسسة (%n إذن)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s) of this account</source>
        <translation><numerusform>لا كيانات من هذا الحساب</numerusform><numerusform>كيان واحد من هذا الحساب</numerusform><numerusform>كيانان من هذا الحساب</numerusform><numerusform>%n كيانات من هذا الحساب</numerusform><numerusform>%n كياناً من هذا الحساب</numerusform><numerusform>%n كيان من هذا الحساب</numerusform></translation>
    </message>
    <message>
        <source>an identity of %1</source>
        <comment>account</comment>
        <translation>هوية من %1</translation>
    </message>
    <message>
        <source>%1 may send as %2</source>
        <translation>يجوز لـ %1 الإرسال بصفة %2</translation>
    </message>
    <message>
        <source>No policy lets anybody send as %1</source>
        <translation>لا تدع أي سياسة أحداً يرسل بصفة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) to everyone, limited by a condition on the caller</source>
        <translation><numerusform>لا إذن للجميع يقيده شرط على المنادي</numerusform><numerusform>إذن واحد للجميع يقيده شرط على المنادي</numerusform><numerusform>إذنان للجميع يقيدهما شرط على المنادي</numerusform><numerusform>%n أذون للجميع يقيدها شرط على المنادي</numerusform><numerusform>%n إذناً للجميع يقيدها شرط على المنادي</numerusform><numerusform>%n إذن للجميع يقيدها شرط على المنادي</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) public</source>
        <translation><numerusform>لا إذن عام</numerusform><numerusform>إذن عام واحد</numerusform><numerusform>إذنان عامان</numerusform><numerusform>%n أذون عامة</numerusform><numerusform>%n إذناً عاماً</numerusform><numerusform>%n إذن عام</numerusform></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>Any customer of a service can make it send as %1: %2.</source>
        <translation>يمكن لأي عميل لخدمة أن يجعلها ترسل بصفة %1: ‏%2.</translation>
    </message>
    <message>
        <source>Anyone with an AWS account may send as %1: %2.</source>
        <translation>يجوز لأي صاحب حساب AWS الإرسال بصفة %1: ‏%2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>‏%1 ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more grant(s) are public.</source>
        <translation><numerusform>لا أذون عامة أخرى.</numerusform><numerusform>إذن آخر عام.</numerusform><numerusform>إذنان آخران عامان.</numerusform><numerusform>%n أذون أخرى عامة.</numerusform><numerusform>%n إذناً آخر عاماً.</numerusform><numerusform>%n إذن آخر عام.</numerusform></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يجوز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>As</source>
        <comment>identity</comment>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Overridden By</source>
        <translation>يلغيه</translation>
    </message>
    <message>
        <source>Caller's IAM</source>
        <translation>IAM المنادي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>simple messages</source>
        <translation>الرسائل البسيطة</translation>
    </message>
    <message>
        <source>raw messages and SMTP</source>
        <translation>الرسائل الخام و SMTP</translation>
    </message>
    <message>
        <source>from templates</source>
        <translation>من القوالب</translation>
    </message>
    <message>
        <source>bulk from templates</source>
        <translation>بالجملة من القوالب</translation>
    </message>
    <message>
        <source>bulk by version 2 of the API</source>
        <translation>بالجملة عبر الإصدار 2 من API</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>العبارة %1</translation>
    </message>
    <message>
        <source>statement %1 (%2)</source>
        <comment>number, name of a statement</comment>
        <translation>العبارة %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of IAM policy %2</source>
        <comment>statement, policy</comment>
        <translation>‏%1 من سياسة IAM ‏%2</translation>
    </message>
    <message>
        <source>%1 of policy %2</source>
        <comment>statement, policy</comment>
        <translation>‏%1 من السياسة %2</translation>
    </message>
    <message>
        <source>for some of them</source>
        <comment>principals</comment>
        <translation>لبعضهم</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>actions</comment>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>under conditions</source>
        <translation>بشروط</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a remark</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1, attached to %2, may stop it for %2: the guide of SES says that the more specific identity decides, other sources say the identity whose ARN is named.</source>
        <translation>قد يمنعه %1 المرفق بـ %2 لأجل %2: يقول دليل SES إن الهوية الأدق تقرر، وتقول مصادر أخرى إن الهوية المسمى ARN الخاص بها تقرر.</translation>
    </message>
    <message>
        <source>Overridden: %1 denies all of it.</source>
        <translation>ملغى: يرفضه %1 كله.</translation>
    </message>
    <message>
        <source>Partly overridden: %1 denies it, %2.</source>
        <translation>ملغى جزئياً: يرفضه %1، ‏%2.</translation>
    </message>
    <message>
        <source>Public: anyone with an AWS account may use it.</source>
        <translation>عام: يجوز لأي صاحب حساب AWS استعماله.</translation>
    </message>
    <message>
        <source>Public: its conditions do not limit who calls, so anyone with an AWS account may use it.</source>
        <translation>عام: لا تقيد شروطه من ينادي، فيجوز لأي صاحب حساب AWS استعماله.</translation>
    </message>
    <message>
        <source>Any customer of the service could make it send as you: nothing demands a source of yours.</source>
        <translation>يمكن لأي عميل للخدمة أن يجعلها ترسل باسمك: لا شيء يطلب مصدراً لك.</translation>
    </message>
    <message>
        <source>Everyone of the organization that a condition names.</source>
        <translation>كل من في المؤسسة التي يسميها شرط.</translation>
    </message>
    <message>
        <source>Everyone, as far as a condition on the caller's network or identity lets them.</source>
        <translation>الجميع، بقدر ما يسمح لهم شرط على شبكة المنادي أو هويته.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number of an account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>everyone except %1</source>
        <translation>الجميع إلا %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>user %1 of account %2</source>
        <translation>المستخدم %1 من الحساب %2</translation>
    </message>
    <message>
        <source>role %1 of account %2</source>
        <translation>الدور %1 من الحساب %2</translation>
    </message>
    <message>
        <source>session %1 of role %2 of account %3</source>
        <translation>الجلسة %1 للدور %2 من الحساب %3</translation>
    </message>
    <message>
        <source>the service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody (%1)</source>
        <comment>what a policy names</comment>
        <translation>لا أحد (%1)</translation>
    </message>
    <message>
        <source>May</source>
        <comment>effect of a statement</comment>
        <translation>يجوز</translation>
    </message>
    <message>
        <source>May not</source>
        <comment>effect of a statement</comment>
        <translation>لا يجوز</translation>
    </message>
    <message>
        <source>No effect</source>
        <comment>effect of a statement</comment>
        <translation>بلا أثر</translation>
    </message>
    <message>
        <source>send every kind of message</source>
        <translation>إرسال كل أنواع الرسائل</translation>
    </message>
    <message>
        <source>send %1</source>
        <comment>kinds of messages</comment>
        <translation>إرسال %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of messages</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n other action(s)</source>
        <translation><numerusform>لا إجراءات أخرى</numerusform><numerusform>إجراء آخر واحد</numerusform><numerusform>إجراءان آخران</numerusform><numerusform>%n إجراءات أخرى</numerusform><numerusform>%n إجراءً آخر</numerusform><numerusform>%n إجراء آخر</numerusform></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>actions</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, what it allows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>reach</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>reach</comment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Service, any source</source>
        <comment>reach</comment>
        <translation>خدمة، أي مصدر</translation>
    </message>
    <message>
        <source>Limited public</source>
        <comment>reach</comment>
        <translation>عام مقيد</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>reach</comment>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>reach</comment>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Other account</source>
        <comment>reach</comment>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Own account</source>
        <comment>reach</comment>
        <translation>الحساب نفسه</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>reach</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Has no effect: %1</source>
        <translation>بلا أثر: %1</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <comment>denied by</comment>
        <translation>كله: %1</translation>
    </message>
    <message>
        <source>Perhaps, for %1: %2</source>
        <comment>identity, denied by</comment>
        <translation>ربما، لـ %1: ‏%2</translation>
    </message>
    <message>
        <source>Partly (%1): %2</source>
        <comment>extent, denied by</comment>
        <translation>جزئياً (%1): ‏%2</translation>
    </message>
    <message>
        <source>All of it, together: %1</source>
        <comment>denied by</comment>
        <translation>كله، معاً: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>policy, statement</comment>
        <translation>‏%1 · ‏%2</translation>
    </message>
    <message>
        <source>IAM policy %1 of user %2 · %3</source>
        <comment>policy, user, statement</comment>
        <translation>سياسة IAM ‏%1 للمستخدم %2 · ‏%3</translation>
    </message>
    <message>
        <source>Needed, not visible here</source>
        <comment>IAM policy of the caller</comment>
        <translation>لازمة، ولا تُرى هنا</translation>
    </message>
    <message>
        <source>Needed, missing</source>
        <comment>IAM policy of the caller</comment>
        <translation>لازمة، وناقصة</translation>
    </message>
    <message>
        <source>Allows some of it</source>
        <comment>IAM policy of the caller</comment>
        <translation>تسمح ببعضه</translation>
    </message>
    <message>
        <source>Allows it under conditions</source>
        <comment>IAM policy of the caller</comment>
        <translation>تسمح به بشروط</translation>
    </message>
    <message>
        <source>Allows it</source>
        <comment>IAM policy of the caller</comment>
        <translation>تسمح به</translation>
    </message>
    <message>
        <source>This has no effect: %1.</source>
        <translation>هذا بلا أثر: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) deny parts of it.</source>
        <translation><numerusform>لا عبارات أخرى ترفض أجزاء منه.</numerusform><numerusform>عبارة أخرى ترفض أجزاء منه.</numerusform><numerusform>عبارتان أخريان ترفضان أجزاء منه.</numerusform><numerusform>%n عبارات أخرى ترفض أجزاء منه.</numerusform><numerusform>%n عبارة أخرى ترفض أجزاء منه.</numerusform><numerusform>%n عبارة أخرى ترفض أجزاء منه.</numerusform></translation>
    </message>
    <message>
        <source>Together these leave nothing of it.</source>
        <translation>لا تُبقي هذه معاً شيئاً منه.</translation>
    </message>
    <message>
        <source>Only sending can be granted to other accounts: its other actions work within the own account alone.</source>
        <translation>الإرسال وحده يمكن منحه لحسابات أخرى: أما الإجراءات الأخرى فتعمل داخل الحساب نفسه فقط.</translation>
    </message>
    <message>
        <source>Naming the account leaves the decision to the IAM policies of its users.</source>
        <translation>تسمية الحساب تترك القرار لسياسات IAM لمستخدميه.</translation>
    </message>
    <message>
        <source>Attached to %1, which covers %2: it decides when the sender names the ARN of %1. Once %2 has policies of its own, the guide of SES lets those decide.</source>
        <translation>مرفقة بـ %1 التي تشمل %2: تقرر حين يسمي المرسِل ARN الخاص بـ %1. ومتى كانت لـ %2 سياسات خاصة بها، يدع دليل SES تلك تقرر.</translation>
    </message>
    <message>
        <source>Attached to %1, not to %2: it decides when the sender names the ARN of %1, and by the guide of SES for everything sent as %1.</source>
        <translation>مرفقة بـ %1 لا بـ %2: تقرر حين يسمي المرسِل ARN الخاص بـ %1، وبحسب دليل SES لكل ما يُرسل بصفة %1.</translation>
    </message>
    <message>
        <source>Within the own account an IAM policy is enough: no policy of the identity is needed.</source>
        <translation>داخل الحساب نفسه تكفي سياسة IAM: لا حاجة إلى سياسة للهوية.</translation>
    </message>
    <message>
        <source>It decides when the sender names the ARN of %1.</source>
        <translation>تقرر حين يسمي المرسِل ARN الخاص بـ %1.</translation>
    </message>
</context>
<context>
    <name>WhoMaySendView</name>
    <message>
        <source>Export as JSON</source>
        <translation>تصدير بصيغة JSON</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>لم تُحفظ القائمة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading policies</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Who may send, in short</source>
        <translation>من يجوز له الإرسال، بإيجاز</translation>
    </message>
    <message>
        <source>Filter: account, user, action, condition, policy</source>
        <translation>ترشيح: حساب، مستخدم، إجراء، شرط، سياسة</translation>
    </message>
    <message>
        <source>Filter who may send</source>
        <translation>ترشيح من يجوز له الإرسال</translation>
    </message>
    <message>
        <source>Copy the shown rows for pasting into a table</source>
        <translation>نسخ الصفوف المعروضة للصقها في جدول</translation>
    </message>
    <message>
        <source>Reading policies</source>
        <translation>تُقرأ السياسات</translation>
    </message>
    <message>
        <source>Reading policies: identity %v of %m</source>
        <translation>تُقرأ السياسات: الهوية %v من %m</translation>
    </message>
    <message>
        <source>Stop reading policies</source>
        <translation>إيقاف قراءة السياسات</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>Save all rows, the filter apart, for an audit or another program</source>
        <translation>حفظ كل الصفوف دون اعتبار المرشِّح، لتدقيق أو لبرنامج آخر</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>من يجوز له الإرسال</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>لا صف يطابق</translation>
    </message>
    <message>
        <source>No grant has all of these words.</source>
        <translation>لا إذن فيه كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>مسح المرشِّح</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>تعذّرت قراءة السياسات.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة مجدداً</translation>
    </message>
    <message>
        <source>Only the account itself</source>
        <translation>الحساب نفسه فقط</translation>
    </message>
    <message>
        <source>No policy of an identity or a user speaks of sending. The account's root user may send always.</source>
        <translation>لا تتحدث أي سياسة لهوية أو مستخدم عن الإرسال. يجوز للمستخدم الجذر للحساب الإرسال دائماً.</translation>
    </message>
    <message>
        <source>No policy speaks of sending as %1. The account's root user may send always.</source>
        <translation>لا تتحدث أي سياسة عن الإرسال بصفة %1. يجوز للمستخدم الجذر للحساب الإرسال دائماً.</translation>
    </message>
    <message>
        <source>Stopped: the list is not complete.</source>
        <translation>أُوقف: القائمة غير كاملة.</translation>
    </message>
    <message>
        <source>Read All</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>The list ends at %1 rows. Look at single identities to see all.</source>
        <translation>تنتهي القائمة عند %1 صفاً. انظر في هويات مفردة لترى الكل.</translation>
    </message>
    <message numerus="yes">
        <source>The policies of %n identity(s) could not be read.</source>
        <translation><numerusform>لا سياسات تعذّرت قراءتها.</numerusform><numerusform>تعذّرت قراءة سياسات هوية واحدة.</numerusform><numerusform>تعذّرت قراءة سياسات هويتين.</numerusform><numerusform>تعذّرت قراءة سياسات %n هويات.</numerusform><numerusform>تعذّرت قراءة سياسات %n هوية.</numerusform><numerusform>تعذّرت قراءة سياسات %n هوية.</numerusform></translation>
    </message>
    <message>
        <source>Reading policies…</source>
        <translation>تُقرأ السياسات…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation><numerusform>لم يُنسخ صف.</numerusform><numerusform>نُسخ صف واحد.</numerusform><numerusform>نُسخ صفان.</numerusform><numerusform>نُسخت %n صفوف.</numerusform><numerusform>نُسخ %n صفاً.</numerusform><numerusform>نُسخ %n صف.</numerusform></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>send messages that SES puts together</source>
        <translation>إرسال رسائل تركّبها SES</translation>
    </message>
    <message>
        <source>send complete messages, and send over SMTP</source>
        <translation>إرسال رسائل كاملة، والإرسال عبر SMTP</translation>
    </message>
    <message>
        <source>send messages made from a template</source>
        <translation>إرسال رسائل من قالب</translation>
    </message>
    <message>
        <source>send a template to many recipients, each with their own values</source>
        <translation>إرسال قالب إلى مستلمين كثيرين، لكل منهم قيمه</translation>
    </message>
    <message>
        <source>send a template to many recipients with version 2 of the API</source>
        <translation>إرسال قالب إلى مستلمين كثيرين بالإصدار 2 من الواجهة</translation>
    </message>
    <message>
        <source>send a bounce for a received message</source>
        <translation>إرسال ارتداد عن رسالة مستلمة</translation>
    </message>
    <message>
        <source>send a verification message of one's own design</source>
        <translation>إرسال رسالة توثيق بتصميم خاص</translation>
    </message>
    <message>
        <source>read sending metrics</source>
        <translation>قراءة مقاييس الإرسال</translation>
    </message>
    <message>
        <source>cancel an export</source>
        <translation>إلغاء تصدير</translation>
    </message>
    <message>
        <source>start a deliverability test</source>
        <translation>بدء اختبار قابلية التسليم</translation>
    </message>
    <message>
        <source>add a policy to the identity</source>
        <translation>إضافة سياسة إلى الهوية</translation>
    </message>
    <message>
        <source>start an export of sending data</source>
        <translation>بدء تصدير بيانات الإرسال</translation>
    </message>
    <message>
        <source>delete the identity</source>
        <translation>حذف الهوية</translation>
    </message>
    <message>
        <source>delete a policy of the identity</source>
        <translation>حذف سياسة من الهوية</translation>
    </message>
    <message>
        <source>read the statistics of the domain</source>
        <translation>قراءة إحصاءات النطاق</translation>
    </message>
    <message>
        <source>read the identity's settings</source>
        <translation>قراءة إعدادات الهوية</translation>
    </message>
    <message>
        <source>read the identity's policies</source>
        <translation>قراءة سياسات الهوية</translation>
    </message>
    <message>
        <source>read the state of an export</source>
        <translation>قراءة حالة تصدير</translation>
    </message>
    <message>
        <source>list exports</source>
        <translation>سرد عمليات التصدير</translation>
    </message>
    <message>
        <source>list the recommendations for the identity</source>
        <translation>سرد التوصيات للهوية</translation>
    </message>
    <message>
        <source>choose the identity's configuration set</source>
        <translation>اختيار مجموعة إعدادات الهوية</translation>
    </message>
    <message>
        <source>turn DKIM signing on or off</source>
        <translation>تشغيل توقيع DKIM أو إيقافه</translation>
    </message>
    <message>
        <source>change the keys for DKIM signing</source>
        <translation>تغيير مفاتيح توقيع DKIM</translation>
    </message>
    <message>
        <source>turn feedback forwarding on or off</source>
        <translation>تشغيل تحويل الإفادات أو إيقافه</translation>
    </message>
    <message>
        <source>change the MAIL FROM domain</source>
        <translation>تغيير نطاق MAIL FROM</translation>
    </message>
    <message>
        <source>add tags to the identity</source>
        <translation>إضافة وسوم إلى الهوية</translation>
    </message>
    <message>
        <source>remove tags from the identity</source>
        <translation>إزالة وسوم من الهوية</translation>
    </message>
    <message>
        <source>change a policy of the identity</source>
        <translation>تغيير سياسة للهوية</translation>
    </message>
    <message>
        <source>every address of To, Cc and Bcc</source>
        <translation>كل عنوان في To و Cc و Bcc</translation>
    </message>
    <message>
        <source>the From address, without the display name</source>
        <translation>عنوان From دون الاسم الظاهر</translation>
    </message>
    <message>
        <source>the display name of From</source>
        <translation>الاسم الظاهر في From</translation>
    </message>
    <message>
        <source>the Return-Path: where bounces and complaints go</source>
        <translation>مسار الإرجاع: إلى أين تذهب الارتدادات والشكاوى</translation>
    </message>
    <message>
        <source>the version of the API, 1 or 2; SMTP counts as 2</source>
        <translation>إصدار الواجهة، 1 أو 2؛ يُعدّ SMTP إصداراً 2</translation>
    </message>
    <message>
        <source>the tenant that sends</source>
        <translation>المستأجر المرسِل</translation>
    </message>
    <message>
        <source>the id of the multi-region endpoint</source>
        <translation>معرّف نقطة النهاية متعددة المناطق</translation>
    </message>
    <message>
        <source>the date and time of the request</source>
        <translation>تاريخ الطلب ووقته</translation>
    </message>
    <message>
        <source>the time of the request in seconds since 1970</source>
        <translation>وقت الطلب بالثواني منذ 1970</translation>
    </message>
    <message>
        <source>whether the connection is encrypted</source>
        <translation>هل الاتصال مشفّر</translation>
    </message>
    <message>
        <source>the caller's public address; not through a VPC endpoint</source>
        <translation>عنوان المتصل العام؛ لا عبر نقطة نهاية VPC</translation>
    </message>
    <message>
        <source>the caller's address in its VPC; only through a VPC endpoint</source>
        <translation>عنوان المتصل داخل VPC؛ عبر نقطة نهاية VPC فقط</translation>
    </message>
    <message>
        <source>the VPC of the caller; only through a VPC endpoint</source>
        <translation>‏VPC المتصل؛ عبر نقطة نهاية VPC فقط</translation>
    </message>
    <message>
        <source>the VPC endpoint that was used</source>
        <translation>نقطة نهاية VPC المستخدمة</translation>
    </message>
    <message>
        <source>the name of the client; the caller can choose it freely</source>
        <translation>اسم العميل؛ يختاره المتصل بحرية</translation>
    </message>
    <message>
        <source>the resource for which a service calls</source>
        <translation>المورد الذي تتصل الخدمة لأجله</translation>
    </message>
    <message>
        <source>the account for which a service calls</source>
        <translation>الحساب الذي تتصل الخدمة لأجله</translation>
    </message>
    <message>
        <source>the organization for which a service calls</source>
        <translation>المؤسسة التي تتصل الخدمة لأجلها</translation>
    </message>
    <message>
        <source>the place in the organization for which a service calls</source>
        <translation>الموضع في المؤسسة الذي تتصل الخدمة لأجله</translation>
    </message>
    <message>
        <source>the caller's ARN; of a role session, the role's</source>
        <translation>‏ARN المتصل؛ ولجلسة دور ARN الدور</translation>
    </message>
    <message>
        <source>the caller's account</source>
        <translation>حساب المتصل</translation>
    </message>
    <message>
        <source>the organization of the caller's account</source>
        <translation>مؤسسة حساب المتصل</translation>
    </message>
    <message>
        <source>the place of the caller's account in its organization</source>
        <translation>موضع حساب المتصل في مؤسسته</translation>
    </message>
    <message>
        <source>the value of a tag of the caller</source>
        <translation>قيمة وسم للمتصل</translation>
    </message>
    <message>
        <source>what the caller is: account, user, assumed role, ...</source>
        <translation>ما هو المتصل: حساب، مستخدم، دور متخذ، ...</translation>
    </message>
    <message>
        <source>whether the caller is a service of AWS</source>
        <translation>هل المتصل خدمة من AWS</translation>
    </message>
    <message>
        <source>the name of the calling service</source>
        <translation>اسم الخدمة المتصلة</translation>
    </message>
    <message>
        <source>all names of the calling service</source>
        <translation>كل أسماء الخدمة المتصلة</translation>
    </message>
    <message>
        <source>the unique id of the caller</source>
        <translation>المعرّف الفريد للمتصل</translation>
    </message>
    <message>
        <source>the name of the IAM user; not for roles</source>
        <translation>اسم مستخدم IAM؛ لا للأدوار</translation>
    </message>
    <message>
        <source>when the temporary credentials were issued</source>
        <translation>متى صدرت بيانات الاعتماد المؤقتة</translation>
    </message>
    <message>
        <source>whether a second factor was used; only for temporary credentials</source>
        <translation>هل استُخدم عامل ثانٍ؛ لبيانات الاعتماد المؤقتة فقط</translation>
    </message>
    <message>
        <source>seconds since the second factor was used</source>
        <translation>الثواني منذ استخدام العامل الثاني</translation>
    </message>
    <message>
        <source>the page named by the client; the caller can choose it freely</source>
        <translation>الصفحة التي يذكرها العميل؛ يختارها المتصل بحرية</translation>
    </message>
    <message>
        <source>the region of the request</source>
        <translation>منطقة الطلب</translation>
    </message>
    <message>
        <source>the account that owns the identity</source>
        <translation>الحساب المالك للهوية</translation>
    </message>
    <message>
        <source>the organization of the owner</source>
        <translation>مؤسسة المالك</translation>
    </message>
    <message>
        <source>the place of the owner in its organization</source>
        <translation>موضع المالك في مؤسسته</translation>
    </message>
    <message>
        <source>the value of a tag of the identity</source>
        <translation>قيمة وسم للهوية</translation>
    </message>
    <message>
        <source>the value of a tag in the request</source>
        <translation>قيمة وسم في الطلب</translation>
    </message>
    <message>
        <source>the names of tags in the request</source>
        <translation>أسماء الوسوم في الطلب</translation>
    </message>
    <message>
        <source>whether a service calls with the caller's credentials</source>
        <translation>هل تتصل خدمة ببيانات اعتماد المتصل</translation>
    </message>
    <message>
        <source>the services that forwarded the call</source>
        <translation>الخدمات التي مررت النداء</translation>
    </message>
    <message>
        <source>the first service that forwarded the call</source>
        <translation>أول خدمة مررت النداء</translation>
    </message>
    <message>
        <source>the last service that forwarded the call</source>
        <translation>آخر خدمة مررت النداء</translation>
    </message>
    <message>
        <source>the account of the VPC endpoint</source>
        <translation>حساب نقطة نهاية VPC</translation>
    </message>
    <message>
        <source>the organization of the VPC endpoint</source>
        <translation>مؤسسة نقطة نهاية VPC</translation>
    </message>
    <message>
        <source>the place of the VPC endpoint in its organization</source>
        <translation>موضع نقطة نهاية VPC في مؤسستها</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is, ignoring case,</source>
        <translation>هو (دون تمييز حالة الأحرف)</translation>
    </message>
    <message>
        <source>is not, ignoring case,</source>
        <translation>ليس (دون تمييز حالة الأحرف)</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>لا يشبه</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is exactly at</source>
        <translation>عند تماماً</translation>
    </message>
    <message>
        <source>is not exactly at</source>
        <translation>ليس عند تماماً</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is at or before</source>
        <translation>عند أو قبل</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is at or after</source>
        <translation>عند أو بعد</translation>
    </message>
    <message>
        <source>is the truth value</source>
        <translation>قيمته المنطقية</translation>
    </message>
    <message>
        <source>has exactly the bytes</source>
        <translation>بايتاته تماماً</translation>
    </message>
    <message>
        <source>is in the range</source>
        <translation>ضمن النطاق</translation>
    </message>
    <message>
        <source>is not in the range</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>is the ARN</source>
        <translation>هو ARN</translation>
    </message>
    <message>
        <source>is an ARN like</source>
        <translation>هو ARN يشبه</translation>
    </message>
    <message>
        <source>is not the ARN</source>
        <translation>ليس ARN</translation>
    </message>
    <message>
        <source>is not an ARN like</source>
        <translation>ليس ARN يشبه</translation>
    </message>
    <message>
        <source>is absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Use this identity's ARN</source>
        <translation>استخدام ARN هذه الهوية</translation>
    </message>
    <message>
        <source>ForAllValues before Null: always true</source>
        <translation>‏ForAllValues قبل Null: صحيح دائماً</translation>
    </message>
    <message>
        <source>ForAnyValue before Null: always false</source>
        <translation>‏ForAnyValue قبل Null: خطأ دائماً</translation>
    </message>
    <message>
        <source>an empty list counts as absent</source>
        <translation>القائمة الفارغة تُعدّ غائبة</translation>
    </message>
    <message>
        <source>an empty value counts as present</source>
        <translation>القيمة الفارغة تُعدّ حاضرة</translation>
    </message>
    <message>
        <source>the key is absent</source>
        <translation>المفتاح غائب</translation>
    </message>
    <message>
        <source>the key is present</source>
        <translation>المفتاح حاضر</translation>
    </message>
    <message>
        <source>key absent, IfExists: true</source>
        <translation>المفتاح غائب، IfExists: صحيح</translation>
    </message>
    <message>
        <source>key absent, negated operator: true</source>
        <translation>المفتاح غائب، معامل منفي: صحيح</translation>
    </message>
    <message>
        <source>key absent: false</source>
        <translation>المفتاح غائب: خطأ</translation>
    </message>
    <message>
        <source>a key with several values needs ForAllValues or ForAnyValue</source>
        <translation>مفتاح متعدد القيم يحتاج إلى ForAllValues أو ForAnyValue</translation>
    </message>
    <message>
        <source>the policy lists no value</source>
        <translation>لا تذكر السياسة قيمة</translation>
    </message>
    <message>
        <source>matches a value that it must not</source>
        <translation>يطابق قيمة يجب ألا يطابقها</translation>
    </message>
    <message>
        <source>matches a value</source>
        <translation>يطابق قيمة</translation>
    </message>
    <message>
        <source>matches none of the values</source>
        <translation>لا يطابق أياً من القيم</translation>
    </message>
    <message>
        <source>matches no value</source>
        <translation>لا يطابق أي قيمة</translation>
    </message>
    <message>
        <source>the request has no value: ForAllValues is true</source>
        <translation>ليس للطلب قيمة: ForAllValues صحيح</translation>
    </message>
    <message>
        <source>the request has no value: ForAnyValue is false</source>
        <translation>ليس للطلب قيمة: ForAnyValue خطأ</translation>
    </message>
    <message>
        <source>true for each value of the request</source>
        <translation>صحيح لكل قيمة في الطلب</translation>
    </message>
    <message>
        <source>false for a value of the request</source>
        <translation>خطأ لقيمة في الطلب</translation>
    </message>
    <message>
        <source>true for a value of the request</source>
        <translation>صحيح لقيمة في الطلب</translation>
    </message>
    <message>
        <source>false for each value of the request</source>
        <translation>خطأ لكل قيمة في الطلب</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>SES and IAM refuse a text that is not JSON to the letter.</source>
        <translation>ترفض SES و IAM النص الذي ليس JSON حرفياً.</translation>
    </message>
    <message>
        <source>Typographic quotes</source>
        <translation>علامات اقتباس طباعية</translation>
    </message>
    <message>
        <source>Web pages and word processors turn straight quotes into curly ones, which JSON does not know.</source>
        <translation>تحوّل صفحات الويب ومحررات النصوص العلامات المستقيمة إلى منحنية لا يعرفها JSON.</translation>
    </message>
    <message>
        <source>Single quotes</source>
        <translation>علامات اقتباس مفردة</translation>
    </message>
    <message>
        <source>JSON strings stand in double quotes.</source>
        <translation>سلاسل JSON بين علامات مزدوجة.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>محارف خفية</translation>
    </message>
    <message>
        <source>Only the plain space, tab and line ends are white space in JSON; others come from web pages and are hard to see.</source>
        <translation>المسافة العادية وعلامة الجدولة ونهايات الأسطر وحدها بياض في JSON؛ وغيرها يأتي من صفحات الويب ويصعب رؤيته.</translation>
    </message>
    <message>
        <source>Comma without a follower</source>
        <translation>فاصلة بلا تابع</translation>
    </message>
    <message>
        <source>JSON allows no comma before a closing bracket.</source>
        <translation>لا يسمح JSON بفاصلة قبل قوس الإغلاق.</translation>
    </message>
    <message>
        <source>Comma missing</source>
        <translation>فاصلة ناقصة</translation>
    </message>
    <message>
        <source>Members and elements are separated by commas.</source>
        <translation>تُفصل الأعضاء والعناصر بفواصل.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>JSON has no comments; Sid and Id can hold a remark.</source>
        <translation>لا تعليقات في JSON؛ يمكن أن يحمل Sid و Id ملاحظة.</translation>
    </message>
    <message>
        <source>Key without quotes</source>
        <translation>مفتاح بلا علامات اقتباس</translation>
    </message>
    <message>
        <source>Every key of JSON stands in double quotes.</source>
        <translation>كل مفتاح في JSON بين علامتين مزدوجتين.</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>غير مغلق</translation>
    </message>
    <message>
        <source>A string, list or object that is not closed makes the rest of the text unreadable.</source>
        <translation>السلسلة أو القائمة أو الكائن غير المغلق يجعل بقية النص غير مقروءة.</translation>
    </message>
    <message>
        <source>Text after the policy</source>
        <translation>نص بعد السياسة</translation>
    </message>
    <message>
        <source>A policy is one JSON object and nothing else.</source>
        <translation>السياسة كائن JSON واحد لا غير.</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>أرقام أسطر</translation>
    </message>
    <message>
        <source>Line numbers of a listing were copied along and are no JSON.</source>
        <translation>نُسخت أرقام أسطر القائمة معها وليست JSON.</translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation>كيانات HTML</translation>
    </message>
    <message>
        <source>The text was copied from the source of a web page.</source>
        <translation>نُسخ النص من مصدر صفحة ويب.</translation>
    </message>
    <message>
        <source>Key stands twice</source>
        <translation>مفتاح وارد مرتين</translation>
    </message>
    <message>
        <source>Readers differ in which of two equal keys counts, so that a condition may silently disappear.</source>
        <translation>يختلف القراء في أي المفتاحين المتساويين معتبر، فقد يختفي شرط بصمت.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>A byte order mark is not part of JSON; some readers stumble over it.</source>
        <translation>علامة ترتيب البايتات ليست من JSON؛ يتعثر بها بعض القراء.</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>A policy is UTF-8 text; other bytes are refused or changed on the way.</source>
        <translation>السياسة نص UTF-8؛ تُرفض البايتات الأخرى أو تتغير في الطريق.</translation>
    </message>
    <message>
        <source>Control character in a string</source>
        <translation>محرف تحكم في سلسلة</translation>
    </message>
    <message>
        <source>Line ends and tabs inside a string have to be written as escapes.</source>
        <translation>يجب كتابة نهايات الأسطر وعلامات الجدولة داخل السلسلة بالتهريب.</translation>
    </message>
    <message>
        <source>Unknown escape</source>
        <translation>تهريب مجهول</translation>
    </message>
    <message>
        <source>JSON knows only a few escapes; others make the text invalid.</source>
        <translation>يعرف JSON تهريبات قليلة؛ وغيرها يفسد النص.</translation>
    </message>
    <message>
        <source>Doubtful number</source>
        <translation>عدد مشكوك فيه</translation>
    </message>
    <message>
        <source>Numbers that JSON does not know are refused, and very long ones are rounded by some readers.</source>
        <translation>تُرفض الأعداد التي لا يعرفها JSON، ويقرّب بعض القراء الأعداد الطويلة جداً.</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>تداخل عميق جداً</translation>
    </message>
    <message>
        <source>A sound policy is at most six levels deep.</source>
        <translation>السياسة السليمة لا تتجاوز ستة مستويات.</translation>
    </message>
    <message>
        <source>Not a policy object</source>
        <translation>ليس كائن سياسة</translation>
    </message>
    <message>
        <source>A policy is one JSON object, not a list, a string or an answer of an API.</source>
        <translation>السياسة كائن JSON واحد، لا قائمة ولا سلسلة ولا رد واجهة برمجية.</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>بقي عنصر نائب</translation>
    </message>
    <message>
        <source>The example's stand-in was not replaced, so that the policy names nothing that exists.</source>
        <translation>لم يُستبدل العنصر النائب في المثال، فلا تسمّي السياسة شيئاً موجوداً.</translation>
    </message>
    <message>
        <source>Unknown element of the policy</source>
        <translation>عنصر مجهول في السياسة</translation>
    </message>
    <message>
        <source>A policy holds Version, Id and Statement only, in exactly this case; others are refused.</source>
        <translation>تحوي السياسة Version و Id و Statement فقط بهذه الكتابة تماماً؛ ويُرفض غيرها.</translation>
    </message>
    <message>
        <source>No Version</source>
        <translation>لا Version</translation>
    </message>
    <message>
        <source>Without Version the rules of 2008-10-17 hold, which have no variables.</source>
        <translation>بلا Version تسري قواعد 2008-10-17 التي لا متغيرات فيها.</translation>
    </message>
    <message>
        <source>Old Version</source>
        <translation>‏Version قديم</translation>
    </message>
    <message>
        <source>The version 2008-10-17 takes variables literally.</source>
        <translation>يأخذ الإصدار 2008-10-17 المتغيرات حرفياً.</translation>
    </message>
    <message>
        <source>No such Version</source>
        <translation>لا Version كهذا</translation>
    </message>
    <message>
        <source>There are only two versions of the policy language.</source>
        <translation>للغة السياسات إصداران فقط.</translation>
    </message>
    <message>
        <source>No statement</source>
        <translation>لا عبارة</translation>
    </message>
    <message>
        <source>A policy without a statement grants nothing and is refused.</source>
        <translation>السياسة بلا عبارة لا تمنح شيئاً وتُرفض.</translation>
    </message>
    <message>
        <source>Empty list of statements</source>
        <translation>قائمة عبارات فارغة</translation>
    </message>
    <message>
        <source>SES wants at least one statement.</source>
        <translation>تريد SES عبارة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Statement of a wrong type</source>
        <translation>عبارة من نوع خاطئ</translation>
    </message>
    <message>
        <source>Statement is an object or a list of objects.</source>
        <translation>‏Statement كائن أو قائمة كائنات.</translation>
    </message>
    <message>
        <source>Id is no string</source>
        <translation>‏Id ليس سلسلة</translation>
    </message>
    <message>
        <source>The Id of a policy is a string.</source>
        <translation>‏Id السياسة سلسلة نصية.</translation>
    </message>
    <message>
        <source>Id in an IAM policy</source>
        <translation>‏Id في سياسة IAM</translation>
    </message>
    <message>
        <source>Only policies of resources may have an Id.</source>
        <translation>لسياسات الموارد وحدها أن يكون لها Id.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبيرة جداً</translation>
    </message>
    <message>
        <source>SES takes policies of up to 4,096 bytes; an identity may have twenty of them.</source>
        <translation>تقبل SES سياسات حتى 4,096 بايت؛ وللهوية عشرون منها.</translation>
    </message>
    <message>
        <source>Unusual character</source>
        <translation>محرف غير معتاد</translation>
    </message>
    <message>
        <source>IAM documents characters up to U+00FF; invisible ones can make a policy read differently from what it does.</source>
        <translation>يوثّق IAM المحارف حتى U+00FF؛ والخفية قد تجعل السياسة تُقرأ على غير ما تفعل.</translation>
    </message>
    <message>
        <source>Unknown element of a statement</source>
        <translation>عنصر مجهول في العبارة</translation>
    </message>
    <message>
        <source>Elements are known by their exact name; a misspelt Condition would otherwise be lost.</source>
        <translation>تُعرف العناصر بأسمائها تماماً؛ وإلا ضاع Condition مكتوب خطأ.</translation>
    </message>
    <message>
        <source>No Effect</source>
        <translation>لا Effect</translation>
    </message>
    <message>
        <source>Every statement says Allow or Deny.</source>
        <translation>تقول كل عبارة Allow أو Deny.</translation>
    </message>
    <message>
        <source>Effect is neither Allow nor Deny</source>
        <translation>‏Effect ليس Allow ولا Deny</translation>
    </message>
    <message>
        <source>Effect is compared with case.</source>
        <translation>يُقارن Effect مع حالة الأحرف.</translation>
    </message>
    <message>
        <source>No Action</source>
        <translation>لا Action</translation>
    </message>
    <message>
        <source>A statement has to say what may be done.</source>
        <translation>على العبارة أن تقول ما المسموح.</translation>
    </message>
    <message>
        <source>No Resource</source>
        <translation>لا Resource</translation>
    </message>
    <message>
        <source>SES wants the identity's ARN in every statement.</source>
        <translation>تريد SES ‏ARN الهوية في كل عبارة.</translation>
    </message>
    <message>
        <source>No Principal</source>
        <translation>لا Principal</translation>
    </message>
    <message>
        <source>The policy of an identity has to name who may send.</source>
        <translation>على سياسة الهوية أن تسمّي من يحق له الإرسال.</translation>
    </message>
    <message>
        <source>Principal in an IAM policy</source>
        <translation>‏Principal في سياسة IAM</translation>
    </message>
    <message>
        <source>An IAM policy speaks of the one to whom it is attached.</source>
        <translation>تتحدث سياسة IAM عمن أُرفقت به.</translation>
    </message>
    <message>
        <source>Both of a pair</source>
        <translation>كلا الزوجين</translation>
    </message>
    <message>
        <source>An element and its Not form exclude each other.</source>
        <translation>العنصر وصيغة Not منه يستبعد أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>نوع خاطئ</translation>
    </message>
    <message>
        <source>Elements take strings, lists of strings or objects; other types are refused.</source>
        <translation>تأخذ العناصر سلاسل أو قوائم سلاسل أو كائنات؛ وتُرفض الأنواع الأخرى.</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>An empty list matches nothing, so that the statement has no effect.</source>
        <translation>لا تطابق القائمة الفارغة شيئاً، فلا أثر للعبارة.</translation>
    </message>
    <message>
        <source>Sid used twice</source>
        <translation>‏Sid مستخدم مرتين</translation>
    </message>
    <message>
        <source>A Sid identifies a statement; IAM refuses two of the same name.</source>
        <translation>يعرّف Sid عبارة؛ ويرفض IAM اثنين متساويين.</translation>
    </message>
    <message>
        <source>Sid with other characters</source>
        <translation>‏Sid بمحارف أخرى</translation>
    </message>
    <message>
        <source>IAM takes letters and digits only.</source>
        <translation>يقبل IAM الحروف والأرقام فقط.</translation>
    </message>
    <message>
        <source>Empty Sid</source>
        <translation>‏Sid فارغ</translation>
    </message>
    <message>
        <source>An empty Sid says nothing.</source>
        <translation>لا يقول Sid الفارغ شيئاً.</translation>
    </message>
    <message>
        <source>Redundant statement</source>
        <translation>عبارة زائدة</translation>
    </message>
    <message>
        <source>Another statement says the same already; less text is easier to review.</source>
        <translation>تقول عبارة أخرى الشيء نفسه؛ ومراجعة نص أقل أسهل.</translation>
    </message>
    <message>
        <source>Statement without effect</source>
        <translation>عبارة بلا أثر</translation>
    </message>
    <message>
        <source>A Deny always wins, so that this Allow never does anything.</source>
        <translation>يغلب Deny دائماً، فلا يفعل هذا Allow شيئاً.</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>مفتوحة للجميع</translation>
    </message>
    <message>
        <source>Whoever has an AWS account could send in your name and harm your reputation.</source>
        <translation>كل من له حساب AWS يمكنه الإرسال باسمك والإضرار بسمعتك.</translation>
    </message>
    <message>
        <source>Conditions do not limit the caller</source>
        <translation>لا تحد الشروط المتصل</translation>
    </message>
    <message>
        <source>Callers choose addresses, times and client names themselves; only keys about the caller limit who may send.</source>
        <translation>يختار المتصلون العناوين والأوقات وأسماء العملاء بأنفسهم؛ ومفاتيح المتصل وحدها تحد من يرسل.</translation>
    </message>
    <message>
        <source>Not a principal</source>
        <translation>ليس كياناً</translation>
    </message>
    <message>
        <source>SES checks principals when the policy is saved and refuses those that do not exist.</source>
        <translation>تفحص SES الكيانات عند حفظ السياسة وترفض غير الموجود.</translation>
    </message>
    <message>
        <source>Wildcard in a principal</source>
        <translation>محرف بدل في كيان</translation>
    </message>
    <message>
        <source>Principals are compared exactly; only a lone * is allowed.</source>
        <translation>تُقارن الكيانات تماماً؛ ويُسمح بـ * وحدها فقط.</translation>
    </message>
    <message>
        <source>Group as principal</source>
        <translation>مجموعة ككيان</translation>
    </message>
    <message>
        <source>IAM groups cannot be named in a policy.</source>
        <translation>لا يمكن تسمية مجموعات IAM في سياسة.</translation>
    </message>
    <message>
        <source>Kind of principal unknown</source>
        <translation>نوع الكيان مجهول</translation>
    </message>
    <message>
        <source>SES knows accounts, users, roles and services.</source>
        <translation>تعرف SES الحسابات والمستخدمين والأدوار والخدمات.</translation>
    </message>
    <message>
        <source>Confused deputy</source>
        <translation>النائب المرتبك</translation>
    </message>
    <message>
        <source>A service acts for all its customers; without a condition on the source, each of them could make it use your identity.</source>
        <translation>تعمل الخدمة لكل عملائها؛ وبلا شرط على المصدر يمكن لكل منهم أن يجعلها تستخدم هويتك.</translation>
    </message>
    <message>
        <source>Not a service principal</source>
        <translation>ليس كيان خدمة</translation>
    </message>
    <message>
        <source>Names of services are lower case and exact.</source>
        <translation>أسماء الخدمات بأحرف صغيرة وتامة.</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>حسابك نفسه</translation>
    </message>
    <message>
        <source>Within one account the IAM policies of its users are enough.</source>
        <translation>داخل الحساب الواحد تكفي سياسات IAM لمستخدميه.</translation>
    </message>
    <message>
        <source>A whole account</source>
        <translation>حساب كامل</translation>
    </message>
    <message>
        <source>An account as principal leaves it to its administrators who may send.</source>
        <translation>الحساب ككيان يترك لمديريه أمر من يرسل.</translation>
    </message>
    <message>
        <source>Allow for everybody else</source>
        <translation>‏Allow لكل من سواهم</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow covers all accounts that are not listed, known or not.</source>
        <translation>يشمل NotPrincipal مع Allow كل الحسابات غير المذكورة، معروفة أو لا.</translation>
    </message>
    <message>
        <source>Exception without its account</source>
        <translation>استثناء بلا حسابه</translation>
    </message>
    <message>
        <source>AWS may look at the account before the user, and then the user is denied as well.</source>
        <translation>قد تنظر AWS إلى الحساب قبل المستخدم، فيُمنع المستخدم أيضاً.</translation>
    </message>
    <message>
        <source>NotPrincipal</source>
        <translation>NotPrincipal</translation>
    </message>
    <message>
        <source>AWS advises a Deny for everybody with a condition on aws:PrincipalArn.</source>
        <translation>تنصح AWS بـ Deny للجميع مع شرط على aws:PrincipalArn.</translation>
    </message>
    <message>
        <source>Role as principal</source>
        <translation>دور ككيان</translation>
    </message>
    <message>
        <source>Roles work as IAM defines them, but the SES guide names only accounts, users and services.</source>
        <translation>تعمل الأدوار كما يعرّفها IAM، لكن دليل SES يسمّي الحسابات والمستخدمين والخدمات فقط.</translation>
    </message>
    <message>
        <source>Deleted user or role</source>
        <translation>مستخدم أو دور محذوف</translation>
    </message>
    <message>
        <source>When a user or role is deleted, its unique id remains in the policy and matches nobody.</source>
        <translation>عند حذف مستخدم أو دور يبقى معرّفه الفريد في السياسة ولا يطابق أحداً.</translation>
    </message>
    <message>
        <source>No such action</source>
        <translation>لا إجراء كهذا</translation>
    </message>
    <message>
        <source>An action that does not exist is never matched.</source>
        <translation>الإجراء غير الموجود لا يُطابَق أبداً.</translation>
    </message>
    <message>
        <source>Action of another service</source>
        <translation>إجراء خدمة أخرى</translation>
    </message>
    <message>
        <source>The policy of an SES identity holds actions of SES.</source>
        <translation>تحوي سياسة هوية SES إجراءات SES.</translation>
    </message>
    <message>
        <source>Not a sending action</source>
        <translation>ليس إجراء إرسال</translation>
    </message>
    <message>
        <source>Only sending can be granted to other accounts.</source>
        <translation>الإرسال وحده يمكن منحه لحسابات أخرى.</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>كل إجراء</translation>
    </message>
    <message>
        <source>All actions of SES include changing and deleting the identity.</source>
        <translation>تشمل كل إجراءات SES تغيير الهوية وحذفها.</translation>
    </message>
    <message>
        <source>White space in an action</source>
        <translation>بياض في إجراء</translation>
    </message>
    <message>
        <source>An action with white space is accepted and never matches.</source>
        <translation>يُقبل الإجراء الذي فيه بياض ولا يُطابَق أبداً.</translation>
    </message>
    <message>
        <source>Comma in an action</source>
        <translation>فاصلة في إجراء</translation>
    </message>
    <message>
        <source>One string is one action; with a comma it never matches.</source>
        <translation>السلسلة الواحدة إجراء واحد؛ ومع فاصلة لا تُطابَق أبداً.</translation>
    </message>
    <message>
        <source>Action without service</source>
        <translation>إجراء بلا خدمة</translation>
    </message>
    <message>
        <source>Actions are written service:Name.</source>
        <translation>تُكتب الإجراءات خدمة:اسم.</translation>
    </message>
    <message>
        <source>Wildcard in the service</source>
        <translation>محرف بدل في الخدمة</translation>
    </message>
    <message>
        <source>Wildcards are allowed in the name of the action only.</source>
        <translation>محارف البدل مسموحة في اسم الإجراء فقط.</translation>
    </message>
    <message>
        <source>Pattern matches nothing</source>
        <translation>نمط لا يطابق شيئاً</translation>
    </message>
    <message>
        <source>A pattern that matches no action grants nothing.</source>
        <translation>النمط الذي لا يطابق إجراءً لا يمنح شيئاً.</translation>
    </message>
    <message>
        <source>Raw sending not granted</source>
        <translation>الإرسال الخام غير ممنوح</translation>
    </message>
    <message>
        <source>SMTP and most libraries send raw messages.</source>
        <translation>يرسل SMTP ومعظم المكتبات رسائل خاماً.</translation>
    </message>
    <message>
        <source>Allow for all other actions</source>
        <translation>‏Allow لكل الإجراءات الأخرى</translation>
    </message>
    <message>
        <source>NotAction with Allow grants also what AWS will add in future.</source>
        <translation>يمنح NotAction مع Allow أيضاً ما تضيفه AWS مستقبلاً.</translation>
    </message>
    <message>
        <source>Action listed twice</source>
        <translation>إجراء مذكور مرتين</translation>
    </message>
    <message>
        <source>Another entry covers it already.</source>
        <translation>يغطيه مدخل آخر.</translation>
    </message>
    <message>
        <source>Unusual case</source>
        <translation>حالة أحرف غير معتادة</translation>
    </message>
    <message>
        <source>Actions are compared without case, but readers know the documented form.</source>
        <translation>تُقارن الإجراءات دون حالة الأحرف، لكن القراء يعرفون الصيغة الموثقة.</translation>
    </message>
    <message>
        <source>Another identity</source>
        <translation>هوية أخرى</translation>
    </message>
    <message>
        <source>A policy speaks only of the identity to which it is attached.</source>
        <translation>تتحدث السياسة عن الهوية التي أُرفقت بها فقط.</translation>
    </message>
    <message>
        <source>Wildcard in the resource</source>
        <translation>محرف بدل في المورد</translation>
    </message>
    <message>
        <source>SES wants the identity's ARN, exactly.</source>
        <translation>تريد SES ‏ARN الهوية تماماً.</translation>
    </message>
    <message>
        <source>Not an ARN</source>
        <translation>ليس ARN</translation>
    </message>
    <message>
        <source>Resources are named by ARNs of six parts.</source>
        <translation>تُسمّى الموارد بـ ARN من ستة أجزاء.</translation>
    </message>
    <message>
        <source>Several resources</source>
        <translation>موارد عدة</translation>
    </message>
    <message>
        <source>SES documents one resource: the identity itself.</source>
        <translation>توثّق SES مورداً واحداً: الهوية نفسها.</translation>
    </message>
    <message>
        <source>All other resources</source>
        <translation>كل الموارد الأخرى</translation>
    </message>
    <message>
        <source>NotResource covers everything but the identity for which the policy is made.</source>
        <translation>يشمل NotResource كل شيء عدا الهوية التي صُنعت لها السياسة.</translation>
    </message>
    <message>
        <source>Case of the resource</source>
        <translation>حالة أحرف المورد</translation>
    </message>
    <message>
        <source>ARNs are compared with case.</source>
        <translation>تُقارن ARN مع حالة الأحرف.</translation>
    </message>
    <message>
        <source>No such operator</source>
        <translation>لا معامل كهذا</translation>
    </message>
    <message>
        <source>A condition with an unknown operator is refused.</source>
        <translation>يُرفض الشرط ذو المعامل المجهول.</translation>
    </message>
    <message>
        <source>Case of the operator</source>
        <translation>كتابة المعامل</translation>
    </message>
    <message>
        <source>Operators are known by their exact name.</source>
        <translation>تُعرف المعاملات بأسمائها تماماً.</translation>
    </message>
    <message>
        <source>Unknown condition key</source>
        <translation>مفتاح شرط مجهول</translation>
    </message>
    <message>
        <source>A key that the request does not carry makes a condition false or, when negated, true.</source>
        <translation>المفتاح الذي لا يحمله الطلب يجعل الشرط خطأ، أو صحيحاً إن كان منفياً.</translation>
    </message>
    <message>
        <source>Case of a condition key</source>
        <translation>كتابة مفتاح الشرط</translation>
    </message>
    <message>
        <source>IAM ignores case in names of keys, but SES has refused other spellings.</source>
        <translation>يتجاهل IAM حالة أحرف أسماء المفاتيح، لكن SES رفضت كتابات أخرى.</translation>
    </message>
    <message>
        <source>Key absent for an action</source>
        <translation>مفتاح غائب لإجراء</translation>
    </message>
    <message>
        <source>Not every action carries every key.</source>
        <translation>ليس لكل إجراء كل مفتاح.</translation>
    </message>
    <message>
        <source>Key not in the guide's list</source>
        <translation>مفتاح ليس في قائمة الدليل</translation>
    </message>
    <message>
        <source>The SES guide lists eight global keys; others may or may not be there.</source>
        <translation>يذكر دليل SES ثمانية مفاتيح عامة؛ وغيرها قد يوجد وقد لا يوجد.</translation>
    </message>
    <message>
        <source>Key never present</source>
        <translation>مفتاح لا يحضر أبداً</translation>
    </message>
    <message>
        <source>This kind of principal does not carry the key.</source>
        <translation>لا يحمل هذا النوع من الكيانات المفتاح.</translation>
    </message>
    <message>
        <source>Source of a service on users</source>
        <translation>مصدر خدمة على مستخدمين</translation>
    </message>
    <message>
        <source>The source is known only when a service calls on behalf of a resource.</source>
        <translation>لا يُعرف المصدر إلا حين تتصل خدمة نيابة عن مورد.</translation>
    </message>
    <message>
        <source>Operator does not fit the key</source>
        <translation>المعامل لا يناسب المفتاح</translation>
    </message>
    <message>
        <source>Values of another type are compared as text or not at all.</source>
        <translation>تُقارن قيم النوع الآخر نصاً أو لا تُقارن.</translation>
    </message>
    <message>
        <source>Value cannot be read</source>
        <translation>قيمة غير مقروءة</translation>
    </message>
    <message>
        <source>A value that cannot be read never matches.</source>
        <translation>القيمة غير المقروءة لا تُطابَق أبداً.</translation>
    </message>
    <message>
        <source>Wildcard compared literally</source>
        <translation>محرف بدل يُقارن حرفياً</translation>
    </message>
    <message>
        <source>Only the Like operators know wildcards.</source>
        <translation>معاملات Like وحدها تعرف محارف البدل.</translation>
    </message>
    <message>
        <source>Like without a wildcard</source>
        <translation>‏Like بلا محرف بدل</translation>
    </message>
    <message>
        <source>Without a wildcard it means equality.</source>
        <translation>بلا محرف بدل يعني المساواة.</translation>
    </message>
    <message>
        <source>Open pattern</source>
        <translation>نمط مفتوح</translation>
    </message>
    <message>
        <source>A pattern without @ before the domain also matches other domains that end the same.</source>
        <translation>النمط بلا @ قبل النطاق يطابق أيضاً نطاقات أخرى تنتهي بالنهاية نفسها.</translation>
    </message>
    <message>
        <source>Set operator missing</source>
        <translation>معامل المجموعة ناقص</translation>
    </message>
    <message>
        <source>A key with several values needs ForAllValues or ForAnyValue.</source>
        <translation>يحتاج المفتاح متعدد القيم إلى ForAllValues أو ForAnyValue.</translation>
    </message>
    <message>
        <source>Set operator on a single value</source>
        <translation>معامل مجموعة على قيمة واحدة</translation>
    </message>
    <message>
        <source>ForAllValues is true when the key is absent.</source>
        <translation>‏ForAllValues صحيح حين يغيب المفتاح.</translation>
    </message>
    <message>
        <source>True without any value</source>
        <translation>صحيح بلا أي قيمة</translation>
    </message>
    <message>
        <source>ForAllValues is true for a request that does not carry the key at all.</source>
        <translation>‏ForAllValues صحيح لطلب لا يحمل المفتاح أصلاً.</translation>
    </message>
    <message>
        <source>Absent key</source>
        <translation>مفتاح غائب</translation>
    </message>
    <message>
        <source>A negated operator is true when the key is absent, and a Deny with a positive one does not act.</source>
        <translation>المعامل المنفي صحيح حين يغيب المفتاح، و Deny بمعامل موجب لا يعمل.</translation>
    </message>
    <message>
        <source>IfExists in an Allow</source>
        <translation>‏IfExists في Allow</translation>
    </message>
    <message>
        <source>IfExists is true when the key is absent.</source>
        <translation>‏IfExists صحيح حين يغيب المفتاح.</translation>
    </message>
    <message>
        <source>IfExists on Null</source>
        <translation>‏IfExists على Null</translation>
    </message>
    <message>
        <source>Null itself asks whether the key is there.</source>
        <translation>يسأل Null نفسه هل المفتاح موجود.</translation>
    </message>
    <message>
        <source>Set operator on Null</source>
        <translation>معامل مجموعة على Null</translation>
    </message>
    <message>
        <source>The result is always the same.</source>
        <translation>النتيجة واحدة دائماً.</translation>
    </message>
    <message>
        <source>Value of Null</source>
        <translation>قيمة Null</translation>
    </message>
    <message>
        <source>Null takes true or false.</source>
        <translation>يأخذ Null ‏true أو false.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>لا قيم</translation>
    </message>
    <message>
        <source>A condition without values is always true or never.</source>
        <translation>الشرط بلا قيم صحيح دائماً أو لا يصح أبداً.</translation>
    </message>
    <message>
        <source>Empty condition</source>
        <translation>شرط فارغ</translation>
    </message>
    <message>
        <source>It demands nothing.</source>
        <translation>لا يطلب شيئاً.</translation>
    </message>
    <message>
        <source>One key in two spellings</source>
        <translation>مفتاح واحد بكتابتين</translation>
    </message>
    <message>
        <source>Names of keys are compared without case; both conditions then have to hold.</source>
        <translation>تُقارن أسماء المفاتيح دون حالة الأحرف؛ فيجب أن يتحقق الشرطان.</translation>
    </message>
    <message>
        <source>Redundant value</source>
        <translation>قيمة زائدة</translation>
    </message>
    <message>
        <source>Another value of the list covers it.</source>
        <translation>تغطيها قيمة أخرى في القائمة.</translation>
    </message>
    <message>
        <source>Case of an address</source>
        <translation>حالة أحرف عنوان</translation>
    </message>
    <message>
        <source>Most operators compare with case, and mail programs do not keep it.</source>
        <translation>تقارن معظم المعاملات مع حالة الأحرف، ولا تحفظها برامج البريد.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>SES sees the public address of a caller.</source>
        <translation>ترى SES العنوان العام للمتصل.</translation>
    </message>
    <message>
        <source>Bits behind the prefix</source>
        <translation>بتات بعد البادئة</translation>
    </message>
    <message>
        <source>They are ignored.</source>
        <translation>تُهمل.</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>كل العناوين</translation>
    </message>
    <message>
        <source>A prefix of zero covers all addresses of its family.</source>
        <translation>تغطي بادئة الصفر كل عناوين عائلتها.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>The time window has ended.</source>
        <translation>انتهت النافذة الزمنية.</translation>
    </message>
    <message>
        <source>Can never hold</source>
        <translation>لا يتحقق أبداً</translation>
    </message>
    <message>
        <source>Conditions must all hold at once, and these cannot.</source>
        <translation>يجب أن تتحقق الشروط كلها معاً، وهذه لا يمكنها.</translation>
    </message>
    <message>
        <source>Variable in an old version</source>
        <translation>متغير في إصدار قديم</translation>
    </message>
    <message>
        <source>Variables work only with Version 2012-10-17.</source>
        <translation>تعمل المتغيرات مع Version ‏2012-10-17 فقط.</translation>
    </message>
    <message>
        <source>Badly written variable</source>
        <translation>متغير مكتوب خطأ</translation>
    </message>
    <message>
        <source>A variable that cannot be read is refused or taken literally.</source>
        <translation>المتغير غير المقروء يُرفض أو يؤخذ حرفياً.</translation>
    </message>
    <message>
        <source>Variable in a wrong place</source>
        <translation>متغير في موضع خاطئ</translation>
    </message>
    <message>
        <source>Variables work in values of conditions and at the end of resources only.</source>
        <translation>تعمل المتغيرات في قيم الشروط ونهاية الموارد فقط.</translation>
    </message>
    <message>
        <source>Variable under this operator</source>
        <translation>متغير تحت هذا المعامل</translation>
    </message>
    <message>
        <source>Variables are replaced only for texts and ARNs.</source>
        <translation>تُستبدل المتغيرات في النصوص و ARN فقط.</translation>
    </message>
    <message>
        <source>Variable with several values</source>
        <translation>متغير متعدد القيم</translation>
    </message>
    <message>
        <source>Only keys with one value can be variables.</source>
        <translation>المفاتيح ذات القيمة الواحدة وحدها تكون متغيرات.</translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation>متغير مجهول</translation>
    </message>
    <message>
        <source>A variable without a value makes the statement match nothing.</source>
        <translation>المتغير بلا قيمة يجعل العبارة لا تطابق شيئاً.</translation>
    </message>
    <message>
        <source>%1 typographic quotes (%2) stand where JSON needs straight ones, as after copying from a web page.</source>
        <translation>%1 علامات اقتباس طباعية (%2) حيث يحتاج JSON علامات مستقيمة، كما يحدث عند النسخ من صفحة ويب.</translation>
    </message>
    <message>
        <source>Straighten all quotes</source>
        <translation>تقويم كل علامات الاقتباس</translation>
    </message>
    <message>
        <source>JSON strings stand in double quotes; %1 single quotes stand here.</source>
        <translation>سلاسل JSON بين علامات مزدوجة؛ هنا %1 علامات مفردة.</translation>
    </message>
    <message>
        <source>Replace all by double quotes</source>
        <translation>استبدال الكل بعلامات مزدوجة</translation>
    </message>
    <message>
        <source>%1 invisible characters (%2) that JSON does not count as space.</source>
        <translation>%1 محارف خفية (%2) لا يعدّها JSON مسافات.</translation>
    </message>
    <message>
        <source>Replace all by ordinary spaces</source>
        <translation>استبدال الكل بمسافات عادية</translation>
    </message>
    <message>
        <source>%1 line numbers were copied along with the policy.</source>
        <translation>نُسخت %1 أرقام أسطر مع السياسة.</translation>
    </message>
    <message>
        <source>Remove all line numbers</source>
        <translation>إزالة كل أرقام الأسطر</translation>
    </message>
    <message>
        <source>%1 HTML entities (%2) stand instead of the characters they mean.</source>
        <translation>%1 كيانات HTML ‏(%2) بدلاً من المحارف المقصودة.</translation>
    </message>
    <message>
        <source>Decode all HTML entities</source>
        <translation>فك كل كيانات HTML</translation>
    </message>
    <message>
        <source>Byte %1 at offset %2 is not UTF-8.</source>
        <translation>البايت %1 عند الموضع %2 ليس UTF-8.</translation>
    </message>
    <message>
        <source>Convert from Windows Latin 1</source>
        <translation>تحويل من Windows Latin 1</translation>
    </message>
    <message>
        <source>Merge both %1 into one</source>
        <translation>دمج كلا %1 في واحد</translation>
    </message>
    <message>
        <source>Remove the first %1</source>
        <translation>إزالة %1 الأول</translation>
    </message>
    <message>
        <source>Remove this %1</source>
        <translation>إزالة %1 هذا</translation>
    </message>
    <message>
        <source>%1 stands twice here; readers differ in which one counts.</source>
        <translation>يرد %1 هنا مرتين؛ يختلف القراء في أيهما المعتبر.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>لا تعليقات في JSON.</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>إزالة التعليق</translation>
    </message>
    <message>
        <source>The number %1 cannot be compared exactly.</source>
        <translation>تتعذر مقارنة العدد %1 بدقة.</translation>
    </message>
    <message>
        <source>%1 is not a number as JSON writes it.</source>
        <translation>%1 ليس عدداً بكتابة JSON.</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>وضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>The text is UTF-16; a policy is UTF-8.</source>
        <translation>النص UTF-16؛ والسياسة UTF-8.</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>تحويل إلى UTF-8</translation>
    </message>
    <message>
        <source>Text stands after the end of the policy.</source>
        <translation>يوجد نص بعد نهاية السياسة.</translation>
    </message>
    <message>
        <source>Remove everything after the policy</source>
        <translation>إزالة كل ما بعد السياسة</translation>
    </message>
    <message>
        <source>The text starts with a byte order mark.</source>
        <translation>يبدأ النص بعلامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>An opening brace { is expected before %1.</source>
        <translation>يُتوقع قوس فتح { قبل %1.</translation>
    </message>
    <message>
        <source>Insert {</source>
        <translation>إدراج {</translation>
    </message>
    <message>
        <source>A key is expected here, found %1.</source>
        <translation>يُتوقع هنا مفتاح، ووُجد %1.</translation>
    </message>
    <message>
        <source>%1 needs double quotes.</source>
        <translation>يحتاج %1 إلى علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>A colon is expected here, found %1.</source>
        <translation>يُتوقع هنا نقطتان، ووُجد %1.</translation>
    </message>
    <message>
        <source>Write a colon</source>
        <translation>كتابة نقطتين</translation>
    </message>
    <message>
        <source>A colon and a value are expected after %1, but the text ends.</source>
        <translation>يُتوقع بعد %1 نقطتان وقيمة، لكن النص انتهى.</translation>
    </message>
    <message>
        <source>A colon and a value are expected after %1.</source>
        <translation>يُتوقع بعد %1 نقطتان وقيمة.</translation>
    </message>
    <message>
        <source>Insert a colon</source>
        <translation>إدراج نقطتين</translation>
    </message>
    <message>
        <source>A value is expected here, found %1.</source>
        <translation>يُتوقع هنا قيمة، ووُجد %1.</translation>
    </message>
    <message>
        <source>Nothing follows this comma.</source>
        <translation>لا شيء بعد هذه الفاصلة.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>إزالة الفاصلة</translation>
    </message>
    <message>
        <source>A closing brace } is expected here, found %1.</source>
        <translation>يُتوقع هنا قوس إغلاق }، ووُجد %1.</translation>
    </message>
    <message>
        <source>A closing bracket ] is expected here, found %1.</source>
        <translation>يُتوقع هنا قوس إغلاق ]، ووُجد %1.</translation>
    </message>
    <message>
        <source>Write the fitting bracket</source>
        <translation>كتابة القوس المناسب</translation>
    </message>
    <message>
        <source>This %1 is never closed.</source>
        <translation>‏%1 هذا لا يُغلق أبداً.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقه</translation>
    </message>
    <message>
        <source>A comma is missing after %1.</source>
        <translation>تنقص فاصلة بعد %1.</translation>
    </message>
    <message>
        <source>Insert a comma</source>
        <translation>إدراج فاصلة</translation>
    </message>
    <message>
        <source>Write a comma</source>
        <translation>كتابة فاصلة</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here, found %1.</source>
        <translation>يُتوقع هنا فاصلة أو قوس إغلاق، ووُجد %1.</translation>
    </message>
    <message>
        <source>A value is expected after %1, but the text ends.</source>
        <translation>يُتوقع قيمة بعد %1، لكن النص انتهى.</translation>
    </message>
    <message>
        <source>A value is expected here, found %1 without quotes.</source>
        <translation>يُتوقع هنا قيمة، ووُجد %1 بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>%1 is Python; JSON writes it in small letters.</source>
        <translation>‏%1 كتابة Python؛ يكتبه JSON بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Write it as JSON does</source>
        <translation>كتابته كما في JSON</translation>
    </message>
    <message>
        <source>%1 is a placeholder of the example it came from.</source>
        <translation>‏%1 عنصر نائب من المثال الذي جاء منه.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a policy.</source>
        <translation>التداخل هنا أعمق من أن تكون سياسة.</translation>
    </message>
    <message>
        <source>Something was left out here (%1).</source>
        <translation>حُذف شيء هنا (%1).</translation>
    </message>
    <message>
        <source>Close everything in order at the end</source>
        <translation>إغلاق الكل بالترتيب في النهاية</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>This is URL-encoded text, a policy is one object.</source>
        <translation>هذا نص مرمّز لعناوين الويب، والسياسة كائن واحد.</translation>
    </message>
    <message>
        <source>This is XML or HTML, a policy is one JSON object.</source>
        <translation>هذا XML أو HTML، والسياسة كائن JSON واحد.</translation>
    </message>
    <message>
        <source>This is YAML, a policy is one JSON object.</source>
        <translation>هذا YAML، والسياسة كائن JSON واحد.</translation>
    </message>
    <message>
        <source>Keep only the policy</source>
        <translation>الإبقاء على السياسة فقط</translation>
    </message>
    <message>
        <source>Other text stands around the policy (%1).</source>
        <translation>يوجد نص آخر حول السياسة (%1).</translation>
    </message>
    <message>
        <source>There is no policy here; a policy is one JSON object.</source>
        <translation>لا سياسة هنا؛ السياسة كائن JSON واحد.</translation>
    </message>
    <message>
        <source>This is plain text, a policy is one JSON object.</source>
        <translation>هذا نص عادي، والسياسة كائن JSON واحد.</translation>
    </message>
    <message>
        <source>Take out the policy</source>
        <translation>استخراج السياسة</translation>
    </message>
    <message>
        <source>This is an API answer or a template around a policy.</source>
        <translation>هذا رد واجهة برمجية أو قالب حول سياسة.</translation>
    </message>
    <message>
        <source>This is a list, a policy is one object.</source>
        <translation>هذه قائمة، والسياسة كائن واحد.</translation>
    </message>
    <message>
        <source>This is a string, a policy is one object.</source>
        <translation>هذه سلسلة نصية، والسياسة كائن واحد.</translation>
    </message>
    <message>
        <source>This is %1, a policy is one object.</source>
        <translation>هذا %1، والسياسة كائن واحد.</translation>
    </message>
    <message>
        <source>Merge the second policy into the first</source>
        <translation>دمج السياسة الثانية في الأولى</translation>
    </message>
    <message>
        <source>The string that starts here is never closed.</source>
        <translation>السلسلة التي تبدأ هنا لا تُغلق أبداً.</translation>
    </message>
    <message>
        <source>Close the string</source>
        <translation>إغلاق السلسلة</translation>
    </message>
    <message>
        <source>%1 is no JSON escape.</source>
        <translation>‏%1 ليس تهريباً في JSON.</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>مضاعفة الشرطة المائلة العكسية</translation>
    </message>
    <message>
        <source>A line end stands inside a string.</source>
        <translation>توجد نهاية سطر داخل سلسلة.</translation>
    </message>
    <message>
        <source>The control character %1 stands unescaped inside a string.</source>
        <translation>محرف التحكم %1 بلا تهريب داخل سلسلة.</translation>
    </message>
    <message>
        <source>Escape it</source>
        <translation>تهريبه</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>وصل الأسطر</translation>
    </message>
    <message>
        <source>the caller is on the list of exceptions</source>
        <translation>المتصل في قائمة الاستثناءات</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow: grants to everybody not listed</source>
        <translation>‏NotPrincipal مع Allow: يمنح كل من لم يُذكر</translation>
    </message>
    <message>
        <source>only a part of the caller's names (user or session, role, account) is on the list of exceptions: the Deny applies</source>
        <translation>جزء فقط من أسماء المتصل (المستخدم أو الجلسة، الدور، الحساب) في قائمة الاستثناءات: ينطبق Deny</translation>
    </message>
    <message>
        <source>the caller is not on the list of exceptions</source>
        <translation>المتصل ليس في قائمة الاستثناءات</translation>
    </message>
    <message>
        <source>an empty list of exceptions</source>
        <translation>قائمة استثناءات فارغة</translation>
    </message>
    <message>
        <source>names the caller</source>
        <translation>يسمّي المتصل</translation>
    </message>
    <message>
        <source>names the role of the caller's session</source>
        <translation>يسمّي دور جلسة المتصل</translation>
    </message>
    <message>
        <source>means everybody</source>
        <translation>يعني الجميع</translation>
    </message>
    <message>
        <source>names the caller's account, whose IAM policies decide</source>
        <translation>يسمّي حساب المتصل، وسياسات IAM فيه تقرر</translation>
    </message>
    <message>
        <source>does not name the caller</source>
        <translation>لا يسمّي المتصل</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>تغيير إلى %1</translation>
    </message>
    <message>
        <source>%1 is one string with a comma, which never matches; a list needs a string for each action.</source>
        <translation>‏%1 سلسلة واحدة فيها فاصلة ولا تُطابَق أبداً؛ تحتاج القائمة إلى سلسلة لكل إجراء.</translation>
    </message>
    <message>
        <source>Make a list of it</source>
        <translation>جعلها قائمة</translation>
    </message>
    <message>
        <source>%1 holds white space and so never matches.</source>
        <translation>في %1 بياض فلا يُطابَق أبداً.</translation>
    </message>
    <message>
        <source>%1 does not say of which service; actions of SES begin with ses:.</source>
        <translation>لا يقول %1 لأي خدمة؛ تبدأ إجراءات SES بـ ses:.</translation>
    </message>
    <message>
        <source>%1 has a wildcard before the colon, where none is allowed.</source>
        <translation>في %1 محرف بدل قبل النقطتين حيث لا يُسمح به.</translation>
    </message>
    <message>
        <source>Policies of SES identities hold actions of SES, which begin with ses:, not %1.</source>
        <translation>تحوي سياسات هويات SES إجراءات SES التي تبدأ بـ ses:، لا %1.</translation>
    </message>
    <message>
        <source>%1 does not exist; both APIs of SES use ses:.</source>
        <translation>‏%1 غير موجود؛ تستخدم واجهتا SES ‏ses:.</translation>
    </message>
    <message>
        <source>%1 has two colons; an action has one.</source>
        <translation>في %1 نقطتان مرتين؛ وللإجراء مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>‏%1 غير موجود.</translation>
    </message>
    <message>
        <source>%1 is every action of SES, not only sending.</source>
        <translation>‏%1 هو كل إجراءات SES، لا الإرسال وحده.</translation>
    </message>
    <message>
        <source>Only sending: ses:Send* (grants less)</source>
        <translation>الإرسال فقط: ses:Send* (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1 matches no action.</source>
        <translation>لا يطابق %1 أي إجراء.</translation>
    </message>
    <message>
        <source>%1 works; it is usually written %2.</source>
        <translation>يعمل %1؛ ويُكتب عادة %2.</translation>
    </message>
    <message>
        <source>%1 cannot be granted to another account.</source>
        <translation>لا يمكن منح %1 لحساب آخر.</translation>
    </message>
    <message>
        <source>Remove it (grants less)</source>
        <translation>إزالته (يمنح أقل)</translation>
    </message>
    <message>
        <source>NotAction with Allow grants every other action, also future ones.</source>
        <translation>يمنح NotAction مع Allow كل إجراء آخر، حتى المستقبلي.</translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation>‏%1 موجود في %2 بالفعل.</translation>
    </message>
    <message>
        <source>This ended at %1: it denies nothing any more.</source>
        <translation>انتهى هذا في %1: لم يعد يمنع شيئاً.</translation>
    </message>
    <message>
        <source>This ended at %1: it grants nothing any more.</source>
        <translation>انتهى هذا في %1: لم يعد يمنح شيئاً.</translation>
    </message>
    <message>
        <source>No request is after %1 and before %2.</source>
        <translation>لا طلب بعد %1 وقبل %2.</translation>
    </message>
    <message>
        <source>Swap the two (grants more)</source>
        <translation>تبديل الاثنين (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Swap the two (grants less)</source>
        <translation>تبديل الاثنين (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1 cannot be absent and have a value.</source>
        <translation>لا يمكن أن يغيب %1 وتكون له قيمة.</translation>
    </message>
    <message>
        <source>SES sends no %1 with a request.</source>
        <translation>لا ترسل SES ‏%1 مع الطلب.</translation>
    </message>
    <message>
        <source>%1 is not a condition key that SES is known to send.</source>
        <translation>‏%1 ليس مفتاح شرط يُعرف أن SES ترسله.</translation>
    </message>
    <message>
        <source>IAM ignores case here, but SES has refused other spellings than %1.</source>
        <translation>يتجاهل IAM حالة الأحرف هنا، لكن SES رفضت كتابات غير %1.</translation>
    </message>
    <message>
        <source>The guide's list of keys for SES does not name %1; test that it works.</source>
        <translation>لا تذكر قائمة الدليل لمفاتيح SES ‏%1؛ اختبر أنه يعمل.</translation>
    </message>
    <message>
        <source>%1 is absent for %2: the condition always holds there.</source>
        <translation>‏%1 غائب لـ %2: يتحقق الشرط هناك دائماً.</translation>
    </message>
    <message>
        <source>%1 is absent for %2: the condition never holds there.</source>
        <translation>‏%1 غائب لـ %2: لا يتحقق الشرط هناك أبداً.</translation>
    </message>
    <message>
        <source>%1 is never present for a role: always true.</source>
        <translation>لا يحضر %1 أبداً لدور: صحيح دائماً.</translation>
    </message>
    <message>
        <source>%1 is never present for a role: always false.</source>
        <translation>لا يحضر %1 أبداً لدور: خطأ دائماً.</translation>
    </message>
    <message>
        <source>%1 is never present for a service: always true.</source>
        <translation>لا يحضر %1 أبداً لخدمة: صحيح دائماً.</translation>
    </message>
    <message>
        <source>%1 is never present for a service: always false.</source>
        <translation>لا يحضر %1 أبداً لخدمة: خطأ دائماً.</translation>
    </message>
    <message>
        <source>%1 is present only when a service calls: never for the users and roles named here.</source>
        <translation>يحضر %1 فقط حين تتصل خدمة: أبداً للمستخدمين والأدوار المذكورين هنا.</translation>
    </message>
    <message>
        <source>Remove the condition (grants more)</source>
        <translation>إزالة الشرط (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Remove the condition (grants less)</source>
        <translation>إزالة الشرط (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1 has several values: say ForAllValues: or ForAnyValue:.</source>
        <translation>لـ %1 قيم عدة: قل ForAllValues: أو ForAnyValue:.</translation>
    </message>
    <message>
        <source>%1: every value must fit</source>
        <translation>‏%1: يجب أن تناسب كل قيمة</translation>
    </message>
    <message>
        <source>%1: one value that fits is enough</source>
        <translation>‏%1: تكفي قيمة واحدة مناسبة</translation>
    </message>
    <message>
        <source>%1 has one value: with ForAllValues the condition is true when it is absent.</source>
        <translation>لـ %1 قيمة واحدة: مع ForAllValues يصح الشرط حين يغيب.</translation>
    </message>
    <message>
        <source>%1 has one value and needs no ForAnyValue.</source>
        <translation>لـ %1 قيمة واحدة ولا يحتاج إلى ForAnyValue.</translation>
    </message>
    <message>
        <source>Remove ForAllValues (grants less)</source>
        <translation>إزالة ForAllValues (يمنح أقل)</translation>
    </message>
    <message>
        <source>Remove the prefix</source>
        <translation>إزالة البادئة</translation>
    </message>
    <message>
        <source>This is true for a request without %1 as well.</source>
        <translation>هذا صحيح لطلب بلا %1 أيضاً.</translation>
    </message>
    <message>
        <source>Demand that %1 is present (grants less)</source>
        <translation>اشتراط حضور %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>This Deny does not act when %1 is absent.</source>
        <translation>لا يعمل Deny هذا حين يغيب %1.</translation>
    </message>
    <message>
        <source>With IfExists this is true when %1 is absent.</source>
        <translation>مع IfExists يصح هذا حين يغيب %1.</translation>
    </message>
    <message>
        <source>Drop IfExists (grants less)</source>
        <translation>حذف IfExists (يمنح أقل)</translation>
    </message>
    <message>
        <source>A negated operator is true when %1 is absent.</source>
        <translation>المعامل المنفي صحيح حين يغيب %1.</translation>
    </message>
    <message>
        <source>%1 is a text, which %2 does not compare.</source>
        <translation>‏%1 نص لا يقارنه %2.</translation>
    </message>
    <message>
        <source>%1 is a number, which %2 does not compare as one.</source>
        <translation>‏%1 عدد لا يقارنه %2 عدداً.</translation>
    </message>
    <message>
        <source>%1 is a date, which %2 does not compare as one.</source>
        <translation>‏%1 تاريخ لا يقارنه %2 تاريخاً.</translation>
    </message>
    <message>
        <source>%1 is true or false, for which Bool is made, not %2.</source>
        <translation>‏%1 صحيح أو خطأ، وله Bool لا %2.</translation>
    </message>
    <message>
        <source>%1 is an address, whose ranges IpAddress compares, not %2.</source>
        <translation>‏%1 عنوان يقارن IpAddress نطاقاته، لا %2.</translation>
    </message>
    <message>
        <source>%1 is an ARN, whose parts ArnLike compares one by one, not %2.</source>
        <translation>‏%1 هو ARN يقارن ArnLike أجزاءه واحداً واحداً، لا %2.</translation>
    </message>
    <message>
        <source>%1 is not an element of a policy.</source>
        <translation>‏%1 ليس عنصراً في السياسة.</translation>
    </message>
    <message>
        <source>Set Version to %1 (each ${...} then becomes a variable)</source>
        <translation>ضبط Version على %1 (يصير كل ${...} متغيراً)</translation>
    </message>
    <message>
        <source>Set Version to %1</source>
        <translation>ضبط Version على %1</translation>
    </message>
    <message>
        <source>Without Version the rules of 2008-10-17 hold: there are no variables.</source>
        <translation>بلا Version تسري قواعد 2008-10-17: لا متغيرات.</translation>
    </message>
    <message>
        <source>IAM takes only policies of Version 2012-10-17.</source>
        <translation>يقبل IAM سياسات Version ‏2012-10-17 فقط.</translation>
    </message>
    <message>
        <source>This is the old version of the language; it does no harm while no variables are used.</source>
        <translation>هذا إصدار اللغة القديم؛ لا ضرر منه ما لم تُستخدم متغيرات.</translation>
    </message>
    <message>
        <source>IAM takes only policies of Version 2012-10-17, not %1.</source>
        <translation>يقبل IAM سياسات Version ‏2012-10-17 فقط، لا %1.</translation>
    </message>
    <message>
        <source>Version %1 does not exist; there are only 2012-10-17 and 2008-10-17.</source>
        <translation>لا يوجد Version ‏%1؛ يوجد 2012-10-17 و 2008-10-17 فقط.</translation>
    </message>
    <message>
        <source>Insert a statement for your own account (grants more)</source>
        <translation>إدراج عبارة لحسابك (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Statement is missing; a policy needs at least one.</source>
        <translation>ينقص Statement؛ تحتاج السياسة إلى عبارة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The list of statements is empty; a policy needs at least one.</source>
        <translation>قائمة العبارات فارغة؛ تحتاج السياسة إلى واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Statement takes an object or a list of objects, not %1.</source>
        <translation>يأخذ Statement كائناً أو قائمة كائنات، لا %1.</translation>
    </message>
    <message>
        <source>Each statement is an object, not %1.</source>
        <translation>كل عبارة كائن، لا %1.</translation>
    </message>
    <message>
        <source>Take the statement out of the inner list</source>
        <translation>إخراج العبارة من القائمة الداخلية</translation>
    </message>
    <message>
        <source>Id belongs to policies of resources; an IAM policy has none.</source>
        <translation>‏Id لسياسات الموارد؛ ليس لسياسة IAM.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Id is a string.</source>
        <translation>‏Id سلسلة نصية.</translation>
    </message>
    <message>
        <source>Remove white space</source>
        <translation>إزالة البياض</translation>
    </message>
    <message>
        <source>The policy has %1 bytes without white space, SES takes 4,096; split it into several policies.</source>
        <translation>للسياسة %1 بايت بلا بياض، وتقبل SES ‏4,096؛ قسّمها إلى سياسات عدة.</translation>
    </message>
    <message>
        <source>The policy has %1 bytes with its white space, SES takes 4,096.</source>
        <translation>للسياسة %1 بايت مع البياض، وتقبل SES ‏4,096.</translation>
    </message>
    <message>
        <source>The policy has %1 of the 4,096 bytes that SES takes.</source>
        <translation>للسياسة %1 من 4,096 بايت تقبلها SES.</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>كتابته %1</translation>
    </message>
    <message>
        <source>%1 is invisible and can change how the line reads.</source>
        <translation>‏%1 خفي وقد يغيّر قراءة السطر.</translation>
    </message>
    <message>
        <source>%1 (%2) is outside the characters that IAM documents.</source>
        <translation>‏%1 ‏(%2) خارج المحارف التي يوثّقها IAM.</translation>
    </message>
    <message>
        <source>Null asks already whether the key exists; it takes no IfExists.</source>
        <translation>يسأل Null أصلاً هل المفتاح موجود؛ فلا يأخذ IfExists.</translation>
    </message>
    <message>
        <source>With ForAllValues, Null is always true.</source>
        <translation>مع ForAllValues يصح Null دائماً.</translation>
    </message>
    <message>
        <source>With ForAnyValue, Null is always false.</source>
        <translation>مع ForAnyValue لا يصح Null أبداً.</translation>
    </message>
    <message>
        <source>Write %1: operators are compared with case.</source>
        <translation>اكتب %1: تُقارن المعاملات مع حالة الأحرف.</translation>
    </message>
    <message>
        <source>%1 is not an operator.</source>
        <translation>‏%1 ليس معاملاً.</translation>
    </message>
    <message>
        <source>%1 and %2 are one key, so that both conditions must hold.</source>
        <translation>‏%1 و %2 مفتاح واحد، فيجب أن يتحقق الشرطان.</translation>
    </message>
    <message>
        <source>Condition is empty and demands nothing.</source>
        <translation>‏Condition فارغ ولا يطلب شيئاً.</translation>
    </message>
    <message>
        <source>%1 names no key and demands nothing.</source>
        <translation>لا يسمّي %1 مفتاحاً ولا يطلب شيئاً.</translation>
    </message>
    <message>
        <source>The list of values is empty: it holds only when %1 is absent.</source>
        <translation>قائمة القيم فارغة: تصح فقط حين يغيب %1.</translation>
    </message>
    <message>
        <source>The list of values is empty: it always holds, whatever %1 is.</source>
        <translation>قائمة القيم فارغة: تصح دائماً أياً كان %1.</translation>
    </message>
    <message>
        <source>The list of values is empty: it never holds, whatever %1 is.</source>
        <translation>قائمة القيم فارغة: لا تصح أبداً أياً كان %1.</translation>
    </message>
    <message>
        <source>Change Sid to %1</source>
        <translation>تغيير Sid إلى %1</translation>
    </message>
    <message>
        <source>Sid %1 is used twice.</source>
        <translation>‏Sid ‏%1 مستخدم مرتين.</translation>
    </message>
    <message>
        <source>A Sid of letters and digits only is understood everywhere.</source>
        <translation>‏Sid من حروف وأرقام فقط مفهوم في كل مكان.</translation>
    </message>
    <message>
        <source>This adds nothing to statement %1.</source>
        <translation>لا يضيف هذا شيئاً إلى العبارة %1.</translation>
    </message>
    <message>
        <source>Remove the statement</source>
        <translation>إزالة العبارة</translation>
    </message>
    <message>
        <source>This can never take effect: statement %1 denies all of it.</source>
        <translation>لا أثر لهذا أبداً: تمنع العبارة %1 كله.</translation>
    </message>
    <message>
        <source>A principal cannot hold wildcards, as %1 does; IAM has no "all users".</source>
        <translation>لا يجوز أن يحوي الكيان محارف بدل كما في %1؛ ليس في IAM «كل المستخدمين».</translation>
    </message>
    <message>
        <source>Name the account %1 (grants more)</source>
        <translation>تسمية الحساب %1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>%1 is a group, and a group cannot be a principal.</source>
        <translation>‏%1 مجموعة، ولا تكون المجموعة كياناً.</translation>
    </message>
    <message>
        <source>%1 is what remains of a deleted user or role: it matches nobody, and saving will fail.</source>
        <translation>‏%1 ما تبقى من مستخدم أو دور محذوف: لا يطابق أحداً، وسيفشل الحفظ.</translation>
    </message>
    <message>
        <source>%1 is no principal: that is an account id of 12 digits or the ARN of a user or role.</source>
        <translation>‏%1 ليس كياناً: الكيان معرّف حساب من 12 رقماً أو ARN مستخدم أو دور.</translation>
    </message>
    <message>
        <source>%1 is in the partition %2, and the identity is in %3.</source>
        <translation>‏%1 في القسم %2، والهوية في %3.</translation>
    </message>
    <message>
        <source>%1 is not known as a service that sends through SES.</source>
        <translation>‏%1 ليس معروفاً كخدمة ترسل عبر SES.</translation>
    </message>
    <message>
        <source>%1 is no service principal; these look like cognito-idp.amazonaws.com.</source>
        <translation>‏%1 ليس كيان خدمة؛ تبدو هكذا: cognito-idp.amazonaws.com.</translation>
    </message>
    <message>
        <source>An account id is a string of 12 digits; as a number, %1 can lose its leading zeros.</source>
        <translation>معرّف الحساب سلسلة من 12 رقماً؛ وقد يفقد %1 أصفاره الأولى إن كان عدداً.</translation>
    </message>
    <message>
        <source>Principal %1 needs its kind, as in {"AWS": "222222222222"}.</source>
        <translation>يحتاج الكيان %1 إلى نوعه، مثل {"AWS": "222222222222"}.</translation>
    </message>
    <message>
        <source>Say that it is %1</source>
        <translation>القول إنه %1</translation>
    </message>
    <message>
        <source>SES knows principals of the kinds AWS and Service, not %1.</source>
        <translation>تعرف SES كيانات من نوعي AWS و Service، لا %1.</translation>
    </message>
    <message>
        <source>The conditions do not limit who may send: anyone with an AWS account may try.</source>
        <translation>لا تحد الشروط من يرسل: يمكن لكل من له حساب AWS أن يحاول.</translation>
    </message>
    <message>
        <source>Anyone with an AWS account may send as %1.</source>
        <translation>كل من له حساب AWS يمكنه الإرسال باسم %1.</translation>
    </message>
    <message>
        <source>Allow only your own account %1 (grants less)</source>
        <translation>السماح لحسابك %1 فقط (يمنح أقل)</translation>
    </message>
    <message>
        <source>Any customer of %1 could make it send as you (confused deputy).</source>
        <translation>أي عميل لـ %1 يمكنه جعلها ترسل باسمك (النائب المرتبك).</translation>
    </message>
    <message>
        <source>Within your own account %1, IAM policies are enough.</source>
        <translation>داخل حسابك %1 تكفي سياسات IAM.</translation>
    </message>
    <message>
        <source>Remove the statement (grants less)</source>
        <translation>إزالة العبارة (يمنح أقل)</translation>
    </message>
    <message>
        <source>This means every user and role of %1 that its administrators permit.</source>
        <translation>يعني هذا كل مستخدم ودور في %1 يسمح لهما مديروه.</translation>
    </message>
    <message>
        <source>A role works here as IAM defines it, but the pages of SES do not name roles as principals.</source>
        <translation>يعمل الدور هنا كما يعرّفه IAM، لكن صفحات SES لا تسمّي الأدوار كيانات.</translation>
    </message>
    <message>
        <source>Rewrite as Principal "*" with a condition</source>
        <translation>إعادة الكتابة Principal ‏"*" مع شرط</translation>
    </message>
    <message>
        <source>NotPrincipal with Allow grants to everybody else, even to unknown accounts.</source>
        <translation>يمنح NotPrincipal مع Allow كل من سواهم، حتى حسابات مجهولة.</translation>
    </message>
    <message>
        <source>Without its account and its role, %1 may be denied as well.</source>
        <translation>بلا حسابه ودوره قد يُمنع %1 أيضاً.</translation>
    </message>
    <message>
        <source>Without its account, %1 may be denied as well.</source>
        <translation>بلا حسابه قد يُمنع %1 أيضاً.</translation>
    </message>
    <message>
        <source>AWS advises Principal "*" with ArnNotEquals on aws:PrincipalArn instead of NotPrincipal.</source>
        <translation>تنصح AWS بـ Principal ‏"*" مع ArnNotEquals على aws:PrincipalArn بدلاً من NotPrincipal.</translation>
    </message>
    <message>
        <source>%1 is not an ARN.</source>
        <translation>‏%1 ليس ARN.</translation>
    </message>
    <message>
        <source>%1 is no partition of AWS.</source>
        <translation>‏%1 ليس قسماً في AWS.</translation>
    </message>
    <message>
        <source>%1: the service of an ARN cannot hold wildcards.</source>
        <translation>‏%1: لا يجوز أن تحوي خدمة ARN محارف بدل.</translation>
    </message>
    <message>
        <source>%1 is not the ARN of an SES identity.</source>
        <translation>‏%1 ليس ARN هوية SES.</translation>
    </message>
    <message>
        <source>%1: the account of an ARN has 12 digits.</source>
        <translation>‏%1: حساب ARN من 12 رقماً.</translation>
    </message>
    <message>
        <source>%1 lacks a part; an identity's ARN ends in identity/ and its name.</source>
        <translation>ينقص %1 جزء؛ ينتهي ARN الهوية بـ identity/ واسمها.</translation>
    </message>
    <message>
        <source>This policy belongs to %1 in the region %2, not %3.</source>
        <translation>هذه السياسة لـ %1 في المنطقة %2، لا %3.</translation>
    </message>
    <message>
        <source>This policy belongs to %1 of the account %2, not %3.</source>
        <translation>هذه السياسة لـ %1 من الحساب %2، لا %3.</translation>
    </message>
    <message>
        <source>This policy belongs to %1 in the partition %2, not %3.</source>
        <translation>هذه السياسة لـ %1 في القسم %2، لا %3.</translation>
    </message>
    <message>
        <source>This policy belongs to the identity %1, not %2.</source>
        <translation>هذه السياسة للهوية %1، لا %2.</translation>
    </message>
    <message>
        <source>SES wants the ARN of the identity, without wildcards, not %1.</source>
        <translation>تريد SES ‏ARN الهوية بلا محارف بدل، لا %1.</translation>
    </message>
    <message>
        <source>SES is not known in a region %1.</source>
        <translation>لا تُعرف SES في منطقة %1.</translation>
    </message>
    <message>
        <source>ARNs are compared with case: this one differs from %1.</source>
        <translation>تُقارن ARN مع حالة الأحرف: هذا يختلف عن %1.</translation>
    </message>
    <message>
        <source>SES documents one resource: the identity to which the policy is attached.</source>
        <translation>توثّق SES مورداً واحداً: الهوية التي أُرفقت بها السياسة.</translation>
    </message>
    <message>
        <source>Keep only this identity's ARN</source>
        <translation>إبقاء ARN هذه الهوية فقط</translation>
    </message>
    <message>
        <source>NotResource means every identity but this one.</source>
        <translation>يعني NotResource كل هوية عدا هذه.</translation>
    </message>
    <message>
        <source>%1 is a condition operator and belongs into Condition.</source>
        <translation>‏%1 معامل شرط ومكانه في Condition.</translation>
    </message>
    <message>
        <source>Move it into Condition</source>
        <translation>نقله إلى Condition</translation>
    </message>
    <message>
        <source>%1 is a condition key and belongs under an operator in Condition.</source>
        <translation>‏%1 مفتاح شرط ومكانه تحت معامل في Condition.</translation>
    </message>
    <message>
        <source>%1 is not an element of a statement.</source>
        <translation>‏%1 ليس عنصراً في العبارة.</translation>
    </message>
    <message>
        <source>Effect is missing; it is Allow or Deny.</source>
        <translation>ينقص Effect؛ هو Allow أو Deny.</translation>
    </message>
    <message>
        <source>Insert Effect Allow (grants more)</source>
        <translation>إدراج Effect Allow (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Effect is exactly Allow or Deny, not %1.</source>
        <translation>‏Effect هو Allow أو Deny تماماً، لا %1.</translation>
    </message>
    <message>
        <source>Change to Allow (grants more)</source>
        <translation>تغيير إلى Allow (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Change to Deny (grants less)</source>
        <translation>تغيير إلى Deny (يمنح أقل)</translation>
    </message>
    <message>
        <source>Action is missing: the statement does not say what may be done.</source>
        <translation>ينقص Action: لا تقول العبارة ما المسموح.</translation>
    </message>
    <message>
        <source>Insert the four sending actions</source>
        <translation>إدراج إجراءات الإرسال الأربعة</translation>
    </message>
    <message>
        <source>Insert the four sending actions (grants more)</source>
        <translation>إدراج إجراءات الإرسال الأربعة (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Insert the four sending actions (grants less)</source>
        <translation>إدراج إجراءات الإرسال الأربعة (يمنح أقل)</translation>
    </message>
    <message>
        <source>Resource is missing; SES wants the identity's ARN in every statement.</source>
        <translation>ينقص Resource؛ تريد SES ‏ARN الهوية في كل عبارة.</translation>
    </message>
    <message>
        <source>Resource is missing; every statement needs one.</source>
        <translation>ينقص Resource؛ تحتاج كل عبارة إلى واحد.</translation>
    </message>
    <message>
        <source>Insert this identity's ARN</source>
        <translation>إدراج ARN هذه الهوية</translation>
    </message>
    <message>
        <source>Insert this identity's ARN (grants more)</source>
        <translation>إدراج ARN هذه الهوية (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Insert this identity's ARN (grants less)</source>
        <translation>إدراج ARN هذه الهوية (يمنح أقل)</translation>
    </message>
    <message>
        <source>Principal is missing: nobody is named, which looks like an IAM policy.</source>
        <translation>ينقص Principal: لم يُسمَّ أحد، وهذا يشبه سياسة IAM.</translation>
    </message>
    <message>
        <source>Name your own account %1</source>
        <translation>تسمية حسابك %1</translation>
    </message>
    <message>
        <source>Name your own account %1 (grants more)</source>
        <translation>تسمية حسابك %1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Name your own account %1 (grants less)</source>
        <translation>تسمية حسابك %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>An IAM policy never has %1; this looks like the policy of an SES identity.</source>
        <translation>ليس في سياسة IAM ‏%1 أبداً؛ هذا يشبه سياسة هوية SES.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>‏%1 و %2 يستبعد أحدهما الآخر.</translation>
    </message>
    <message>
        <source>%1 is empty and matches nothing: the statement has no effect.</source>
        <translation>‏%1 فارغ ولا يطابق شيئاً: لا أثر للعبارة.</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>إخراجه من القائمة</translation>
    </message>
    <message>
        <source>%1 takes a string.</source>
        <translation>يأخذ %1 سلسلة نصية.</translation>
    </message>
    <message>
        <source>%1 is a function of CloudFormation; a policy needs the value itself.</source>
        <translation>‏%1 دالة في CloudFormation؛ تحتاج السياسة إلى القيمة نفسها.</translation>
    </message>
    <message>
        <source>%1 takes a string or a list of strings.</source>
        <translation>يأخذ %1 سلسلة أو قائمة سلاسل.</translation>
    </message>
    <message>
        <source>Take the values out of the inner list</source>
        <translation>إخراج القيم من القائمة الداخلية</translation>
    </message>
    <message>
        <source>%1 takes "*" or an object such as {"AWS": "222222222222"}.</source>
        <translation>يأخذ %1 ‏"*" أو كائناً مثل {"AWS": "222222222222"}.</translation>
    </message>
    <message>
        <source>Condition takes an object of operators, keys and values.</source>
        <translation>يأخذ Condition كائناً من معاملات ومفاتيح وقيم.</translation>
    </message>
    <message>
        <source>%1 takes an object of keys and values.</source>
        <translation>يأخذ %1 كائناً من مفاتيح وقيم.</translation>
    </message>
    <message>
        <source>%1 is not a date that the service reads.</source>
        <translation>‏%1 ليس تاريخاً تقرؤه الخدمة.</translation>
    </message>
    <message>
        <source>%1 is read as seconds since 1970; a date is easier to read.</source>
        <translation>يُقرأ %1 ثوانيَ منذ 1970؛ والتاريخ أسهل قراءة.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>‏%1 ليس عدداً.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>‏%1 ليس صحيحاً ولا خطأ.</translation>
    </message>
    <message>
        <source>%1 is no address and no range of addresses.</source>
        <translation>‏%1 ليس عنواناً ولا نطاق عناوين.</translation>
    </message>
    <message>
        <source>%1 is not base64.</source>
        <translation>‏%1 ليس base64.</translation>
    </message>
    <message>
        <source>Null takes one value: true or false.</source>
        <translation>يأخذ Null قيمة واحدة: true أو false.</translation>
    </message>
    <message>
        <source>Null takes true (absent) or false (present), not %1.</source>
        <translation>يأخذ Null ‏true (غائب) أو false (حاضر)، لا %1.</translation>
    </message>
    <message>
        <source>A second truth value makes the condition meaningless.</source>
        <translation>قيمة منطقية ثانية تُفقد الشرط معناه.</translation>
    </message>
    <message>
        <source>Change to %1 (grants more)</source>
        <translation>تغيير إلى %1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Change to %1 (grants less)</source>
        <translation>تغيير إلى %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1 compares literally, the wildcard too.</source>
        <translation>يقارن %1 حرفياً، ومحرف البدل كذلك.</translation>
    </message>
    <message>
        <source>Without * or ?, %1 means the same as %2.</source>
        <translation>بلا * أو ? يعني %1 ما يعنيه %2.</translation>
    </message>
    <message>
        <source>%1 also matches %2.</source>
        <translation>يطابق %1 أيضاً %2.</translation>
    </message>
    <message>
        <source>This compares with case and does not match %1.</source>
        <translation>يقارن هذا مع حالة الأحرف ولا يطابق %1.</translation>
    </message>
    <message>
        <source>%1 adds nothing to %2.</source>
        <translation>لا يضيف %1 شيئاً إلى %2.</translation>
    </message>
    <message>
        <source>%1 is every IPv6 address and limits nothing.</source>
        <translation>‏%1 كل عناوين IPv6 ولا يحد شيئاً.</translation>
    </message>
    <message>
        <source>%1 is every IPv4 address and limits nothing.</source>
        <translation>‏%1 كل عناوين IPv4 ولا يحد شيئاً.</translation>
    </message>
    <message>
        <source>%1 is private; under aws:SourceIp SES sees public addresses only.</source>
        <translation>‏%1 خاص؛ تحت aws:SourceIp ترى SES العناوين العامة فقط.</translation>
    </message>
    <message>
        <source>Change the key to %1</source>
        <translation>تغيير المفتاح إلى %1</translation>
    </message>
    <message>
        <source>%1 means %2.</source>
        <translation>‏%1 يعني %2.</translation>
    </message>
    <message>
        <source>%1 is not written as a variable is: ${key} or ${key, 'default'}.</source>
        <translation>‏%1 ليس مكتوباً كمتغير: ${key} أو ${key, 'default'}.</translation>
    </message>
    <message>
        <source>The variable %1 has no closing brace.</source>
        <translation>ينقص المتغير %1 قوس الإغلاق.</translation>
    </message>
    <message>
        <source>%1 is an empty variable.</source>
        <translation>‏%1 متغير فارغ.</translation>
    </message>
    <message>
        <source>%1 is no known key, so that the variable has no value and the statement will not match.</source>
        <translation>‏%1 ليس مفتاحاً معروفاً، فلا قيمة للمتغير ولن تُطابَق العبارة.</translation>
    </message>
    <message>
        <source>%1 has several values and cannot be a variable.</source>
        <translation>لـ %1 قيم عدة ولا يكون متغيراً.</translation>
    </message>
    <message>
        <source>There are no variables here: %1 is taken literally.</source>
        <translation>لا متغيرات هنا: يؤخذ %1 حرفياً.</translation>
    </message>
    <message>
        <source>Variables are not replaced under %1.</source>
        <translation>لا تُستبدل المتغيرات تحت %1.</translation>
    </message>
    <message>
        <source>Only with Version 2012-10-17 is %1 a variable; now it is taken literally.</source>
        <translation>لا يكون %1 متغيراً إلا مع Version ‏2012-10-17؛ وهو الآن حرفي.</translation>
    </message>
    <message>
        <source>an IAM policy speaks of those it is attached to</source>
        <translation>سياسة IAM تتحدث عمن أُرفقت بهم</translation>
    </message>
    <message>
        <source>an IAM policy must not name a principal</source>
        <translation>لا يجوز أن تسمّي سياسة IAM كياناً</translation>
    </message>
    <message>
        <source>the statement does not say</source>
        <translation>لا تقول العبارة ذلك</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>is on the list of exceptions</source>
        <translation>في قائمة الاستثناءات</translation>
    </message>
    <message>
        <source>is not on the list of exceptions</source>
        <translation>ليس في قائمة الاستثناءات</translation>
    </message>
    <message>
        <source>matches the action</source>
        <translation>يطابق الإجراء</translation>
    </message>
    <message>
        <source>does not match the action</source>
        <translation>لا يطابق الإجراء</translation>
    </message>
    <message>
        <source>matches the resource</source>
        <translation>يطابق المورد</translation>
    </message>
    <message>
        <source>differs only in case, which counts in ARNs</source>
        <translation>يختلف في حالة الأحرف فقط، وهي معتبرة في ARN</translation>
    </message>
    <message>
        <source>a variable has no value, so the pattern matches nothing</source>
        <translation>ليس لمتغير قيمة، فلا يطابق النمط شيئاً</translation>
    </message>
    <message>
        <source>does not match the resource</source>
        <translation>لا يطابق المورد</translation>
    </message>
    <message>
        <source>unknown operator: does not limit a Deny</source>
        <translation>معامل مجهول: لا يقيّد Deny</translation>
    </message>
    <message>
        <source>unknown operator: an Allow does not apply</source>
        <translation>معامل مجهول: لا ينطبق Allow</translation>
    </message>
    <message>
        <source>not understood: does not limit a Deny</source>
        <translation>غير مفهوم: لا يقيّد Deny</translation>
    </message>
    <message>
        <source>not understood: an Allow does not apply</source>
        <translation>غير مفهوم: لا ينطبق Allow</translation>
    </message>
    <message>
        <source>the last of two equal keys counts</source>
        <translation>المعتبر آخر مفتاحين متساويين</translation>
    </message>
    <message>
        <source>an empty block asks for nothing</source>
        <translation>كتلة فارغة لا تطلب شيئاً</translation>
    </message>
    <message>
        <source>Bulk sending of version 2 not granted</source>
        <translation>الإرسال بالجملة في الإصدار 2 غير ممنوح</translation>
    </message>
    <message>
        <source>AWS's pages name ses:SendBulkEmail and ses:SendBulkTemplatedEmail for the same call; only both together are safe.</source>
        <translation>تسمي صفحات AWS للنداء نفسه ses:SendBulkEmail و ses:SendBulkTemplatedEmail؛ والاثنان معاً فقط مأمونان.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Patterns know * and ? only; other signs of regular expressions are plain characters, which hardly any address holds.</source>
        <translation>لا تعرف الأنماط إلا * و ?؛ وعلامات التعابير النمطية الأخرى أحرف عادية لا يكاد يحملها عنوان.</translation>
    </message>
    <message>
        <source>Address of another identity</source>
        <translation>عنوان من هوية أخرى</translation>
    </message>
    <message>
        <source>An identity covers its own addresses only, so that the condition never holds for another domain.</source>
        <translation>تشمل الهوية عناوينها فقط، فلا يصح الشرط لنطاق آخر أبداً.</translation>
    </message>
    <message>
        <source>principals cannot hold wildcards</source>
        <translation>لا يجوز أن تحمل الكيانات رموز بدل</translation>
    </message>
    <message>
        <source>a group cannot be a principal</source>
        <translation>لا يجوز أن تكون المجموعة كياناً</translation>
    </message>
    <message>
        <source>the user or role was deleted</source>
        <translation>حُذف المستخدم أو الدور</translation>
    </message>
    <message>
        <source>this names nobody that SES knows</source>
        <translation>هذا لا يسمي أحداً تعرفه SES</translation>
    </message>
    <message>
        <source>the principal is in another partition of AWS</source>
        <translation>الكيان في قسم آخر من AWS</translation>
    </message>
    <message>
        <source>a part of it cannot be understood</source>
        <translation>جزء منها لا يُفهم</translation>
    </message>
    <message>
        <source>it has an unknown operator</source>
        <translation>فيها معامل غير معروف</translation>
    </message>
    <message>
        <source>it names no action of SES</source>
        <translation>لا تسمي إجراءً من إجراءات SES</translation>
    </message>
    <message>
        <source>its actions cannot be granted to another account</source>
        <translation>لا يمكن منح إجراءاتها لحساب آخر</translation>
    </message>
    <message>
        <source>its text holds no statement that can be read</source>
        <translation>لا يحوي نصها عبارة يمكن قراءتها</translation>
    </message>
    <message>
        <source>its Resource is not this identity</source>
        <translation>ليس Resource فيها هذه الهوية</translation>
    </message>
    <message>
        <source>its time is over</source>
        <translation>انقضى وقتها</translation>
    </message>
    <message>
        <source>its conditions contradict each other</source>
        <translation>شروطها متناقضة</translation>
    </message>
    <message>
        <source>Drop the condition %1 on %2 of statement %3</source>
        <translation>إسقاط الشرط %1 على %2 من العبارة %3</translation>
    </message>
    <message>
        <source>Compare %1 with %2 in statement %3</source>
        <translation>مقارنة %1 بـ %2 في العبارة %3</translation>
    </message>
    <message>
        <source>Add %1 to the values of %2 in statement %3</source>
        <translation>إضافة %1 إلى قيم %2 في العبارة %3</translation>
    </message>
    <message>
        <source>Move the bound of %1 to %2 in statement %3</source>
        <translation>نقل حد %1 إلى %2 في العبارة %3</translation>
    </message>
    <message>
        <source>Take %1 out of the values of %2 in statement %3</source>
        <translation>إخراج %1 من قيم %2 في العبارة %3</translation>
    </message>
    <message>
        <source>Let %1 be %2 in statement %3</source>
        <translation>جعل %1 يساوي %2 في العبارة %3</translation>
    </message>
    <message>
        <source>Add %1 to the principals of statement %2</source>
        <translation>إضافة %1 إلى كيانات العبارة %2</translation>
    </message>
    <message>
        <source>Add %1 to the actions of statement %2</source>
        <translation>إضافة %1 إلى إجراءات العبارة %2</translation>
    </message>
    <message>
        <source>Make %1 the resource of statement %2</source>
        <translation>جعل %1 مورد العبارة %2</translation>
    </message>
    <message>
        <source>%1 is every action of every service, not only sending.</source>
        <translation>‏%1 هو كل إجراء لكل خدمة، لا الإرسال وحده.</translation>
    </message>
    <message>
        <source>Only sending: ses:Send* (grants more)</source>
        <translation>الإرسال فقط: ses:Send* (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Allow only the other sending actions (grants less)</source>
        <translation>السماح بإجراءات الإرسال الأخرى فقط (يمنح أقل)</translation>
    </message>
    <message>
        <source>Add %1 (grants more)</source>
        <translation>إضافة %1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>SMTP and raw messages need %1 as well.</source>
        <translation>يحتاج SMTP والرسائل الخام إلى %1 أيضاً.</translation>
    </message>
    <message>
        <source>Version 2 of the API may check %1 instead.</source>
        <translation>قد يفحص الإصدار 2 من API ‏%1 بدلاً منه.</translation>
    </message>
    <message>
        <source>Extend to %1</source>
        <translation>التمديد إلى %1</translation>
    </message>
    <message>
        <source>Extend to %1 (grants more)</source>
        <translation>التمديد إلى %1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Extend to %1 (grants less)</source>
        <translation>التمديد إلى %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>Both dates say when it begins, so that it never ends.</source>
        <translation>يقول التاريخان متى يبدأ، فلا ينتهي أبداً.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>تبديل الاثنين</translation>
    </message>
    <message>
        <source>Write such characters as escapes</source>
        <translation>كتابة هذه الأحرف بصيغة الإفلات</translation>
    </message>
    <message>
        <source>Remove %1, which this statement never covers</source>
        <translation>إزالة %1 الذي لا تشمله هذه العبارة أبداً</translation>
    </message>
    <message>
        <source>Give %1 a statement of its own without this condition</source>
        <translation>إعطاء %1 عبارة خاصة به بلا هذا الشرط</translation>
    </message>
    <message>
        <source>%1 is only present for a service: always true.</source>
        <translation>لا يوجد %1 إلا لخدمة: صحيح دائماً.</translation>
    </message>
    <message>
        <source>%1 is only present for a service: always false.</source>
        <translation>لا يوجد %1 إلا لخدمة: خطأ دائماً.</translation>
    </message>
    <message>
        <source>Change to aws:PrincipalAccount</source>
        <translation>التغيير إلى aws:PrincipalAccount</translation>
    </message>
    <message>
        <source>Change to aws:PrincipalAccount (grants more)</source>
        <translation>التغيير إلى aws:PrincipalAccount (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Change to aws:PrincipalAccount (grants less)</source>
        <translation>التغيير إلى aws:PrincipalAccount (يمنح أقل)</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>إزالة الشرط</translation>
    </message>
    <message>
        <source>Use your own account %1</source>
        <translation>استعمال حسابك %1</translation>
    </message>
    <message>
        <source>Keep the remark in Sid or Id</source>
        <translation>إبقاء الملاحظة في Sid أو Id</translation>
    </message>
    <message>
        <source>Remove all that is redundant, and white space</source>
        <translation>إزالة كل زائد والفراغات</translation>
    </message>
    <message>
        <source>This is a statement; a policy is an object with statements in it.</source>
        <translation>هذه عبارة؛ والسياسة كائن فيه عبارات.</translation>
    </message>
    <message>
        <source>Make a policy of it</source>
        <translation>جعلها سياسة</translation>
    </message>
    <message>
        <source>%1 is every address of its family: all of them are denied.</source>
        <translation>‏%1 كل عناوين عائلته: تُرفض كلها.</translation>
    </message>
    <message>
        <source>%1 is every address of its family: none of them is allowed.</source>
        <translation>‏%1 كل عناوين عائلته: لا يُسمح بأي منها.</translation>
    </message>
    <message>
        <source>Remove it (grants more)</source>
        <translation>إزالته (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Change the key to %1 (grants more)</source>
        <translation>تغيير المفتاح إلى %1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Change the key to %1 (grants less)</source>
        <translation>تغيير المفتاح إلى %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1 has one value, which cannot fit %2 and %3.</source>
        <translation>لـ %1 قيمة واحدة لا يمكن أن توافق %2 و %3 معاً.</translation>
    </message>
    <message>
        <source>Deny those listed instead of allowing all others (grants less)</source>
        <translation>رفض المذكورين بدل السماح لكل من سواهم (يمنح أقل)</translation>
    </message>
    <message>
        <source>Add what is missing (grants more)</source>
        <translation>إضافة الناقص (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Add the account (grants more)</source>
        <translation>إضافة الحساب (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Merge the values into one list</source>
        <translation>دمج القيم في قائمة واحدة</translation>
    </message>
    <message>
        <source>Merge the values: one of them is enough then (grants more)</source>
        <translation>دمج القيم: تكفي واحدة منها عندئذ (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Merge the values: one of them is enough then (grants less)</source>
        <translation>دمج القيم: تكفي واحدة منها عندئذ (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1 looks like a regular expression; only * and ? are special here, and a dot is a dot.</source>
        <translation>يبدو %1 تعبيراً نمطياً؛ * و ? وحدهما خاصان هنا، والنقطة نقطة.</translation>
    </message>
    <message>
        <source>%1 is never a From address of this identity, which covers %2.</source>
        <translation>لا يكون %1 عنوان From لهذه الهوية أبداً، وهي تشمل %2.</translation>
    </message>
    <message>
        <source>Write it in small letters</source>
        <translation>كتابته بأحرف صغيرة</translation>
    </message>
    <message>
        <source>Use %1 (grants less)</source>
        <translation>استعمال %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>Principal "*" with ArnLike on aws:PrincipalArn</source>
        <translation>Principal "*" مع ArnLike على aws:PrincipalArn</translation>
    </message>
    <message>
        <source>Name the account %1</source>
        <translation>تسمية الحساب %1</translation>
    </message>
    <message>
        <source>Name the account %1 (grants less)</source>
        <translation>تسمية الحساب %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>Move it out of Principal</source>
        <translation>إخراجه من Principal</translation>
    </message>
    <message>
        <source>Demand a source in your account %1 with aws:SourceAccount and aws:SourceArn (grants less)</source>
        <translation>طلب مصدر في حسابك %1 بـ aws:SourceAccount و aws:SourceArn (يمنح أقل)</translation>
    </message>
    <message>
        <source>Name the account and demand the role in aws:PrincipalArn</source>
        <translation>تسمية الحساب وطلب الدور في aws:PrincipalArn</translation>
    </message>
    <message>
        <source>A session works here as IAM defines it, but the pages of SES do not name sessions as principals.</source>
        <translation>تعمل الجلسة هنا كما تعرّفها IAM، لكن صفحات SES لا تذكر الجلسات كيانات.</translation>
    </message>
    <message>
        <source>Change to Resource with this identity's ARN</source>
        <translation>التغيير إلى Resource مع ARN هذه الهوية</translation>
    </message>
    <message>
        <source>Change to Resource</source>
        <translation>التغيير إلى Resource</translation>
    </message>
    <message>
        <source>Change to Resource (grants more)</source>
        <translation>التغيير إلى Resource (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Change to Resource (grants less)</source>
        <translation>التغيير إلى Resource (يمنح أقل)</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>Insert %1 (grants more)</source>
        <translation>إدراج %1 (يمنح أكثر)</translation>
    </message>
    <message>
        <source>Insert %1 (grants less)</source>
        <translation>إدراج %1 (يمنح أقل)</translation>
    </message>
    <message>
        <source>%1 is no version of the API: these are 1 and 2.</source>
        <translation>ليس %1 إصداراً من API: هما 1 و 2.</translation>
    </message>
    <message>
        <source>%1 has a display name; this key holds the bare address.</source>
        <translation>في %1 اسم عرض؛ وهذا المفتاح يحمل العنوان المجرد.</translation>
    </message>
    <message>
        <source>%1 is a link; this key holds the bare address.</source>
        <translation>‏%1 رابط؛ وهذا المفتاح يحمل العنوان المجرد.</translation>
    </message>
    <message>
        <source>Keep only the first</source>
        <translation>إبقاء الأول فقط</translation>
    </message>
    <message>
        <source>Give it the default 'none'</source>
        <translation>إعطاؤه القيمة الافتراضية 'none'</translation>
    </message>
    <message>
        <source>The principal never has %1, so that the variable has no value and the statement will not match.</source>
        <translation>ليس للكيان %1 أبداً، فلا قيمة للمتغير ولن تطابق العبارة.</translation>
    </message>
    <message>
        <source>Change %1 parts of statement %2 so that it allows this request</source>
        <translation>تغيير %1 أجزاء من العبارة %2 لتسمح بهذا الطلب</translation>
    </message>
    <message>
        <source>Add a statement that allows exactly this</source>
        <translation>إضافة عبارة تسمح بهذا تماماً</translation>
    </message>
    <message>
        <source>Except this sender from the Deny in statement %1</source>
        <translation>استثناء هذا المرسِل من Deny في العبارة %1</translation>
    </message>
    <message>
        <source>Remove the Deny in statement %1</source>
        <translation>إزالة Deny في العبارة %1</translation>
    </message>
    <message>
        <source>Add a Deny for this sender, action and From address</source>
        <translation>إضافة Deny لهذا المرسِل والإجراء وعنوان From</translation>
    </message>
    <message>
        <source>Add a Deny for everything this sender sends</source>
        <translation>إضافة Deny لكل ما يرسله هذا المرسِل</translation>
    </message>
    <message>
        <source>Take %1 out of the principals of statement %2</source>
        <translation>إخراج %1 من كيانات العبارة %2</translation>
    </message>
    <message>
        <source>Remove statement %1</source>
        <translation>إزالة العبارة %1</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Sending is enabled for account %1.</source>
        <translation>الإرسال مفعّل للحساب %1.</translation>
    </message>
    <message>
        <source>Sending is paused for account %1 in %2.</source>
        <translation>الإرسال موقوف للحساب %1 في %2.</translation>
    </message>
    <message>
        <source>Enable sending for the account again.</source>
        <translation>فعّل الإرسال للحساب من جديد.</translation>
    </message>
    <message>
        <source>No configuration set is used.</source>
        <translation>لا تُستخدم مجموعة إعدادات.</translation>
    </message>
    <message>
        <source>The identity's default configuration set “%1” does not exist in the sender's account %2.</source>
        <translation>مجموعة الإعدادات الافتراضية للهوية «%1» غير موجودة في حساب المرسِل %2.</translation>
    </message>
    <message>
        <source>The configuration set “%1” does not exist in the sender's account %2.</source>
        <translation>مجموعة الإعدادات «%1» غير موجودة في حساب المرسِل %2.</translation>
    </message>
    <message>
        <source>Choose a configuration set of the sender's own account and region.</source>
        <translation>اختر مجموعة إعدادات من حساب المرسِل ومنطقته.</translation>
    </message>
    <message>
        <source>Sending is paused for the configuration set “%1”.</source>
        <translation>الإرسال موقوف لمجموعة الإعدادات «%1».</translation>
    </message>
    <message>
        <source>Choose another one, or enable it again.</source>
        <translation>اختر غيرها، أو فعّلها من جديد.</translation>
    </message>
    <message>
        <source>Configuration set “%1” of account %2.</source>
        <translation>مجموعة الإعدادات «%1» من الحساب %2.</translation>
    </message>
    <message>
        <source>Unknown as long as no identity covers the source.</source>
        <translation>مجهول ما دامت لا هوية تغطي المصدر.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain is amazonses.com, the default.</source>
        <translation>نطاق MAIL FROM هو amazonses.com الافتراضي.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain %1 is verified.</source>
        <translation>نطاق MAIL FROM ‏%1 موثّق.</translation>
    </message>
    <message>
        <source>The MAIL FROM domain %1 of the identity %2 is not verified.</source>
        <translation>نطاق MAIL FROM ‏%1 للهوية %2 غير موثّق.</translation>
    </message>
    <message>
        <source>Its owner must publish the MX record, or allow the default.</source>
        <translation>على مالكه نشر سجل MX أو السماح بالافتراضي.</translation>
    </message>
    <message>
        <source>SES uses amazonses.com until it is.</source>
        <translation>تستخدم SES ‏amazonses.com حتى ذلك.</translation>
    </message>
    <message>
        <source>The account's sending quota is unlimited.</source>
        <translation>حصة إرسال الحساب بلا حد.</translation>
    </message>
    <message>
        <source>%1 of %2 recipients in 24 hours are used by account %3.</source>
        <translation>استُهلك %1 من %2 مستلماً في 24 ساعة من الحساب %3.</translation>
    </message>
    <message numerus="yes">
        <source>This message needs %n more. The quota is the sender's, over a rolling 24 hours.</source>
        <translation>
            <numerusform>لا تحتاج هذه الرسالة إلى المزيد. الحصة للمرسِل على مدى 24 ساعة متحركة.</numerusform>
            <numerusform>تحتاج هذه الرسالة إلى واحد آخر. الحصة للمرسِل على مدى 24 ساعة متحركة.</numerusform>
            <numerusform>تحتاج هذه الرسالة إلى اثنين آخرين. الحصة للمرسِل على مدى 24 ساعة متحركة.</numerusform>
            <numerusform>تحتاج هذه الرسالة إلى %n أخرى. الحصة للمرسِل على مدى 24 ساعة متحركة.</numerusform>
            <numerusform>تحتاج هذه الرسالة إلى %n أخرى. الحصة للمرسِل على مدى 24 ساعة متحركة.</numerusform>
            <numerusform>تحتاج هذه الرسالة إلى %n أخرى. الحصة للمرسِل على مدى 24 ساعة متحركة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 may send to %2 recipients a second.</source>
        <translation>يحق للحساب %1 الإرسال إلى %2 مستلماً في الثانية.</translation>
    </message>
    <message>
        <source>Wait a second and send again.</source>
        <translation>انتظر ثانية وأرسل مجدداً.</translation>
    </message>
    <message>
        <source>An IAM policy denies the use of %1: %2.</source>
        <translation>تمنع سياسة IAM استخدام %1: ‏%2.</translation>
    </message>
    <message>
        <source>No IAM policy allows the use of %1.</source>
        <translation>لا سياسة IAM تسمح باستخدام %1.</translation>
    </message>
    <message>
        <source>Sending with a configuration set needs it among the resources of the sender's IAM policy.</source>
        <translation>يحتاج الإرسال بمجموعة إعدادات إلى ذكرها بين موارد سياسة IAM للمرسِل.</translation>
    </message>
    <message>
        <source>In the sandbox SES also asks for the recipients' identities: add them to the sender's IAM policy.</source>
        <translation>في البيئة المعزولة تطلب SES هويات المستلمين أيضاً: أضفها إلى سياسة IAM للمرسِل.</translation>
    </message>
    <message>
        <source>Unknown without a sender.</source>
        <translation>مجهول بلا مرسِل.</translation>
    </message>
    <message>
        <source>The request uses no further resources.</source>
        <translation>لا يستخدم الطلب موارد أخرى.</translation>
    </message>
    <message>
        <source>IAM allows %1.</source>
        <translation>يسمح IAM بـ %1.</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>From header %1</source>
        <translation>ترويسة From ‏%1</translation>
    </message>
    <message>
        <source>Return-Path %1</source>
        <translation>مسار الإرجاع %1</translation>
    </message>
    <message>
        <source>The ARN for the %1 is of region %2, but the request goes to %3.</source>
        <translation>ARN لـ «%1» من المنطقة %2، لكن الطلب يذهب إلى %3.</translation>
    </message>
    <message>
        <source>The identity exists in %1 too: name its ARN there.</source>
        <translation>الهوية موجودة في %1 أيضاً: اذكر ARN الخاص بها هناك.</translation>
    </message>
    <message>
        <source>Send in the region in which the owner verified the identity.</source>
        <translation>أرسل في المنطقة التي وثّق فيها المالك الهوية.</translation>
    </message>
    <message>
        <source>The ARN for the %1 names an identity that account %2 does not have in %3.</source>
        <translation>يسمّي ARN لـ «%1» هوية ليست لدى الحساب %2 في %3.</translation>
    </message>
    <message>
        <source>It is verified in %1: send there.</source>
        <translation>هي موثّقة في %1: أرسل هناك.</translation>
    </message>
    <message>
        <source>There is one that differs only in case: %1.</source>
        <translation>توجد هوية تختلف بحالة الأحرف فقط: %1.</translation>
    </message>
    <message>
        <source>Check account and name in the ARN.</source>
        <translation>تحقق من الحساب والاسم في ARN.</translation>
    </message>
    <message>
        <source>The identity %1 does not cover the %2.</source>
        <translation>لا تغطي الهوية %1 «%2».</translation>
    </message>
    <message>
        <source>They differ only in case, and the case of an email identity counts.</source>
        <translation>يختلفان بحالة الأحرف فقط، وهي معتبرة في هوية البريد.</translation>
    </message>
    <message>
        <source>A domain covers its addresses and subdomains, an address only itself and its labels.</source>
        <translation>يغطي النطاق عناوينه ونطاقاته الفرعية، ويغطي العنوان نفسه وملصقاته فقط.</translation>
    </message>
    <message>
        <source>The identity %1, which would cover the %2, is not verified yet.</source>
        <translation>الهوية %1 التي تغطي «%2» لم توثَّق بعد.</translation>
    </message>
    <message>
        <source>Publish its DNS records and wait until they are found.</source>
        <translation>انشر سجلات DNS الخاصة بها وانتظر حتى توجد.</translation>
    </message>
    <message>
        <source>Follow the link in the verification mail.</source>
        <translation>اتبع الرابط في بريد التوثيق.</translation>
    </message>
    <message>
        <source>No ARN is given for the %1, and account %2 has no verified identity in %3 that covers it.</source>
        <translation>لا ARN لـ «%1»، وليس للحساب %2 في %3 هوية موثّقة تغطيه.</translation>
    </message>
    <message>
        <source>Raw messages and SMTP need the From ARN as well as the source ARN.</source>
        <translation>تحتاج الرسائل الخام و SMTP إلى From ARN مع ARN المصدر.</translation>
    </message>
    <message>
        <source>Give the Return-Path ARN as well as the source ARN.</source>
        <translation>أعطِ ARN مسار الإرجاع مع ARN المصدر.</translation>
    </message>
    <message>
        <source>%1 is verified: the case of an email identity counts.</source>
        <translation>‏%1 موثّقة: حالة الأحرف معتبرة في هوية البريد.</translation>
    </message>
    <message>
        <source>To use another account's identity, give its ARN; otherwise verify the address or its domain.</source>
        <translation>لاستخدام هوية حساب آخر أعطِ ARN الخاص بها؛ وإلا فوثّق العنوان أو نطاقه.</translation>
    </message>
    <message>
        <source>The identity %1 of account %2 covers the %3.</source>
        <translation>تغطي الهوية %1 من الحساب %2 «%3».</translation>
    </message>
    <message>
        <source>Unknown as long as address or ARN is not valid.</source>
        <translation>مجهول ما دام العنوان أو ARN غير صالح.</translation>
    </message>
    <message>
        <source>the root user</source>
        <translation>المستخدم الجذر</translation>
    </message>
    <message>
        <source>%1 has no IAM policies, so nothing allows %2.</source>
        <translation>ليس لـ %1 سياسات IAM، فلا شيء يسمح بـ %2.</translation>
    </message>
    <message>
        <source>No IAM policy of %1 allows %2 on %3.</source>
        <translation>لا سياسة IAM لـ %1 تسمح بـ %2 على %3.</translation>
    </message>
    <message>
        <source>The identity's policy names the account only, which leaves the decision to IAM.</source>
        <translation>تسمّي سياسة الهوية الحساب فقط، وهذا يترك القرار لـ IAM.</translation>
    </message>
    <message>
        <source>The sender's own account must allow it too; the owner's policy is not enough.</source>
        <translation>يجب أن يسمح به حساب المرسِل أيضاً؛ لا تكفي سياسة المالك.</translation>
    </message>
    <message>
        <source>Give the user a policy with sending permissions.</source>
        <translation>أعطِ المستخدم سياسة بأذونات الإرسال.</translation>
    </message>
    <message>
        <source>An IAM policy of %1 denies this: %2.</source>
        <translation>تمنع سياسة IAM لـ %1 هذا: %2.</translation>
    </message>
    <message>
        <source>A Deny wins over every Allow, whoever gives it.</source>
        <translation>يغلب Deny كل Allow أياً كان مصدره.</translation>
    </message>
    <message>
        <source>The root user needs no IAM policy.</source>
        <translation>لا يحتاج المستخدم الجذر إلى سياسة IAM.</translation>
    </message>
    <message>
        <source>IAM allows %1 to %2: %3.</source>
        <translation>يسمح IAM بـ %1 لـ %2: ‏%3.</translation>
    </message>
    <message>
        <source>No IAM policy of %1 speaks of this; the identity's policy names the sender itself, which is enough within the account.</source>
        <translation>لا سياسة IAM لـ %1 تتحدث عن هذا؛ تسمّي سياسة الهوية المرسِل نفسه، وهذا يكفي داخل الحساب.</translation>
    </message>
    <message>
        <source>The owner, account %1, must attach a policy that allows %2 to %3.</source>
        <translation>على المالك، الحساب %1، إرفاق سياسة تسمح بـ %2 لـ %3.</translation>
    </message>
    <message>
        <source>The identity %1 has no policies.</source>
        <translation>ليس للهوية %1 سياسات.</translation>
    </message>
    <message>
        <source>No policy of the identity %1 allows this.</source>
        <translation>لا سياسة للهوية %1 تسمح بهذا.</translation>
    </message>
    <message>
        <source>Unknown as long as no identity speaks for the address.</source>
        <translation>مجهول ما دامت لا هوية تضمن العنوان.</translation>
    </message>
    <message>
        <source>A policy of the identity %1 denies this: %2.</source>
        <translation>تمنع سياسة للهوية %1 هذا: %2.</translation>
    </message>
    <message>
        <source>A Deny wins over every Allow, also over those of other policies, and stops the owner too.</source>
        <translation>يغلب Deny كل Allow حتى في سياسات أخرى، ويوقف المالك أيضاً.</translation>
    </message>
    <message>
        <source>The owner allows it for %1: %2.</source>
        <translation>يسمح المالك به لـ %1: ‏%2.</translation>
    </message>
    <message>
        <source>The owner's own senders need no policy of the identity; none denies it.</source>
        <translation>لا يحتاج مرسِلو المالك أنفسهم إلى سياسة للهوية؛ ولا سياسة تمنعه.</translation>
    </message>
    <message>
        <source>AWS's pages differ on which policies count here: those of %1, which the ARN names, or those of %2, which is more specific. They decide differently; the first are taken here unless told otherwise.</source>
        <translation>تختلف صفحات AWS في السياسات المعتبرة هنا: سياسات %1 التي يسمّيها ARN، أم سياسات %2 الأخص. قراراهما مختلفان؛ تُؤخذ الأولى هنا ما لم يُقَل غير ذلك.</translation>
    </message>
    <message>
        <source>Make the policies of both identities say the same.</source>
        <translation>اجعل سياسات الهويتين تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>The sender %1 does not exist.</source>
        <translation>المرسِل %1 غير موجود.</translation>
    </message>
    <message>
        <source>Choose another sender.</source>
        <translation>اختر مرسِلاً آخر.</translation>
    </message>
    <message>
        <source>Unknown as long as the ARN is not valid.</source>
        <translation>مجهول ما دام ARN غير صالح.</translation>
    </message>
    <message>
        <source>Verify them in account %1, ask for production access, or use a mailbox simulator address.</source>
        <translation>وثّقها في الحساب %1، أو اطلب وصول الإنتاج، أو استخدم عنواناً من محاكي البريد.</translation>
    </message>
    <message>
        <source>%1 is verified in %2, not in %3. </source>
        <translation>‏%1 موثّق في %2، لا في %3. </translation>
    </message>
    <message>
        <source>Account %1 is in the sandbox of %2, and these recipients are not verified: %3.</source>
        <translation>الحساب %1 في البيئة المعزولة في %2، وهؤلاء المستلمون غير موثّقين: %3.</translation>
    </message>
    <message>
        <source>Account %1 has production access in %2.</source>
        <translation>للحساب %1 وصول الإنتاج في %2.</translation>
    </message>
    <message>
        <source>Account %1 is in the sandbox, and every recipient is verified or a mailbox simulator address.</source>
        <translation>الحساب %1 في البيئة المعزولة، وكل مستلم موثّق أو عنوان من محاكي البريد.</translation>
    </message>
    <message>
        <source>The owner's account %1 is in the sandbox. AWS's pages differ on whether that stops a delegate; here it does not.</source>
        <translation>حساب المالك %1 في البيئة المعزولة. تختلف صفحات AWS في أن ذلك يوقف المفوَّض؛ هنا لا يوقفه.</translation>
    </message>
    <message>
        <source>To be safe, ask for production access for both accounts.</source>
        <translation>للاحتياط اطلب وصول الإنتاج للحسابين.</translation>
    </message>
    <message>
        <source>The message has %1 after encoding; this call takes %2.</source>
        <translation>حجم الرسالة %1 بعد الترميز؛ يقبل هذا الاستدعاء %2.</translation>
    </message>
    <message>
        <source>About %1 of %2.</source>
        <translation>نحو %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n recipient(s).</source>
        <translation>
            <numerusform>لا مستلمين للرسالة.</numerusform>
            <numerusform>للرسالة مستلم واحد.</numerusform>
            <numerusform>للرسالة مستلمان.</numerusform>
            <numerusform>للرسالة %n مستلمين.</numerusform>
            <numerusform>للرسالة %n مستلماً.</numerusform>
            <numerusform>للرسالة %n مستلم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 recipient(s).</source>
        <translation>
            <numerusform>لا مستلم من 50.</numerusform>
            <numerusform>مستلم واحد من 50.</numerusform>
            <numerusform>مستلمان من 50.</numerusform>
            <numerusform>%n من 50 مستلماً.</numerusform>
            <numerusform>%n من 50 مستلماً.</numerusform>
            <numerusform>%n من 50 مستلماً.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no valid From address.</source>
        <translation>«%1» ليس عنوان مصدر صالحاً.</translation>
    </message>
    <message>
        <source>The From address is missing.</source>
        <translation>ينقص عنوان المصدر.</translation>
    </message>
    <message>
        <source>Enter an address that a verified identity covers.</source>
        <translation>أدخل عنواناً تغطيه هوية موثّقة.</translation>
    </message>
    <message>
        <source>“%1” is no valid address.</source>
        <translation>«%1» ليس عنواناً صالحاً.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>لا مستلم للرسالة.</translation>
    </message>
    <message>
        <source>Enter at least one address in To, Cc or Bcc.</source>
        <translation>أدخل عنواناً واحداً على الأقل في إلى أو نسخة أو نسخة مخفية.</translation>
    </message>
    <message>
        <source>“%1” is not the ARN of an identity.</source>
        <translation>«%1» ليس ARN هوية.</translation>
    </message>
    <message>
        <source>It reads arn:aws:ses:region:account:identity/name.</source>
        <translation>صيغته arn:aws:ses:region:account:identity/name.</translation>
    </message>
    <message>
        <source>The message has more than 50 tags.</source>
        <translation>للرسالة أكثر من 50 وسماً.</translation>
    </message>
    <message>
        <source>Remove some of them.</source>
        <translation>أزل بعضها.</translation>
    </message>
    <message>
        <source>The tag “%1” has a name or value that SES does not take.</source>
        <translation>للوسم «%1» اسم أو قيمة لا تقبلها SES.</translation>
    </message>
    <message>
        <source>Use 1 to 256 ASCII letters, digits, hyphens and underscores.</source>
        <translation>استخدم من 1 إلى 256 حرف ASCII أو رقماً أو شرطة أو شرطة سفلية.</translation>
    </message>
    <message>
        <source>The call SendEmail of API v1 carries no attachments and no headers.</source>
        <translation>لا يحمل استدعاء SendEmail في API v1 مرفقات ولا ترويسات.</translation>
    </message>
    <message>
        <source>Send it as a raw message or through API v2.</source>
        <translation>أرسلها رسالة خاماً أو عبر API v2.</translation>
    </message>
    <message>
        <source>The message has more than 500 parts.</source>
        <translation>للرسالة أكثر من 500 جزء.</translation>
    </message>
    <message>
        <source>Attach fewer files, or one archive.</source>
        <translation>أرفق ملفات أقل، أو أرشيفاً واحداً.</translation>
    </message>
    <message>
        <source>The name of an attachment has more than 255 characters.</source>
        <translation>اسم أحد المرفقات أطول من 255 محرفاً.</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>أعطِ الملف اسماً أقصر.</translation>
    </message>
    <message>
        <source>Over SMTP, bounces and complaints go to the MAIL FROM address %1, not to the Return-Path.</source>
        <translation>عبر SMTP تذهب الارتدادات والشكاوى إلى عنوان MAIL FROM ‏%1، لا إلى مسار الإرجاع.</translation>
    </message>
    <message>
        <source>Use an API call to name another feedback address.</source>
        <translation>استخدم استدعاء API لتسمية عنوان إفادات آخر.</translation>
    </message>
    <message>
        <source>This call has no From ARN: the source ARN speaks for the From address, and the From ARN is ignored.</source>
        <translation>ليس لهذا الاستدعاء From ARN: يضمن ARN المصدر عنوان المصدر، ويُهمل From ARN.</translation>
    </message>
    <message>
        <source>Clear the field, or send a raw message through API v1 or SMTP.</source>
        <translation>أفرغ الحقل، أو أرسل رسالة خاماً عبر API v1 أو SMTP.</translation>
    </message>
    <message>
        <source>Addresses and headers are well-formed.</source>
        <translation>العناوين والترويسات سليمة.</translation>
    </message>
    <message>
        <source>Nearly: %1 allows it to other senders: %2.</source>
        <translation>تقريباً: يسمح %1 به لمرسِلين آخرين: %2.</translation>
    </message>
    <message>
        <source>Nearly: %1 allows other actions: %2; this request is %3.</source>
        <translation>تقريباً: يسمح %1 بإجراءات أخرى: %2؛ وهذا الطلب %3.</translation>
    </message>
    <message>
        <source>Nearly: %1 is about another resource: %2.</source>
        <translation>تقريباً: %1 عن مورد آخر: %2.</translation>
    </message>
    <message>
        <source>Nearly: the condition %1 of %2 wants %3, and this request does not carry the key.</source>
        <translation>تقريباً: يريد الشرط %1 في %2 القيمة %3، وهذا الطلب لا يحمل المفتاح.</translation>
    </message>
    <message>
        <source>Nearly: the condition %1 of %2 wants %3; this request has %4.</source>
        <translation>تقريباً: يريد الشرط %1 في %2 القيمة %3؛ وفي هذا الطلب %4.</translation>
    </message>
    <message>
        <source>statement %1 of the policy “%2”</source>
        <translation>العبارة %1 من السياسة «%2»</translation>
    </message>
    <message>
        <source>the statement “%1” of the policy “%2”</source>
        <translation>العبارة «%1» من السياسة «%2»</translation>
    </message>
    <message>
        <source>The policy “%1” that allowed this was removed or changed on %2.</source>
        <translation>السياسة «%1» التي سمحت بهذا أُزيلت أو غُيّرت في %2.</translation>
    </message>
    <message>
        <source>The policy has no text yet.</source>
        <translation>لا نص للسياسة بعد.</translation>
    </message>
    <message>
        <source>Give the policy a name of 1 to 64 characters.</source>
        <translation>أعطِ السياسة اسماً من 1 إلى 64 محرفاً.</translation>
    </message>
    <message>
        <source>Use ASCII letters, digits, hyphens and underscores in the name.</source>
        <translation>استخدم حروف ASCII وأرقاماً وشرطات وشرطات سفلية في الاسم.</translation>
    </message>
    <message>
        <source>The policy is not a valid JSON object.</source>
        <translation>السياسة ليست كائن JSON صالحاً.</translation>
    </message>
    <message>
        <source>The policy is longer than 4096 bytes.</source>
        <translation>السياسة أطول من 4096 بايت.</translation>
    </message>
    <message>
        <source>Divide it: an identity may have 20 policies.</source>
        <translation>قسّمها: للهوية 20 سياسة.</translation>
    </message>
    <message>
        <source>The policy holds an element that is unknown or of the wrong type.</source>
        <translation>في السياسة عنصر مجهول أو من نوع خاطئ.</translation>
    </message>
    <message>
        <source>The policy needs at least one statement.</source>
        <translation>تحتاج السياسة إلى عبارة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Verify the identity first; policies belong to verified identities.</source>
        <translation>وثّق الهوية أولاً؛ السياسات للهويات الموثّقة.</translation>
    </message>
    <message>
        <source>An identity may have 20 policies. Put statements together or delete one.</source>
        <translation>للهوية 20 سياسة. اجمع العبارات أو احذف واحدة.</translation>
    </message>
    <message>
        <source>Correct the policy's text; it was not attached.</source>
        <translation>صحّح نص السياسة؛ لم تُرفق.</translation>
    </message>
    <message>
        <source>A statement holds an element that is unknown or of the wrong type.</source>
        <translation>في عبارة عنصر مجهول أو من نوع خاطئ.</translation>
    </message>
    <message>
        <source>A statement needs Effect: Allow or Deny, in this spelling.</source>
        <translation>تحتاج العبارة إلى Effect:‏ Allow أو Deny بهذه الكتابة.</translation>
    </message>
    <message>
        <source>A statement of an identity's policy needs a principal.</source>
        <translation>تحتاج عبارة سياسة الهوية إلى كيان.</translation>
    </message>
    <message>
        <source>A statement needs at least one action.</source>
        <translation>تحتاج العبارة إلى إجراء واحد على الأقل.</translation>
    </message>
    <message>
        <source>A statement needs the identity's ARN as its resource.</source>
        <translation>تحتاج العبارة إلى ARN الهوية مورداً لها.</translation>
    </message>
    <message>
        <source>“%1” is not an action of SES.</source>
        <translation>«%1» ليس إجراءً في SES.</translation>
    </message>
    <message>
        <source>Sending needs ses:SendEmail and ses:SendRawEmail.</source>
        <translation>يحتاج الإرسال إلى ses:SendEmail و ses:SendRawEmail.</translation>
    </message>
    <message>
        <source>“%1” is not an ARN. The resource must be %2.</source>
        <translation>«%1» ليس ARN. يجب أن يكون المورد %2.</translation>
    </message>
    <message>
        <source>The resource %1 is not the identity that the policy is attached to.</source>
        <translation>المورد %1 ليس الهوية التي أُرفقت بها السياسة.</translation>
    </message>
    <message>
        <source>The resource must be %1.</source>
        <translation>يجب أن يكون المورد %1.</translation>
    </message>
    <message>
        <source>“%1” is not a condition operator.</source>
        <translation>«%1» ليس معامل شرط.</translation>
    </message>
    <message>
        <source>SES does not know this condition key. Use one of ses: or aws:.</source>
        <translation>لا تعرف SES مفتاح الشرط هذا. استخدم مفتاح ses: أو aws:.</translation>
    </message>
    <message>
        <source>“%1” is what remains of a user or role that was deleted. Name an existing one.</source>
        <translation>«%1» ما تبقى من مستخدم أو دور محذوف. سمِّ واحداً موجوداً.</translation>
    </message>
    <message>
        <source>“%1”: a principal is named in full; only * alone means everyone.</source>
        <translation>«%1»: يُسمَّى الكيان كاملاً؛ و * وحدها تعني الجميع.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Name an account by its 12 digits, or an existing user or role by its ARN.</source>
        <translation>«%1» غير موجود. سمِّ حساباً بأرقامه الاثني عشر، أو مستخدماً أو دوراً موجوداً بـ ARN.</translation>
    </message>
    <message>
        <source>A service needs no IAM policy.</source>
        <translation>لا تحتاج الخدمة إلى سياسة IAM.</translation>
    </message>
    <message>
        <source>assumed: this sender is not in the workspace</source>
        <translation>مفترض: هذا المرسِل ليس في مساحة العمل</translation>
    </message>
</context>
<context>
    <name>ses</name>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>لم يُدخل شيء بعد.</translation>
    </message>
    <message>
        <source>The part after @ is missing.</source>
        <translation>ينقص الجزء بعد @.</translation>
    </message>
    <message>
        <source>The part before @ must have 1 to 64 plain ASCII characters, without spaces.</source>
        <translation>الجزء قبل @ من 1 إلى 64 محرف ASCII عادياً، بلا مسافات.</translation>
    </message>
    <message>
        <source>This is not a valid domain: each part has 1 to 63 letters, digits or hyphens.</source>
        <translation>هذا ليس نطاقاً صالحاً: كل جزء من 1 إلى 63 حرفاً أو رقماً أو شرطة.</translation>
    </message>
    <message>
        <source>A domain must not end with a dot.</source>
        <translation>لا يجوز أن ينتهي النطاق بنقطة.</translation>
    </message>
    <message>
        <source>A public domain has at least two parts, such as example.com.</source>
        <translation>للنطاق العام جزآن على الأقل، مثل example.com.</translation>
    </message>
    <message>
        <source>The sender does not exist any more. Choose another user.</source>
        <translation>لم يعد المرسِل موجوداً. اختر مستخدماً آخر.</translation>
    </message>
    <message>
        <source>The sender's IAM policies and the policies of the identity must both allow this, and neither may deny it.</source>
        <translation>يجب أن تسمح سياسات IAM للمرسِل وسياسات الهوية بهذا معاً، ولا يجوز أن تمنعه أي منهما.</translation>
    </message>
    <message>
        <source>Verify these addresses or their domains in this region, or name the ARN of an identity that is verified here.</source>
        <translation>وثّق هذه العناوين أو نطاقاتها في هذه المنطقة، أو اذكر ARN هوية موثّقة هنا.</translation>
    </message>
    <message>
        <source>This header may occur only once in a message. Remove one of them.</source>
        <translation>لا يجوز أن ترد هذه الترويسة في الرسالة إلا مرة. أزل إحداهما.</translation>
    </message>
    <message>
        <source>Make attachments smaller, or send a link instead of the file.</source>
        <translation>صغّر المرفقات، أو أرسل رابطاً بدل الملف.</translation>
    </message>
    <message>
        <source>A message may have 50 recipients, To, Cc and Bcc together. Send it in parts.</source>
        <translation>للرسالة 50 مستلماً، إلى ونسخة ونسخة مخفية معاً. أرسلها أجزاءً.</translation>
    </message>
    <message>
        <source>Sending is switched off for the sender's account in this region. Switch it on again there.</source>
        <translation>الإرسال متوقف لحساب المرسِل في هذه المنطقة. شغّله هناك من جديد.</translation>
    </message>
    <message>
        <source>A configuration set must exist in the sender's account, in the region of the request.</source>
        <translation>يجب أن توجد مجموعة الإعدادات في حساب المرسِل وفي منطقة الطلب.</translation>
    </message>
    <message>
        <source>Switch sending on for this configuration set, or use another one.</source>
        <translation>شغّل الإرسال لمجموعة الإعدادات هذه، أو استخدم غيرها.</translation>
    </message>
    <message>
        <source>Publish the MX record of the identity's MAIL FROM domain, or let SES fall back to its own.</source>
        <translation>انشر سجل MX لنطاق MAIL FROM للهوية، أو دع SES تستخدم نطاقها.</translation>
    </message>
    <message>
        <source>Too many recipients within a second. Wait a moment and send again.</source>
        <translation>مستلمون كثيرون في ثانية واحدة. انتظر قليلاً وأرسل مجدداً.</translation>
    </message>
    <message>
        <source>The sender's account has used its quota of recipients for 24 hours. Wait, or raise the quota.</source>
        <translation>استهلك حساب المرسِل حصته من المستلمين لـ 24 ساعة. انتظر أو ارفع الحصة.</translation>
    </message>
    <message>
        <source>A line end in a header field would let its text forge further headers. Remove it.</source>
        <translation>نهاية سطر في ترويسة تتيح تزوير ترويسات أخرى. أزلها.</translation>
    </message>
    <message>
        <source>The subject holds a line end.</source>
        <translation>في الموضوع نهاية سطر.</translation>
    </message>
    <message>
        <source>The From address or its display name holds a line end.</source>
        <translation>في عنوان المصدر أو اسمه الظاهر نهاية سطر.</translation>
    </message>
    <message>
        <source>An address or its display name holds a line end.</source>
        <translation>في عنوان أو اسمه الظاهر نهاية سطر.</translation>
    </message>
    <message>
        <source>The Return-Path holds a line end.</source>
        <translation>في مسار الإرجاع نهاية سطر.</translation>
    </message>
    <message>
        <source>The name of an attachment holds a line end.</source>
        <translation>في اسم أحد المرفقات نهاية سطر.</translation>
    </message>
    <message>
        <source>The header “%1” holds a line end.</source>
        <translation>في الترويسة «%1» نهاية سطر.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a header: 1 to 126 printable ASCII characters without colon.</source>
        <translation>«%1» ليس اسماً لترويسة: من 1 إلى 126 محرف ASCII قابلاً للطباعة بلا نقطتين.</translation>
    </message>
    <message>
        <source>The value of the header “%1” must have 1 to 995 printable ASCII characters.</source>
        <translation>يجب أن تكون قيمة الترويسة «%1» من 1 إلى 995 محرف ASCII قابلاً للطباعة.</translation>
    </message>
    <message>
        <source>Change or remove this header.</source>
        <translation>غيّر هذه الترويسة أو أزلها.</translation>
    </message>
    <message>
        <source>The header “%1” would stand in the message twice.</source>
        <translation>سترد الترويسة «%1» في الرسالة مرتين.</translation>
    </message>
    <message>
        <source>A message may have 500 parts at most.</source>
        <translation>للرسالة 500 جزء على الأكثر.</translation>
    </message>
</context>
<context>
    <name>simulator::Backend</name>
    <message>
        <source>Local simulator</source>
        <translation>المحاكي المحلي</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 letters, digits or + = , . @ _ -</source>
        <translation>اسم المستخدم من 1 إلى 64 حرفاً أو رقماً أو + = , . @ _ -</translation>
    </message>
    <message>
        <source>A policy name has 1 to 128 letters, digits or + = , . @ _ -</source>
        <translation>اسم السياسة من 1 إلى 128 حرفاً أو رقماً أو + = , . @ _ -</translation>
    </message>
    <message>
        <source>A configuration set's name has 1 to 64 letters, digits, - or _</source>
        <translation>اسم مجموعة الإعدادات من 1 إلى 64 حرفاً أو رقماً أو - أو _</translation>
    </message>
    <message>
        <source>A MAIL FROM domain is a subdomain of %1.</source>
        <translation>نطاق MAIL FROM نطاق فرعي من %1.</translation>
    </message>
</context>
<context>
    <name>simulator::Factory</name>
    <message>
        <source>Local simulator</source>
        <translation>المحاكي المحلي</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program holds the workspace file.</source>
        <translation>يمسك برنامج آخر ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Close that program and try again.</source>
        <translation>أغلق ذلك البرنامج وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The workspace file cannot be written.</source>
        <translation>تتعذر الكتابة في ملف مساحة العمل.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder, and try again.</source>
        <translation>تحقق من أذونات الملف ومجلده وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>مساحة العمل غير مفتوحة.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحها من جديد.</translation>
    </message>
</context>
<context>
    <name>tables::AccessKeyTable</name>
    <message>
        <source>Access Key ID</source>
        <translation>معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>tables::AccountTable</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
</context>
<context>
    <name>tables::ConfigurationSetTable</name>
    <message>
        <source>Configuration Set</source>
        <translation>مجموعة الإعدادات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Event Destination</source>
        <translation>وجهة الأحداث</translation>
    </message>
    <message>
        <source>none</source>
        <comment>event destination</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>tables::DnsRecordTable</name>
    <message>
        <source>Published</source>
        <comment>DNS record</comment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <comment>DNS record</comment>
        <translation>لم يوجد بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
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
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>ما حدث</translation>
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
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column</comment>
        <translation>السطر</translation>
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
        <translation>أبداً</translation>
    </message>
    <message>
        <source>%1, in ASCII %2</source>
        <comment>identity and its Punycode</comment>
        <translation>‏%1، وبصيغة ASCII ‏%2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
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
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Last Sent</source>
        <translation>آخر إرسال</translation>
    </message>
</context>
<context>
    <name>tables::IdentityText</name>
    <message>
        <source>Not started</source>
        <comment>verification status</comment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>verification status</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>verification status</comment>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>verification status</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <comment>verification status</comment>
        <translation>فشل مؤقت</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>identity type</comment>
        <translation>عنوان بريد</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>identity type</comment>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>DKIM, proves ownership</source>
        <translation>DKIM، يثبت الملكية</translation>
    </message>
    <message>
        <source>MAIL FROM, takes bounces</source>
        <translation>MAIL FROM، يستقبل الارتدادات</translation>
    </message>
    <message>
        <source>MAIL FROM, SPF</source>
        <translation>MAIL FROM، ‏SPF</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يوماً</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ownership is proved by the DKIM records in the domain's DNS.</source>
        <translation>ثبتت الملكية بسجلات DKIM في DNS النطاق.</translation>
    </message>
    <message>
        <source>Ownership is proved: the link in the verification message was followed.</source>
        <translation>ثبتت الملكية: اتُّبع الرابط في رسالة التوثيق.</translation>
    </message>
    <message>
        <source>Waiting for the DKIM records. Publish the three CNAME records of the Authentication tab in the domain's DNS; Amazon SES looks for them for 72 hours.</source>
        <translation>بانتظار سجلات DKIM. انشر سجلات CNAME الثلاثة من لسان المصادقة في DNS النطاق؛ تبحث Amazon SES عنها 72 ساعة.</translation>
    </message>
    <message>
        <source>Waiting for the link in the verification message to be followed. It is valid for 24 hours.</source>
        <translation>بانتظار اتباع الرابط في رسالة التوثيق. صلاحيته 24 ساعة.</translation>
    </message>
    <message>
        <source>The DKIM records were not found within 72 hours.</source>
        <translation>لم توجد سجلات DKIM خلال 72 ساعة.</translation>
    </message>
    <message>
        <source>The link in the verification message was not followed within 24 hours.</source>
        <translation>لم يُتبع الرابط في رسالة التوثيق خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>The DKIM records were there and cannot be found now. After 72 hours the identity fails.</source>
        <translation>كانت سجلات DKIM موجودة ولا توجد الآن. بعد 72 ساعة تفشل الهوية.</translation>
    </message>
    <message>
        <source>Verification has not been started.</source>
        <translation>لم يبدأ التوثيق.</translation>
    </message>
    <message>
        <source>Covers every address at %1 and at its subdomains. A more specific verified identity (a subdomain or an address) takes its settings and policies from itself.</source>
        <translation>تغطي كل عنوان عند %1 ونطاقاته الفرعية. الهوية الموثّقة الأخص (نطاق فرعي أو عنوان) تأخذ إعداداتها وسياساتها من نفسها.</translation>
    </message>
    <message>
        <source>Covers %1 and its labels, such as %2. It goes before the domain's identity: settings and policies are its own.</source>
        <translation>تغطي %1 وملصقاته، مثل %2. تتقدم على هوية النطاق: الإعدادات والسياسات خاصة بها.</translation>
    </message>
    <message>
        <source>No topic is set for bounces, so Amazon SES forwards them by email to the Return-Path address even though forwarding is disabled.</source>
        <translation>لا موضوع للارتدادات، لذا تحوّلها Amazon SES بالبريد إلى عنوان مسار الإرجاع مع أن التحويل معطّل.</translation>
    </message>
    <message>
        <source>A bounce is published to the topic %1 and forwarded by email to the message's Return-Path address.</source>
        <translation>يُنشر الارتداد إلى الموضوع %1 ويُحوَّل بالبريد إلى عنوان مسار الإرجاع للرسالة.</translation>
    </message>
    <message>
        <source>A bounce is published to the topic %1. Nothing is forwarded by email.</source>
        <translation>يُنشر الارتداد إلى الموضوع %1. لا يُحوَّل شيء بالبريد.</translation>
    </message>
    <message>
        <source>A bounce is forwarded by email to the message's Return-Path address, which is the From address unless the message says otherwise.</source>
        <translation>يُحوَّل الارتداد بالبريد إلى عنوان مسار الإرجاع للرسالة، وهو عنوان المصدر ما لم تقل الرسالة غير ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Sending as %Ln identity(s) stops at once.</source>
        <comment>deletion of identities</comment>
        <translation>
            <numerusform>لا يتوقف الإرسال.</numerusform>
            <numerusform>يتوقف الإرسال بهوية واحدة فوراً.</numerusform>
            <numerusform>يتوقف الإرسال بهويتين فوراً.</numerusform>
            <numerusform>يتوقف الإرسال بـ %Ln هويات فوراً.</numerusform>
            <numerusform>يتوقف الإرسال بـ %Ln هوية فوراً.</numerusform>
            <numerusform>يتوقف الإرسال بـ %Ln هوية فوراً.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No policy is attached.</source>
        <comment>deletion</comment>
        <translation>‏%1 لا سياسة مرفقة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences about a deletion</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy(s) attached goes with it.</source>
        <comment>deletion of identities</comment>
        <translation>
            <numerusform>لا سياسات تُحذف معها.</numerusform>
            <numerusform>تُحذف معها سياسة مرفقة.</numerusform>
            <numerusform>تُحذف معها سياستان مرفقتان.</numerusform>
            <numerusform>تُحذف معها %Ln سياسات مرفقة.</numerusform>
            <numerusform>تُحذف معها %Ln سياسة مرفقة.</numerusform>
            <numerusform>تُحذف معها %Ln سياسة مرفقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثّق</translation>
    </message>
</context>
<context>
    <name>tables::MailTable</name>
    <message>
        <source>%1: %2, unread</source>
        <comment>column, text</comment>
        <translation>%1: %2، غير مقروء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
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
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no Message ID: the message was refused</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, account %2, %3</source>
        <translation>%1، الحساب %2، %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Sender Account</source>
        <translation>حساب المرسِل</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
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
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>policy</comment>
        <translation>تغيرت</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>policy</comment>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>Restored</source>
        <comment>policy</comment>
        <translation>استُعيدت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب التغيير</translation>
    </message>
</context>
<context>
    <name>tables::PolicyTable</name>
    <message>
        <source>nobody</source>
        <comment>who may send by a policy</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Who May Send</source>
        <translation>من يحق له الإرسال</translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>tables::RegionTable</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة المعزولة</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>sending</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sending</comment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <comment>quota</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Recipients a Day</source>
        <translation>المستلمون يومياً</translation>
    </message>
    <message>
        <source>Recipients a Second</source>
        <translation>المستلمون في الثانية</translation>
    </message>
    <message>
        <source>Sent in 24 Hours</source>
        <translation>أُرسل في 24 ساعة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
</context>
<context>
    <name>tables::ReplayTable</name>
    <message>
        <source>%1 of %2</source>
        <comment>user, account</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Now allowed</source>
        <translation>مسموح الآن</translation>
    </message>
    <message>
        <source>Now denied</source>
        <translation>مرفوض الآن</translation>
    </message>
    <message>
        <source>IAM policies of the sender</source>
        <translation>سياسات IAM للمرسِل</translation>
    </message>
    <message>
        <source>%1, statement %2</source>
        <comment>policy, number</comment>
        <translation>‏%1، العبارة %2</translation>
    </message>
    <message>
        <source>%1, statement %2 (%3)</source>
        <comment>policy, number, Sid</comment>
        <translation>‏%1، العبارة %2 (%3)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Decided By</source>
        <translation>قرره</translation>
    </message>
    <message>
        <source>No message was sent with this identity yet.</source>
        <translation>لم تُرسل رسالة بهذه الهوية بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded message(s) were asked again.</source>
        <translation><numerusform>لم يُعد السؤال عن أي رسالة.</numerusform><numerusform>أُعيد السؤال عن رسالة مسجلة واحدة.</numerusform><numerusform>أُعيد السؤال عن رسالتين مسجلتين.</numerusform><numerusform>أُعيد السؤال عن %n رسائل مسجلة.</numerusform><numerusform>أُعيد السؤال عن %n رسالة مسجلة.</numerusform><numerusform>أُعيد السؤال عن %n رسالة مسجلة.</numerusform></translation>
    </message>
    <message>
        <source>%1 All would be decided as before.</source>
        <translation>‏%1 تُقرَّر كلها كما من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n would be denied now.</source>
        <comment>messages</comment>
        <translation><numerusform>لن تُرفض أي منها الآن.</numerusform><numerusform>ستُرفض واحدة الآن.</numerusform><numerusform>ستُرفض اثنتان الآن.</numerusform><numerusform>ستُرفض %n الآن.</numerusform><numerusform>ستُرفض %n الآن.</numerusform><numerusform>ستُرفض %n الآن.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n would be allowed now.</source>
        <comment>messages</comment>
        <translation><numerusform>لن يُسمح بأي منها الآن.</numerusform><numerusform>سيُسمح بواحدة الآن.</numerusform><numerusform>سيُسمح باثنتين الآن.</numerusform><numerusform>سيُسمح بـ %n الآن.</numerusform><numerusform>سيُسمح بـ %n الآن.</numerusform><numerusform>سيُسمح بـ %n الآن.</numerusform></translation>
    </message>
</context>
<context>
    <name>tables::SuppressionTable</name>
    <message>
        <source>Bounce</source>
        <comment>why an address is suppressed</comment>
        <translation>ارتداد</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>why an address is suppressed</comment>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>tables::UserPolicyTable</name>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتاً</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>tables::UserTable</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Access Keys</source>
        <translation>مفاتيح الوصول</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
</context>
<context>
    <name>tables::WhoMaySendTable</name>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يجوز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>As</source>
        <comment>identity</comment>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Overridden By</source>
        <translation>يلغيه</translation>
    </message>
    <message>
        <source>Caller's IAM</source>
        <translation>IAM المنادي</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
</context>
</TS>
