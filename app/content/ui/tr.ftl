# The words of the first screens, in Turkish. In part: what is missing stays in Dutch.
# Not yet reviewed by a native speaker.

app-name = Op Orde
header-language = Language
header-language-more = Dil · Taal · اللغة ·
header-lock = Kilitle
header-help = Yardım
page-title = { $page } - Op Orde

## Status line and undo

status-saved = Bu bilgisayara kaydedildi
status-saving = Kaydediliyor
status-guest = Henüz saklanmadı.
status-keep = Planını sakla
status-locked = Kilitlendi. Artık açık bir şey yok.
status-wiped = Silindi. Artık açık bir şey yok.
status-undo = Geri al
status-undone = Geri alındı.

## Words used on many screens

back-start = Başa dön
back-plan = Planım
back-answers = Cevaplarım
back-papers = Kâğıt üzerinde
word-go-on = Devam et
word-begin = Başla
word-change = Değiştir
word-print = Bu sayfayı yazdır
word-close = Kapat
word-remove = Çıkar
word-save = Kaydet
word-and = { $a } ve { $b }
word-show = { $count ->
    [one] { $count } adım göster
   *[other] { $count } adım göster
  }
word-show-more = { $count ->
    [one] { $count } adım daha göster
   *[other] { $count } adım daha göster
  }
dont-know = Bilmiyorum
later = Sonra
not-filled = Henüz doldurulmadı
date-day = Gün
date-month = Ay
date-year = Yıl
date-wrong = Böyle bir tarih yok. Güne ve aya bakın.
date-order = İkinci tarih birinciden önce. Yerlerini değiştirin.

theme-identity = Kimlik belgesi
theme-housing = Kalacak yer
theme-work-and-income = İş ve gelir
theme-debts = Borçlar
theme-care = Sağlık ve bakım
theme-network = Yakınlarım
theme-general = Çıkış zamanı
theme-answers = Daha önce söyledikleriniz
theme-notes = Unutmamak için
theme-note-add = Bir şey yazın
theme-note-hint = Davanız hakkında hiçbir şey yazmayın. Bunu bazen başkaları da okuyabilir.
theme-note-empty = Henüz bir şey yazılmadı.
theme-no-tasks = Burada şimdi bir şey yapmanız gerekmiyor.

group-first = Önce bu
group-now = Şimdi yapılacak
group-waiting = Birinden cevap bekleniyor
group-later = Sonra
group-done = Tamam
group-after-release = Serbest kaldıktan sonra
group-not-for-me = Bana göre değil

## Start

start-title = Hangi konuyla ilgilenmek istiyorsunuz?
start-intro = Bir konu seçin. Hiçbir şeyi bozamazsınız. Her şeyi yine değiştirebilirsiniz.
start-first = Önce bu
start-begin-title = Birkaç soruyla başlayın
start-begin-body = Sonra şimdi ne yapabileceğinizi görürsünüz. Her soruyu atlayabilirsiniz.
start-go-on-title = Sorulara devam edin
start-resume = Zaten bir planın var mı?
start-resume-hint = Resmin ve gizli bilginle aç
start-today = Bugün mü çıkıyorsun?
start-today-hint = Bugün için bir sayfa yazdır
start-family = Ben aileyim ya da arkadaşım
start-family-hint = Neler yapabileceğini oku. Ücretsiz.
start-finish = Bitirdim
start-finish-hint = Planını yazdır, sakla veya sil
start-conditions = Beş önemli konu
start-hint-identity = Geçerli bir kimliğiniz var mı?
start-hint-housing = Nerede yatacaksınız?
start-hint-work-and-income = Neyle geçineceksiniz?
start-hint-debts = Kime borcunuz var?
start-hint-care = Neye ihtiyacınız var?
start-hint-network = Size kim yardım edebilir?
start-hint-all-done = Burada şimdilik her şey tamam
start-more = Daha fazla
start-plan = Planım
start-plan-hint = Adım adım dışarıya giden yol
start-answers = Cevaplarım
start-answers-hint = Bakın veya değiştirin
start-post = Mektubunuz mu var?
start-post-hint = Bugün yapılması gerekip gerekmediğine bakın
start-papers = Kâğıt üzerinde
start-papers-hint = Yanınıza almak istediğinizi yazdırın
start-hours = Görüşme saatleri
start-hours-hint = Kim geliyor, ne zaman
start-who = Kim kimdir
start-who-hint = Şimdi sıra kimde?
start-purpose = Ne istiyorum, bunu ne için yapıyorum
start-purpose-hint = Sadece isterseniz
start-events = Bir şey değişiyor
start-events-hint = Örneğin nakil veya yeni bir tarih

