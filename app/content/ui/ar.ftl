# The words of the first screens, in Arabic. In part: what is missing stays in Dutch.
# Not yet reviewed by a native speaker.
# {"\u200E"} before a number with a hyphen keeps its parts in order: 0800-0113, never 0113-0800.

app-name = Op Orde
header-language = Language
header-language-more = Taal · اللغة ·
header-lock = قفل
header-help = مساعدة
page-title = { $page } - Op Orde

## Status line and undo

status-saved = تم الحفظ على هذا الكمبيوتر
status-saving = جارٍ الحفظ
status-guest = لم يُحفظ بعد.
status-keep = احفظ خطتك
status-undo = تراجع
status-undone = تم التراجع.

## Words used on many screens

back-start = إلى البداية
back-plan = خطتي
back-answers = إجاباتي
back-papers = على الورق
word-go-on = متابعة
word-begin = ابدأ
word-change = تغيير
word-print = اطبع هذه الصفحة
word-close = إغلاق
word-remove = إزالة
word-save = حفظ
word-and = { $a } و{ $b }
word-show-more = { $count ->
    [zero] لا توجد خطوات أخرى
    [one] اعرض خطوة واحدة أخرى
    [two] اعرض خطوتين أخريين
    [few] اعرض { $count } خطوات أخرى
    [many] اعرض { $count } خطوة أخرى
   *[other] اعرض { $count } خطوة أخرى
  }
dont-know = لا أعرف
later = لاحقًا
not-filled = لم يُملأ بعد
date-day = اليوم
date-month = الشهر
date-year = السنة
date-wrong = هذا التاريخ غير موجود. تأكد من اليوم والشهر.
date-order = التاريخ الثاني قبل الأول. بدّل بينهما.

theme-identity = وثيقة الهوية
theme-housing = السكن
theme-work-and-income = العمل والدخل
theme-debts = الديون
theme-care = الصحة والرعاية
theme-network = الناس القريبون مني
theme-general = عند خروجك
theme-answers = ما قلته من قبل
theme-notes = للتذكّر
theme-note-add = اكتب شيئًا
theme-note-hint = لا تكتب أي شيء عن قضيتك. يمكن للآخرين أحيانًا قراءة هذا.
theme-note-empty = لم يُكتب شيء بعد.
theme-no-tasks = ليس عليك فعل شيء هنا الآن.

group-first = هذا أولًا
group-now = افعله الآن
group-waiting = في انتظار شخص ما
group-later = لاحقًا
group-done = تم
group-after-release = بعد الإفراج
group-not-for-me = لا يخصّني

## Start

start-title = ما الموضوع الذي تريد العمل عليه؟
start-intro = اختر موضوعًا. لا يمكنك إفساد أي شيء. كل شيء يمكن تغييره.
start-first = هذا أولًا
start-begin-title = ابدأ ببعض الأسئلة
start-begin-body = بعدها ترى ما يمكنك فعله الآن. يمكنك تخطّي أي سؤال.
start-go-on-title = تابع الأسئلة
start-resume = هل لديك خطة من قبل؟
start-resume-hint = افتحها بصورتك وسرّك
start-finish = انتهيت
start-finish-hint = اطبع خطتك أو احفظها أو امسحها
start-conditions = خمسة أمور مهمة
start-hint-identity = هل لديك وثيقة هوية سارية؟
start-hint-housing = أين ستنام؟
start-hint-work-and-income = من أين سيأتيك المال؟
start-hint-debts = لمن عليك أن تدفع مالًا؟
start-hint-care = ماذا تحتاج؟
start-hint-network = من يستطيع مساعدتك؟
start-hint-all-done = كل شيء هنا جاهز الآن
start-more = المزيد
start-plan = خطتي
start-plan-hint = الطريق إلى الحرية، خطوة بخطوة
start-answers = إجاباتي
start-answers-hint = راجعها أو غيّرها
start-papers = على الورق
start-papers-hint = اطبع ما تريد أن تأخذه معك
start-who = من يفعل ماذا
start-who-hint = دور من الآن؟
start-purpose = ماذا أريد، ولماذا أفعل هذا
start-purpose-hint = فقط إذا أردت
start-events = هناك شيء يتغير
start-events-hint = مثل النقل أو تاريخ جديد

## When to do a task

when-by = آخر موعد: { $date }
when-before = الأفضل أن تبدأ قبل { $date }
when-today = الأفضل أن تبدأ اليوم
when-from = ممكن ابتداءً من { $date }
when-on = في { $date }
when-waiting = طُلب في { $date }
when-ask-again = اسأل مرة أخرى في { $date }
when-done = تم في { $date }
when-not-fit = يمكنك فعل هذا بعد خروجك.
when-not-fit-likely = على الأرجح يمكنك فعل هذا بعد خروجك.
when-tight = ما زال هناك وقت قليل لهذا. لذلك ابدأ بسرعة.

why-safety = هذا يتعلق بسلامتك.
why-ask-again = حان الوقت لتسأل مرة أخرى.
why-deadline = لهذا الأمر تاريخ محدد: { $date }.
why-unlocks = { $count ->
    [zero] بعد ذلك لا يبقى شيء آخر.
    [one] بعد ذلك يمكنك ترتيب أمر واحد آخر.
    [two] بعد ذلك يمكنك ترتيب أمرين آخرين.
    [few] بعد ذلك يمكنك ترتيب { $count } أمور أخرى.
    [many] بعد ذلك يمكنك ترتيب { $count } أمرًا آخر.
   *[other] بعد ذلك يمكنك ترتيب { $count } أمر آخر.
  }
