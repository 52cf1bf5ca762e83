## Keep a plan (keep)

keep-title = Keep your plan
keep-intro = This computer keeps nothing unless you choose so. Choose what suits you.
keep-refused = You can't keep your plan on this computer. Put it on paper. Or ask the RIC for help.
keep-nothing = Keep nothing, all on paper
keep-pictures = Keep it with 6 pictures
keep-sentence = Keep it with your own sentence
keep-words = Keep it with 5 words
keep-forgotten = Do you forget your secret? Then nobody can open your plan. We can't either. On paper you do not lose it.
keep-pictures-label = Choose 6 pictures. Remember their order too.
keep-sentence-label = Your sentence
keep-sentence-hint = Choose something only you know. The longer, the better.
keep-back = Choose something else
keep-picture = Choose a picture for your plan. Others see this picture.
keep-until = In an ordinary window your plan stays until the end of { $month }. Then it goes. Do you open it before? Then it stays longer.
keep-private = In a private window your plan is gone when the window closes.
keep-until-closed = Your plan stays here until the browser closes. So put it on paper as well.
keep-recovery = Make a key on paper too
keep-recovery-hint = It opens your plan when you forget the secret. But also for who finds the paper.
keep-close = Keep my plan
keep-closing = Your plan is being locked. That takes a moment.
keep-done-title = Your plan is kept
keep-done-body = Are you back later? Choose this picture. Then give your secret.
keep-go-on = Go on with your plan
keep-other-secret = Choose another secret
keep-other-recovery = Make a new key on paper
keep-ask-old = First give your secret of now, or your key on paper.
recovery-title = Your key on paper
recovery-body = These 8 words open your plan too. Write them down or print them now. You see them only once.
recovery-apart = Keep this paper in a safe place. Do not write on it what it is for.

## Open a plan (keep)

open-title = Open your plan
open-intro = Choose the picture of your plan.
open-none = No plan is kept on this computer.
open-unkept = You have work that is not kept yet. Do you open another plan? Then that work is gone.
open-other = Another plan
open-way = How do you open your plan?
open-with-pictures = Pictures
open-with-text = Sentence or words
open-with-recovery = Key on paper
open-pictures-label = Choose your 6 pictures
open-text-label = Your sentence or words
open-recovery-label = The 8 words of your paper
open-running = Your plan is being opened. That takes a moment.
open-wrong = That was not it. Try once more.
open-wait = After a few times it takes longer: now { $seconds } { $seconds ->
    [one] second
   *[other] seconds
  }.
open-broken = This plan is damaged and can't be opened any more.
open-already = A plan is open already. Do you want to open another plan? Then lock this one first.

## Secrets (keep)

secret-coming = The pictures and words are on their way.
secret-missing = The pictures and words are not here yet.
secret-try = Try again

# Six pictures

secret-pictures-count = { $count } of { $all }
secret-pictures-chosen = { $name }. Chosen: { $count } of { $all }
secret-pictures-none = Nothing chosen yet
secret-pictures-back = One back
secret-pictures-clear = Start over

# An own sentence, or words

secret-show = Show
secret-short = This is still too short. Make it at least { $least } letters.
secret-digits = These are only digits. Add some words.
secret-words-yours = These are your words
secret-words-write = Write them on paper, in this order.
secret-words-apart = Keep that paper apart from your plan.
secret-words-other = Other words
secret-words-written = I wrote them down

# The same once more

secret-again-pictures = Choose the same 6 pictures once more
secret-again-text = Type the same once more
secret-differs = This was not the same. That is all right. Try it once more.
secret-choose-anew = Choose something else

# What each is worth

strength-nothing = You leave nothing here. What is not there, nobody can open.
strength-pictures = Good against somebody who happens to sit here. Not enough against somebody who takes the computer and searches long.
strength-sentence = The longer and the less known, the stronger. So take no saying or song that many people know.
strength-words = Strong. Even somebody who takes the computer and searches long does not just guess them.

## I am done (keep)

finish-intro = What do you want to do with your plan?
finish-print = Take it along on paper
finish-print-body = You can take paper along. Also when this computer is empty.
finish-keep = Leave it here, locked
finish-keep-body = Your plan stays here. You can't undo anything after that.
finish-close = Lock and stop
finish-guest-body = Your plan is not kept yet. Do you stop now? Then it is gone.
finish-file = Take it along in a file
finish-file-body = For home or for another computer.
finish-pause = Away for a moment
finish-pause-body = Nothing of your plan is seen here then. Be back within a few minutes.
finish-pin = Choose at least 4 digits, only for now
finish-pin-short = Choose at least 4 digits.
finish-wipe = Wipe everything
finish-wipe-body = Then your plan is gone from this computer. You do not get it back.
finish-wipe-ask = Yes, wipe my plan
finish-wipe-sure = Are you sure? Yes, wipe everything
finish-wipe-no = No, keep my plan