## When to do a task

when-by = En geç: { $date }
when-before = En iyisi şu tarihten önce başlamak: { $date }
when-today = En iyisi bugün başlamak
when-from = Şu tarihten itibaren olabilir: { $date }
when-on = Tarih: { $date }
when-waiting = İstendiği tarih: { $date }
when-ask-again = Tekrar sorma tarihi: { $date }
when-done = Bittiği tarih: { $date }
when-not-fit = Bunu çıktıktan sonra yapabilirsiniz.
when-not-fit-likely = Bunu büyük ihtimalle çıktıktan sonra yapabilirsiniz.
when-tight = Buna zaman ancak yetiyor. Bu yüzden hemen başlayın.

why-safety = Bu sizin güvenliğinizle ilgili.
why-ask-again = Tekrar sorma zamanı geldi.
why-deadline = Bunun belli bir tarihi var: { $date }.
why-unlocks = { $count ->
    [one] Bundan sonra 1 işi daha halledebilirsiniz.
   *[other] Bundan sonra { $count } işi daha halledebilirsiniz.
  }
why-soon = Buna kısa zamanda başlamak iyidir.

## Plan and questions

plan-title = Planım
question-why = Bunu neden soruyoruz?
question-stop = Burada dur. Planıma git

release-unknown = Bunu henüz bilmiyorum
release-on = Bildiğim bir günde
release-about = Aşağı yukarı, bir gün civarında
release-between = İki gün arasında
release-outside = Zaten dışarıdayım
release-fixed = Bu tarih kesin
release-day = Hangi gün?
release-since = Hangi günden beri?
release-first = İlk gün
release-last = Son gün

## Papers

papers-title = Kâğıt üzerinde
papers-today = Bugün tahliye
papers-today-hint = Beklemediğiniz bir anda çıkarsanız diye. Her zaman hazır.

sheet-date = Hazırlandığı tarih: { $date }
sheet-name = Ad
sheet-name-hint = Sadece isterseniz
sheet-from = Op Orde ile yapıldı. Bu, resmî bir kurumun kararı değildir.
sheet-signature = Paraf veya kaşe

today-title = Bugün tahliye
today-intro = Dışarı çıkacağınız gün için. Beklemediğiniz bir gün olsa bile.
today-bed = Bu gece nerede yatacaksınız?
today-bed-own-home = Kendi eviniz. Anahtarınız var mı?
today-bed-family = Ailenizin veya arkadaşlarınızın yanında. Önce telefon edin.
today-bed-supported = Destek verilen bir yer. Telefon edip sizi bekleyip beklemediklerini sorun.
today-bed-none = Henüz bir yeriniz yok mu? Bugün belediyeye (gemeente) gidin. Bu gece için barınma yeri (opvang) isteyin. Kapalı mı? Barınma yerini kendiniz arayın. Hayır mı diyorlar? Bunu yazılı isteyin.
today-bed-line = Adres ve telefon:
today-desk = Hangi kuruma gideceksiniz?
today-desk-known = Belediye (gemeente): { $name }. Cezaevi sonrası yardım (nazorg) ve sosyal yardım parası (uitkering) isteyin.
today-desk-unknown = Oturacağınız yerin belediyesi (gemeente). Cezaevi sonrası yardım (nazorg) ve sosyal yardım parası (uitkering) isteyin.
today-desk-file = Yardım parasına bugün başvurun. Kimlik kartınız henüz yoksa da başvurun. Hafta sonu mu? Açık olan ilk gün gidin.
today-probation = Denetim (toezicht) altında mısınız? Bugün denetimli serbestlik kurumunu (reclassering) arayın.
today-ban = Bir yere gitmeniz veya biriyle konuşmanız yasak mı? Oraya gitmeyin ve o kişiyle bağlantı kurmayın. Avukatınıza sorun.
today-insurer = Sağlık sigortası
today-insurer-body = Sigortanızı arayın ve söyleyin: bugünden itibaren serbestim. Hasta mısınız? Her zaman doktora gidin.
today-medicine = İlaçlar
today-medicine-body = Sağlık servisinden (medische dienst) ilaçlarınızı, ilaç listenizi ve reçetenizi isteyin. İlaçlarınızı asla kendi kendinize bırakmayın.
today-medicine-dose = Eskiden uyuşturucu kullandınız mı? Eski miktarınız şimdi ölümcül olabilir. Acil durumda 112 numarayı arayın.
today-take = Yanınıza alın
today-take-id = Kimlik belgesi
today-take-card = Banka kartı
today-take-money = Paranız ve eşyalarınız
today-take-letter = Serbest olduğunuzu gösteren belge (uit-detentieverklaring)
today-take-medicine = İlaçlar ve reçete
today-take-numbers = Kâğıda yazılı numaralar
today-numbers = Önemli numaralar
today-number-112 = Acil durum: 112
today-number-113 = İntihar etmeyi mi düşünüyorsunuz? Arayın: 113 veya 0800-0113
today-number-gp = Nöbetçi doktor (huisartsenpost):
today-number-lawyer = Avukat:
today-number-person = Güvendiğiniz biri:
today-open = Bu henüz halledilmedi
today-open-none = Acil bir adım kalmadı.
today-reviewed = Bu metin, ana dili Türkçe olan biri tarafından henüz kontrol edilmedi.