why-soon = من الجيد أن تبدأ بهذا قريبًا.

## Plan and questions

plan-title = خطتي
question-why = لماذا نسأل عن هذا؟
question-stop = توقف هنا. إلى خطتي

release-unknown = لا أعرف ذلك بعد
release-on = في يوم أعرفه
release-about = تقريبًا، حول يوم معيّن
release-between = بين يومين
release-outside = أنا خارج السجن الآن
release-fixed = هذا التاريخ مؤكد
release-day = أي يوم؟
release-since = منذ أي يوم؟
release-first = اليوم الأول
release-last = اليوم الأخير

## Papers

papers-title = على الورق
papers-today = الإفراج اليوم
papers-today-hint = إذا خرجت فجأة. جاهزة دائمًا.

sheet-date = التاريخ: { $date }
sheet-name = الاسم
sheet-name-hint = فقط إذا أردت
sheet-of = ورقة { $n } من { $total }
sheet-from = أُعدّت هذه الورقة بواسطة Op Orde. هذا ليس قرارًا من جهة رسمية.
sheet-signature = توقيع مختصر أو ختم

today-title = الإفراج اليوم
today-intro = ليوم خروجك، حتى لو كان غير متوقع.
today-bed = أين ستنام الليلة؟
today-bed-own-home = بيتك. هل المفتاح معك؟
today-bed-family = عند العائلة أو الأصدقاء. اتصل بهم أولًا.
today-bed-supported = مكان فيه مرافقة ودعم. اتصل واسأل هل ينتظرونك.
today-bed-none = ليس لديك مكان بعد؟ اذهب اليوم إلى البلدية (gemeente). اسأل عن مأوى (opvang) لهذه الليلة.
today-bed-line = العنوان والهاتف:
today-desk = إلى أي مكتب تذهب؟
today-desk-known = البلدية (gemeente): { $name }. اسأل عن المساعدة بعد السجن (nazorg) وعن الإعانة المالية (uitkering).
today-desk-unknown = بلدية المكان الذي ستسكن فيه (gemeente). اسأل عن المساعدة بعد السجن (nazorg) وعن الإعانة المالية (uitkering).
today-desk-file = قدّم طلب الإعانة اليوم. حتى لو لم تكن لديك بطاقة هوية بعد.
today-probation = هل أنت تحت الإشراف (toezicht)؟ اتصل اليوم بهيئة الإشراف وإعادة الإدماج (reclassering).
today-ban = هل أنت ممنوع من دخول مكان أو من الكلام مع شخص؟ لا تذهب إلى هناك ولا تتواصل مع هذا الشخص. اسأل محاميك عن ذلك.
today-insurer = التأمين الصحي
today-insurer-body = اتصل بشركة التأمين وقل: أنا حرّ ابتداءً من اليوم. هل أنت مريض؟ اذهب دائمًا إلى الطبيب.
today-medicine = الأدوية
today-medicine-body = اطلب من القسم الطبي (medische dienst) أدويتك وقائمة بها ووصفة طبية. لا تتوقف أبدًا عن أخذ الدواء من تلقاء نفسك.
today-medicine-dose = هل تعاطيت المخدرات من قبل؟ الكمية التي كنت تأخذها قد تكون قاتلة الآن. في حالة الطوارئ اتصل على 112.
today-take = خذ معك
today-take-id = وثيقة الهوية
today-take-card = بطاقة البنك
today-take-money = مالك وأغراضك
today-take-letter = شهادة تثبت الإفراج عنك (uit-detentieverklaring)
today-take-medicine = الأدوية والوصفة الطبية
today-take-numbers = أرقام الهاتف على ورقة
today-numbers = أرقام مهمة
today-number-112 = طوارئ: 112
today-number-113 = هل تفكر في الانتحار؟ اتصل على 113 أو {"\u200E"}0800-0113
today-number-gp = الطبيب المناوب (huisartsenpost):
today-number-lawyer = المحامي:
today-number-person = شخص تثق به:
today-open = هذا لم يُرتَّب بعد
today-open-none = لم تبقَ خطوات عاجلة.
today-reviewed = هذا النص لم يراجعه بعد شخص لغته الأم هي العربية.

## Settings

settings-title = اللغة والعرض
settings-language = اللغة
settings-partly = فقط البداية والورقة: الإفراج اليوم. لم تتم المراجعة بعد.
settings-look = فاتح أو داكن
settings-look-system = مثل هذا الجهاز
settings-look-light = فاتح
settings-look-dark = داكن
settings-size = حجم الحروف
settings-size-normal = عادي
settings-size-large = أكبر
settings-name = الاسم على الورق (ليس ضروريًا)
settings-name-hint = بدون اسم تكون الورقة أكثر أمانًا إذا وجدها أحد.
finish-title = انتهيت
finish-wipe = مسح كل شيء
finish-wipe-body = عندها تُمسح خطتك من هذا الكمبيوتر. لا يمكن التراجع عن ذلك.
finish-wipe-ask = نعم، امسح خطتي
finish-wipe-sure = هل أنت متأكد؟ نعم، امسح كل شيء
finish-wipe-no = لا، احتفظ بخطتي
