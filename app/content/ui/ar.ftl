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
status-locked = مُقفل. لم يعد هناك شيء مفتوح.
status-wiped = تم المسح. لم يعد هناك شيء مفتوح.
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
word-show = { $count ->
    [zero] لا توجد خطوات
    [one] اعرض خطوة واحدة
    [two] اعرض خطوتين
    [few] اعرض { $count } خطوات
    [many] اعرض { $count } خطوة
   *[other] اعرض { $count } خطوة
  }
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
start-today = هل تخرج اليوم؟
start-today-hint = اطبع ورقة واحدة لهذا اليوم
start-family = أنا من العائلة أو صديق
start-family-hint = اقرأ ما يمكنك فعله. مجانًا.
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
start-post = هل لديك رسالة؟
start-post-hint = انظر هل يجب أن تفعل شيئًا اليوم
start-papers = على الورق
start-papers-hint = اطبع ما تريد أن تأخذه معك
start-hours = ساعات الاستقبال
start-hours-hint = من يأتي إلى هنا، ومتى
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
sheet-from = أُعدّت هذه الورقة بواسطة Op Orde. هذا ليس قرارًا من جهة رسمية.
sheet-signature = توقيع مختصر أو ختم

today-title = الإفراج اليوم
today-intro = ليوم خروجك، حتى لو كان غير متوقع.
today-bed = أين ستنام الليلة؟
today-bed-own-home = بيتك. هل المفتاح معك؟
today-bed-family = عند العائلة أو الأصدقاء. اتصل بهم أولًا.
today-bed-supported = مكان فيه مرافقة ودعم. اتصل واسأل هل ينتظرونك.
today-bed-none = ليس لديك مكان بعد؟ اذهب اليوم إلى البلدية (gemeente). اسأل عن مأوى (opvang) لهذه الليلة. هل هو مغلق؟ اتصل بالمأوى بنفسك. هل قالوا لا؟ اطلب ذلك مكتوبًا.
today-bed-line = العنوان والهاتف:
today-desk = إلى أي مكتب تذهب؟
today-desk-known = البلدية (gemeente): { $name }. اسأل عن المساعدة بعد السجن (nazorg) وعن الإعانة المالية (uitkering).
today-desk-unknown = بلدية المكان الذي ستسكن فيه (gemeente). اسأل عن المساعدة بعد السجن (nazorg) وعن الإعانة المالية (uitkering).
today-desk-file = قدّم طلب الإعانة اليوم. حتى لو لم تكن لديك بطاقة هوية بعد. هل هي عطلة نهاية الأسبوع؟ اذهب في أول يوم يكون فيه المكتب مفتوحًا.
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
settings-partly = فقط البداية والأزرار والورقة: الإفراج اليوم. لم تتم المراجعة بعد.
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

## Help with a question or a step

understand-title = لا أفهم هذا
understand-calm = لا بأس. يمكنك دائمًا طلب المساعدة.
understand-short = باختصار
understand-words = كلمات صعبة
understand-where = أين تجد الجواب؟
understand-who = من يمكنك أن تسأل؟
understand-say = يمكنك أن تقول هكذا
understand-say-question = هل يمكنك مساعدتي في هذا السؤال؟
understand-say-step = هل يمكنك قراءة هذه الخطوة معي؟
unsure = لسنا متأكدين بعد إن كان هذا يناسبك.
unsure-ask = هذا السؤال يساعد على ذلك.

## Printing

print-ask = هل نجحت الطباعة؟
print-yes = نعم
print-no = لا
print-worked = جيد. خذ الورقة معك.
print-failed = تأكد أن الطابعة تعمل. أو اطلب المساعدة من RIC، أو انسخ ما تحتاجه باليد.
print-not-here = لا يمكنك الطباعة على هذا الكمبيوتر. اطلب المساعدة من RIC، أو انسخ ما تحتاجه باليد.

## Away for a moment, and still there

pause-title = غائب للحظة
pause-body = لا يظهر شيء هنا. هل عدت؟ اكتب أرقامك.
pause-body-guest = لا يظهر شيء هنا. بعد دقيقتين يُمسح العمل.
pause-pin = أرقامك
pause-back = لقد عدت
pause-end = توقف الآن
pause-wrong = ليست هذه الأرقام. بعد 5 مرات يُقفل كل شيء.
still-there-title = هل ما زلت هنا؟
still-there-body = اضغط على مفتاح أو حرّك الفأرة. وإلا تُقفل خطتك بعد دقيقتين. لن يضيع شيء.
still-there-body-guest = اضغط على مفتاح أو حرّك الفأرة. وإلا تختفي خطتك بعد دقيقتين. لم تُحفظ بعد.
still-there-body-unsaved = اضغط على مفتاح أو حرّك الفأرة. وإلا تُقفل خطتك بعد دقيقتين. لم يُحفظ عملك الأخير بعد.
still-there-yes = نعم، ما زلت هنا
leaving-title = ما كتبته لم يُحفظ بعد
leaving-body = ابقَ هنا لتكمله. إذا ذهبت، يضيع ما كتبته.
leaving-stay = ابقَ هنا
leaving-go = اذهب رغم ذلك
away-title = هذه الصفحة لا تأتي الآن
away-body = لم تفقد شيئًا. حاول مرة أخرى، أو اسأل أحدًا في RIC.
away-retry = حاول مرة أخرى
status-follows = خطتك مفتوحة أيضًا في علامة تبويب أخرى. هنا تشاهد فقط.
status-take-over = تابع العمل هنا
status-session = لا يبقى شيء هنا. يُمسح كل شيء عندما يُغلق المتصفح.