## Settings

settings-title = Dil ve görünüm
settings-language = Dil
settings-partly = Sadece başlangıç, düğmeler ve Bugün tahliye sayfası. Henüz kontrol edilmedi.
settings-look = Açık veya koyu
settings-look-system = Bu cihazdaki gibi
settings-look-light = Açık
settings-look-dark = Koyu
settings-size = Harflerin büyüklüğü
settings-size-normal = Normal
settings-size-large = Daha büyük
settings-name = Kâğıttaki ad (şart değil)
settings-name-hint = Üzerinde ad yoksa, biri kâğıdı bulduğunda daha güvenlidir.
finish-title = Bitirdim
finish-wipe = Her şeyi sil
finish-wipe-body = O zaman planınız bu bilgisayardan silinir. Bunu geri alamazsınız.
finish-wipe-ask = Evet, planımı sil
finish-wipe-sure = Emin misiniz? Evet, her şeyi sil
finish-wipe-no = Hayır, planımı sakla

## Help with a question or a step

understand-title = Bunu anlamıyorum
understand-calm = Sorun değil. Her zaman yardım isteyebilirsin.
understand-short = Kısaca
understand-words = Zor kelimeler
understand-where = Cevabı nerede bulursun?
understand-who = Kime sorabilirsin?
understand-say = Şöyle söyleyebilirsin
understand-say-question = Bu soruda bana yardım eder misin?
understand-say-step = Bu adımı benimle okur musun?
unsure = Bunun sana uygun olup olmadığını henüz bilmiyoruz.
unsure-ask = Bu soru yardımcı olur.

## Printing

print-ask = Oldu mu?
print-yes = Evet
print-no = Hayır
print-worked = Güzel. Kâğıdı yanına al.
print-failed = Yazıcının açık olup olmadığına bak. Ya da RIC'ten yardım iste veya ihtiyacın olanı elle yaz.
print-not-here = Bu bilgisayarda yazdıramazsın. RIC'ten yardım iste veya ihtiyacın olanı elle yaz.

## Away for a moment, and still there

pause-title = Kısa ara
pause-body = Burada bir şey görünmüyor. Geri mi geldin? Rakamlarını yaz.
pause-body-guest = Burada bir şey görünmüyor. 2 dakika sonra çalışman silinir.
pause-pin = Rakamların
pause-back = Geri geldim
pause-end = Şimdi bitir
pause-wrong = Bunlar değildi. 5 denemeden sonra her şey kilitlenir.
still-there-title = Hâlâ burada mısın?
still-there-body = Bir tuşa bas veya fareyi oynat. Yoksa planın 2 dakika sonra kilitlenir. Hiçbir şey kaybolmaz.
still-there-body-guest = Bir tuşa bas veya fareyi oynat. Yoksa planın 2 dakika sonra silinir. Henüz saklanmadı.
still-there-body-unsaved = Bir tuşa bas veya fareyi oynat. Yoksa planın 2 dakika sonra kilitlenir. Son çalışman henüz saklanmadı.
still-there-yes = Evet, buradayım
leaving-title = Yazdıkların henüz saklanmadı
leaving-body = Bitirmek için burada kal. Gidersen yazdıkların kaybolur.
leaving-stay = Burada kal
leaving-go = Yine de git
away-title = Bu sayfa şimdi açılmıyor
away-body = Hiçbir şey kaybolmadı. Tekrar dene veya RIC'ten birine sor.
away-retry = Tekrar dene
status-follows = Planın başka bir sekmede de açık. Burada yalnızca bakıyorsun.
status-take-over = Burada devam et
status-session = Burada hiçbir şey kalmaz. Tarayıcı kapanınca her şey silinir.

## One step

task-bring = Yanında getir
task-helps = Kim yardım eder
task-done-when = Şöyle olunca tamam
task-say = Şöyle diyebilirsin
task-result = Sonuç
task-cost = Parası var mı?
task-leads = Kim yürütür
task-needs = Önce bu
task-needs-soft = Önce bunun bitmesi iyi olur
task-how = Böyle yaparsın
task-mark-done = Bu tamam
task-mark-waiting = Birini bekliyorum
task-mark-not = Bana göre değil
task-mark-open = Yeniden açık
task-cannot-alone = Bunu tek başıma yapamam
task-print = Kâğıtta
task-note = Neyi hatırlamak istiyorsun?
question-back = Önceki soru
answers-go-on = Sorulara devam et
question-end-plan = Planıma git
question-end-check = Cevaplarına bak
plan-asks-outside = Çıkış tarihin geçti. Dışarıda mısın?
plan-asks-outside-yes = Evet, dışarıdayım
plan-asks-outside-no = Hayır, yeni bir tarih seçiyorum
plan-disagrees-outside = Bir cevabın dışarıda olduğunu söylüyor. Çıkış tarihin öyle demiyor. Dışarıda mısın?
plan-disagrees-outside-no = Hayır, cevabımı değiştireceğim
theme-folder = Yanına alacağın broşür
websites-of-theme = Buna yardımcı olan siteler
history-see = Neyin değiştiğine bak
plan-own-add = Kendin bir adım ekle
plan-tab-list = Liste
plan-tab-road = Yol
plan-tab-paper = Kâğıtta
plan-by-place = Bunu nerede yapabilirim?
plan-first-hint = Buradan başla. Gerisi bekleyebilir.
question-paper-see = Kâğıda bak
question-many = Birden fazla seçebilirsin.
when-now = Şimdi yapılabilir
when-this-week = En iyisi bu hafta başla
when-begin-on = Başla: { $date }

## Who helps, where, and the buttons of keeping and opening

actor-self = siz
actor-family = aile veya arkadaşlar
actor-case-manager = casemanager'iniz (dosya sorumlunuz)
actor-ric = RIC (topluma dönüş merkezi)
actor-volunteer = bir gönüllü
actor-municipality = belediye (gemeente)
actor-probation = denetimli serbestlik (reclassering)
actor-medical-service = sağlık servisi
actor-lawyer = avukatınız
actor-care-provider = bir doktor veya bakım görevlisi
actor-agency = UWV veya DUO gibi bir kurum
actor-insurer = sağlık sigortası
actor-bank = banka
actor-landlord = ev sahibi
actor-employer = işvereniniz
actor-court = hâkim
actor-debt-help = bewindvoerder veya borç yardımı
actor-chaplain = manevi danışman
place-all = Hepsi
place-ric = RIC'te yapılabilir
place-case-manager = Casemanager ile
place-family = Aileyle
place-visiting-hours = Danışma saatinde (spreekuur)
place-own = Tek başına
place-outside = Dışarıda
plan-change-date = Tarihi değiştir
keep-title = Planınızı saklayın
keep-nothing = Hiçbir şey saklama, hepsi kâğıtta
keep-pictures = 6 resimle sakla
keep-sentence = Kendi cümlenizle sakla
keep-words = 5 kelimeyle sakla
keep-back = Başka bir şey seç
keep-close = Planımı sakla
keep-go-on = Planınıza devam edin
open-title = Planınızı açın
open-other = Başka bir plan
open-with-pictures = Resimler
open-with-text = Cümle veya kelimeler
open-with-recovery = Kâğıttaki anahtar
open-lost-read = Bunu okudum
finish-print = Kâğıtta yanına al
finish-keep = Burada kilitli bırak
finish-close = Kilitle ve bitir
finish-file = Dosyada yanına al
finish-pause = Kısa ara
secret-try = Yeniden dene
secret-pictures-back = Bir geri
secret-pictures-clear = Baştan
secret-show = Göster
secret-words-other = Başka kelimeler
secret-words-written = Yazdım
secret-choose-anew = Başka bir şey seç