## One step

task-bring = خذ معك
task-helps = من يساعد
task-done-when = يكون تامًا عندما
task-say = يمكنك أن تقول هذا
task-result = النتيجة
task-cost = هل له تكلفة؟
task-leads = من يقود
task-needs = هذا يأتي أولًا
task-needs-soft = من المفيد أن يتم هذا أولًا
task-how = هكذا تفعلها
task-mark-done = هذا تم
task-mark-waiting = أنتظر شخصًا
task-mark-not = لا يخصّني
task-mark-open = مفتوح من جديد
task-cannot-alone = لا أستطيع هذا وحدي
task-print = على الورق
task-note = ماذا تريد أن تتذكر؟
question-back = السؤال السابق
answers-go-on = تابع الأسئلة
question-end-plan = إلى خطتي
question-end-check = راجع إجاباتك
plan-asks-outside = تاريخ خروجك قد مضى. هل أنت في الخارج الآن؟
plan-asks-outside-yes = نعم، أنا في الخارج
plan-asks-outside-no = لا، أختار تاريخًا جديدًا
plan-disagrees-outside = قلت إنك في الخارج الآن، لكن تاريخ خروجك لا يقول ذلك. هل أنت في الخارج الآن؟
plan-disagrees-outside-no = لا، سأغيّر إجابتي
theme-folder = نشرة تأخذها معك
websites-of-theme = مواقع تساعد في هذا
history-see = شاهد ما الذي تغيّر
plan-own-add = أضف خطوة بنفسك
plan-tab-list = قائمة
plan-tab-road = الطريق
plan-tab-paper = على الورق
plan-by-place = أين يمكنني فعل هذا؟
plan-first-hint = ابدأ هنا. الباقي يمكن أن ينتظر.
question-paper-see = شاهد الورقة
question-many = يمكنك اختيار أكثر من واحد.
when-now = ممكن الآن
when-this-week = الأفضل أن تبدأ هذا الأسبوع
when-begin-on = ابدأ في { $date }

## Who helps, where, and the buttons of keeping and opening

actor-self = أنت
actor-family = العائلة أو الأصدقاء
actor-case-manager = مسؤول ملفك (casemanager)
actor-ric = مركز إعادة الإدماج (RIC)
actor-volunteer = متطوع
actor-municipality = البلدية (gemeente)
actor-probation = هيئة المراقبة (reclassering)
actor-medical-service = الخدمة الطبية
actor-lawyer = محاميك
actor-care-provider = طبيب أو مقدم رعاية
actor-agency = جهة مثل UWV أو DUO
actor-insurer = شركة التأمين الصحي
actor-bank = البنك
actor-landlord = المؤجر
actor-employer = صاحب عملك
actor-court = القاضي
actor-debt-help = المشرف على المال أو مساعدة الديون
actor-chaplain = المرشد الروحي
place-all = الكل
place-ric = ممكن في RIC
place-case-manager = مع مسؤول ملفك
place-family = مع العائلة
place-visiting-hours = في ساعة الاستشارة (spreekuur)
place-own = وحدك
place-outside = في الخارج
plan-change-date = غيّر التاريخ
keep-title = احفظ خطتك
keep-nothing = لا تحفظ شيئًا، كل شيء على الورق
keep-pictures = احفظ باستخدام 6 صور
keep-sentence = احفظ بجملة خاصة بك
keep-words = احفظ باستخدام 5 كلمات
keep-back = اختر شيئًا آخر
keep-close = احفظ خطتي
keep-go-on = تابع خطتك
open-title = افتح خطتك
open-other = خطة أخرى
open-with-pictures = الصور
open-with-text = جملة أو كلمات
open-with-recovery = المفتاح على الورق
open-lost-read = لقد قرأت هذا
finish-print = خذها معك على الورق
finish-keep = اتركها هنا مقفلة
finish-close = اقفل وتوقف
finish-file = خذها معك في ملف
finish-pause = ابتعد قليلًا
secret-try = حاول مرة أخرى
secret-pictures-back = خطوة إلى الوراء
secret-pictures-clear = من جديد
secret-show = أظهر
secret-words-other = كلمات أخرى
secret-words-written = لقد كتبتها
secret-choose-anew = اختر شيئًا آخر