## What is pressed on the other screens

talk-back = Yakınlarına dön
talk-add = Anlaşma ekle
debts-back = Borçlarına dön
budget-weeks-way = İlk haftaları böyle geçirirsin
budget-back = Parana dön
agree-add = Ekle
together-stop = Birlikte çalışmayı bitir
together-begin = Birlikte başlayın
bring-title = Görüşme saati için kâğıdın
handover-title = Devir
together-history = Birlikte yaptıklarınıza bak
bring-back = Görüşme saatlerine dön
together-next-person = Sıradaki
together-stay = Henüz değil
together-all-steps = Bununla ilgili bütün adımlar
counting-begin = Saymaya başla
counting-remove = Çıkar
counting-back = Görüşme saatlerine geri dön
counting-when-change = Başka gün veya süre
counting-not = Vazgeç
counting-file-go = Dosyaya git
counting-old-yes = Evet, çıkar
counting-old-no = Hayır, kalsın
counting-old-remove = { $year } yılını çıkar
counting-add = Ekle
debts-ready = Tamam
debts-next = Bir borç daha
debts-papers = Mektup ve kâğıtlar
debts-settled = Ödendi veya bitti
debts-add = Borç ekle
debts-paper-way = Borç listem kâğıtta
debts-more = Mektuptan daha fazlası
debts-columns-choose = Her sütunda ne olduğunu seç
debts-read-file = Tablon
contact-yes = Evet, yeniden arayıp yazabilirim
contact-not = Artık izin yok mu? Cevabını değiştir
back-events = Bir şey değişiyor
events-title = Bir şey değişiyor
recall-do = Evet, planımı uyarla
transfer-arrived-do = Evet, yeniden sor
transfer-paper-see = Ne yazdıracağına bak
transfer-print = Şimdi hepsini yazdır
purpose-title = Ne istiyorum, bunu ne için yapıyorum
family-back = Aile ve arkadaşlar için her şey
history-many = Aynı anda { $count } şey değişti
history-title = Neler değişti
history-put-back = Eski hâline getir
history-give-back = Geri getir
file-title = Bir dosya
file-open = Bir dosya aç
file-open-pick = Bir dosya seç
file-other-open = Bu planı aç
file-not = Vazgeç
file-saved-yes = Evet, bende
file-saved-no = Hayır, görmüyorum
file-again = Bir kez daha kaydet
file-take = Bunu al
file-save-words = 5 kelimeyle kilitli
file-save-sentence = Kendi cümlenle kilitli
file-keep-mine = Bunu koru
file-keep-theirs = Ötekini koru
back-folders = Broşürler
handover-back = Görüşmeye dön
handover-rest = Bu bekleyebilir
together-title = Birlikte çalışmak
together-tab-want = Sorular
together-tab-work = Yapmak
together-tab-agree = Anlaşmak
together-tab-end = Bitirmek
together-on = Devam: { $next }
together-close = Sakla ve kapat
together-wipe = Her şeyi sil ve bitir
together-wipe-kept = Hepsini silmek daha iyi
counting-tab-moments = Görüşmeler
counting-tab-shifts = Saatler
counting-tab-figures = Rakamlar
counting-tab-stuck = Engeller
counting-tab-rules = Ayarlar
counting-save-account = Raporu kaydet
counting-save-table = Tablo olarak kaydet
counting-save-named = Adlarla, yol parası için
debts-save-do = Tablo olarak kaydet
visit-title = Görüşme saati için sorular
visiting-poster = Bölüm için afiş
visiting-back = Bütün görüşme saatlerine dön
visiting-save = Takvime koy
visiting-print-card = Bu kartı yazdır
wrong-title = Bu doğru değil
answer-back = Paylaştıklarına dön
answer-take = Bunu al
answer-leave = Olduğu gibi bırak
invited-reply = Cevap ver
code-read = Kodu oku
invitation-back = Bu kişiye geri dön
shared-back = Yakınlarına dön
reply-clear = Yeniden başla
keep-other-secret = Başka bir gizli bilgi seç
keep-other-recovery = Kâğıtta yeni bir anahtar yap
error-reload = Yeniden yükle
error-start-yes = Evet, kaldır
error-start-no = Hayır, kalsın
error-start-new = Yeni bir plan başlat
error-go-on-readable = Kalanla devam et
error-go-on-unsaved = Saklamadan devam et
letters-back = Bütün mektuplara dön
letters-to = Mektup kime?
letters-who = Mektup kimden?
letters-address-of = Adres: { $name }
letters-sent = Gönderildi
letters-sent-all = Hepsi gönderildi
letters-sent-inside = Verdim
letters-try = Bir kez daha dene
outgoing-asked = Bir kez daha sordum
outgoing-add = Bir şey ekle
outgoing-letters = Mektup yaz
outgoing-back = Gönderdiklerine dön
outgoing-ready = Tamam
post-back = Mektuplarına dön
post-ready = Tamam
post-put = Planıma koy
post-to-debts = Borç listeme koy
example-stop = Denemeyi bitir
stay-more = Kalma hakkında daha fazlası
websites-title = Siteler
websites-try = Yeniden dene
websites-all = Bütün sitelere bak
people-back = Yakınlarına dön
people-begin = 1 soruyla başla
people-add = Birini ekle
network-prompts = Kimler var, düşün
people-shared = Kimlerle paylaştım?
people-on-paper = Kâğıtta
people-ready = Tamam
people-other-moment = Eskiden farklı mıydı? Ya da değişecek mi?
people-promise-give-up = Olmayacak
people-promise-put = Planıma koy
people-stop = Soruları bitir
people-put = Ekle
people-invite = Bunu kâğıtta sor
people-moment-before = Eskiden
people-moment-now = Şimdi
people-moment-outside = Dışarıda olunca
unfit-go-on = Yine de devam et
unfit-answer = Cevabımı değiştir
staff-reset = Denemeyi durdur
staff-download = Dosyayı indir
staff-download-text = Dosyanın metni
staff-visiting-add = Görüşme saati ekle
staff-visiting-see = Görüşme saatlerine bak
staff-visiting-still = Buna baktım, doğru
staff-visiting-off-add = Gün ekle
staff-local-still = Bugün hepsi hâlâ doğru
staff-back = Yönetime geri dön
staff-notes-add = Belediye ekle
staff-pin-go = Devam et
staff-websites-all = Mesajsız olanların hepsini seç
staff-websites-few = Bu listeden hiçbirini seçme
staff-sites-add = Site ekle
staff-title = Yönetim
privacy-more = Daha fazlasını oku
privacy-title = Bunu kim görebilir?
about-title = Op Orde hakkında
papers-request = Talep kâğıdı
who-title = Kim kimdir, şimdi kim bir şey yapabilir
training-go = Örnekle dene
visit-again = Yine de bir kez daha sor
visit-add = Soru ekle
visit-done = Bunu sordum
leave-back-list = Bütün siteler
leave-keep = Önce planını sakla
slip-print = Kâğıdı yazdır
budget-group-income = Gelen para, aylık
budget-group-fixed = Sabit giderler, aylık
budget-group-household = Her hafta gereken
budget-group-reserved = Kenara konan, aylık
guide-identity = Kimlik belgesinde böyle yardım edersin
guide-housing = Kalacak yerde böyle yardım edersin
guide-work-and-income = İş ve gelirde böyle yardım edersin
guide-debts = Borçlarda böyle yardım edersin
guide-care = Sağlık ve bakımda böyle yardım edersin
guide-network = Kişinin yakınlarında böyle yardım edersin
task-tool-budget = Gelen ve giden parayı buraya yaz
task-tool-debts = Borç listeni burada yap
task-tool-letters = Mektubu yaz
task-tool-outgoing = İstediğini veya gönderdiğini buraya koy
task-tool-post = Mektupla ne yapacağına burada bak
task-tool-weeks = İlk haftaları nasıl geçireceğine bak
debts-take = { $count ->
    [one] { $count } satırı listeme koy
   *[other] { $count } satırı listeme koy
  }
plan-may-wait = { $count ->
    [one] { $count } adım daha bekleyebilir
   *[other] { $count } adım daha bekleyebilir
  }
websites-count = { $count ->
    [one] { $count } site
   *[other] { $count } site
  }