## What is pressed on the other screens

talk-back = إلى أشخاصك
talk-add = أضف اتفاقًا
debts-back = إلى ديونك
budget-weeks-way = هكذا تجتاز الأسابيع الأولى
budget-back = إلى مالك
agree-add = أضف
together-stop = أنهِ العمل معًا
together-begin = ابدآ معًا
bring-title = ورقتك لساعة الاستشارة
handover-title = تسليم العمل
together-history = انظر ماذا فعلتما معًا
bring-back = إلى ساعات الاستشارة
together-next-person = التالي
together-stay = ليس بعد
together-all-steps = كل الخطوات حول هذا
counting-begin = ابدأ العدّ
counting-remove = إزالة
counting-back = رجوع إلى ساعات الاستشارة
counting-when-change = يوم آخر أو مدة أخرى
counting-not = لا، لا حاجة
counting-file-go = إلى الملف
counting-old-yes = نعم، أزل
counting-old-no = لا، اتركه
counting-old-remove = أزل سنة { $year }
counting-add = أضف
debts-ready = تم
debts-next = دين آخر
debts-papers = الرسالة والأوراق
debts-settled = مدفوع أو انتهى
debts-add = أضف دينًا
debts-paper-way = قائمة ديوني على الورق
debts-more = المزيد من الرسالة
debts-columns-choose = اختر لكل عمود ما فيه
debts-read-file = جدولك
contact-yes = نعم، يمكنني الاتصال والكتابة من جديد
contact-not = لم يعد مسموحًا لك؟ غيّر إجابتك
back-events = هناك شيء يتغير
events-title = هناك شيء يتغير
recall-do = نعم، عدّل خطتي
transfer-arrived-do = نعم، اسأل من جديد
transfer-paper-see = شاهد ما ستطبعه
transfer-print = اطبع كل شيء الآن
purpose-title = ماذا أريد، ولماذا أفعل هذا
family-back = كل شيء للعائلة والأصدقاء
history-many = { $count ->
    [zero] لم يتغيّر شيء
    [one] تغيّر شيء واحد
    [two] تغيّر شيئان دفعة واحدة
    [few] تغيّرت { $count } أشياء دفعة واحدة
    [many] تغيّر { $count } شيئًا دفعة واحدة
   *[other] تغيّر { $count } شيء دفعة واحدة
  }
history-title = ما الذي تغيّر
history-put-back = أعده كما كان
history-give-back = استرجع
file-title = ملف
file-open = افتح ملفًا
file-open-pick = اختر ملفًا
file-other-open = افتح هذه الخطة
file-not = لا، لا حاجة
file-saved-yes = نعم، هو عندي
file-saved-no = لا، لا أراه
file-again = احفظه مرة أخرى
file-take = خذ هذا
file-save-words = مقفل بخمس كلمات
file-save-sentence = مقفل بجملة خاصة بك
file-keep-mine = احتفظ بهذا
file-keep-theirs = احتفظ بذاك
back-folders = نشرات
handover-back = إلى المحادثة
handover-rest = هذا يمكن أن ينتظر
together-title = العمل معًا
together-tab-want = أسئلة
together-tab-work = عمل
together-tab-agree = اتفاق
together-tab-end = إنهاء
together-on = التالي: { $next }
together-close = احفظ وأغلق
together-wipe = امسح كل شيء وتوقف
together-wipe-kept = الأفضل مسح كل شيء
counting-tab-moments = محادثات
counting-tab-shifts = ساعات
counting-tab-figures = أرقام
counting-tab-stuck = عقبات
counting-tab-rules = إعداد
counting-save-account = احفظ تقرير العمل
counting-save-table = احفظ كجدول
counting-save-named = مع الأسماء، لتكاليف السفر
debts-save-do = احفظ كجدول
visit-title = أسئلة لساعة الاستشارة
visiting-poster = ملصق للقسم
visiting-back = إلى كل ساعات الاستشارة
visiting-save = ضعه في تقويم
visiting-print-card = اطبع هذه البطاقة
wrong-title = هذا غير صحيح
answer-back = إلى ما شاركته
answer-take = خذ هذا إلى خطتك
answer-leave = اتركه كما كان
invited-reply = أجب
code-read = اقرأ الرمز
invitation-back = رجوع إلى هذا الشخص
shared-back = إلى أشخاصك
reply-clear = ابدأ من جديد
keep-other-secret = اختر سرًا آخر
keep-other-recovery = اصنع مفتاحًا جديدًا على الورق
error-reload = حمّل من جديد
error-start-yes = نعم، أزله
error-start-no = لا، اتركه
error-start-new = ابدأ خطة جديدة
error-go-on-readable = تابع بما هو موجود
error-go-on-unsaved = تابع بدون حفظ
letters-back = إلى كل الرسائل
letters-to = لمن الرسالة؟
letters-who = ممن الرسالة؟
letters-address-of = عنوان { $name }
letters-sent = أُرسلت
letters-sent-all = أُرسلت كلها
letters-sent-inside = لقد سلّمتها
letters-try = حاول مرة أخرى
outgoing-asked = سألت مرة أخرى
outgoing-add = أضف شيئًا
outgoing-letters = اكتب رسالة
outgoing-back = إلى ما أرسلته
outgoing-ready = تم
post-back = إلى رسائلك
post-ready = تم
post-put = ضعه في خطتي
post-to-debts = ضعه في قائمة ديوني
example-stop = أوقف التمرين
stay-more = المزيد عن المبيت
websites-title = مواقع
websites-try = حاول مرة أخرى
websites-all = شاهد كل المواقع
people-back = إلى أشخاصك
people-begin = ابدأ بسؤال واحد
people-add = أضف شخصًا
network-prompts = فكّر من هناك
people-shared = مع من شاركت؟
people-on-paper = على الورق
people-ready = تم
people-other-moment = هل كان مختلفًا من قبل؟ أو سيختلف؟
people-promise-give-up = لن يحدث
people-promise-put = ضعه في خطتي
people-stop = أوقف الأسئلة
people-put = أضف
people-invite = اسأل ذلك على الورق
people-moment-before = من قبل
people-moment-now = الآن
people-moment-outside = عندما أكون في الخارج
unfit-go-on = تابع رغم ذلك
unfit-answer = غيّر إجابتي
staff-reset = أوقف التجربة
staff-download = نزّل الملف
staff-download-text = نص الملف
staff-visiting-add = أضف ساعة استشارة
staff-visiting-see = شاهد ساعات الاستشارة
staff-visiting-still = راجعت هذا، وهو صحيح
staff-visiting-off-add = أضف يومًا
staff-local-still = كل شيء ما زال صحيحًا اليوم
staff-back = رجوع إلى الإدارة
staff-notes-add = أضف بلدية
staff-pin-go = متابعة
staff-websites-all = اختر الكل دون مواقع الرسائل
staff-websites-few = لا تختر شيئًا من هذه القائمة
staff-sites-add = أضف موقعًا
staff-title = الإدارة
privacy-more = اقرأ المزيد
privacy-title = من يمكنه رؤية هذا؟
about-title = عن Op Orde: من نحن
papers-request = ورقة طلب
who-title = من يفعل ماذا الآن
training-go = تمرّن بالمثال
visit-again = اسأل مرة أخرى
visit-add = أضف سؤالًا
visit-done = سألت هذا
leave-back-list = كل المواقع
leave-keep = احفظ خطتك أولًا
slip-print = اطبع الورقة القصيرة
budget-group-income = هذا يدخل، في الشهر
budget-group-fixed = تكاليف ثابتة، في الشهر
budget-group-household = تحتاجه كل أسبوع
budget-group-reserved = ضعه جانبًا، في الشهر
guide-identity = هكذا تساعد في وثيقة الهوية
guide-housing = هكذا تساعد في السكن
guide-work-and-income = هكذا تساعد في العمل والدخل
guide-debts = هكذا تساعد في الديون
guide-care = هكذا تساعد في الصحة والرعاية
guide-network = هكذا تساعد مع الناس حول الشخص
task-tool-budget = اكتب هنا ما يدخل وما يخرج
task-tool-debts = اصنع هنا قائمة ديونك
task-tool-letters = اكتب الرسالة
task-tool-outgoing = ضع هنا ما طلبته أو أرسلته
task-tool-post = انظر هنا ماذا تفعل بالرسالة
task-tool-weeks = انظر كيف تجتاز الأسابيع الأولى
debts-take = { $count ->
    [zero] لا توجد سطور لقائمتي
    [one] ضع سطرًا واحدًا في قائمتي
    [two] ضع سطرين في قائمتي
    [few] ضع { $count } سطور في قائمتي
    [many] ضع { $count } سطرًا في قائمتي
   *[other] ضع { $count } سطر في قائمتي
  }
plan-may-wait = { $count ->
    [zero] لا شيء آخر يمكن أن ينتظر
    [one] خطوة أخرى يمكن أن تنتظر
    [two] خطوتان أخريان يمكن أن تنتظرا
    [few] { $count } خطوات أخرى يمكن أن تنتظر
    [many] { $count } خطوة أخرى يمكن أن تنتظر
   *[other] { $count } خطوة أخرى يمكن أن تنتظر
  }
websites-count = { $count ->
    [zero] لا مواقع
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
  }
