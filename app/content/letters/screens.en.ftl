## In the history (file)

section-outgoing = Letter or request
section-sender = Sender of your letters

## The way to the letters (sheets)

letters-title = Write a letter
letters-hint = Choose a letter. Read it, and print it.
letters-to-creditors = Write a letter to who wants money

## Letters to write (post)

letters-intro = Choose a letter. You read it first. Then you print it.
letters-fit = This fits your plan
letters-back = To all letters
letters-letter = Your letter
letters-gone = There is no such letter.
letters-coming = The letters are on their way.
letters-missing = The letters did not come.
letters-try = Try again
letters-steps = This letter belongs to:
letters-sources = Source: { $sources }. Looked up on { $date }.

## One letter to write (post)

letters-to = Whom is the letter for?
letters-to-name = Name of the company or service
letters-street = Street and number, or PO box
letters-town = Postal code and town
letters-address-hint = The address is often on the letter that you got. You do not know it? Leave it empty, and write it by hand later.
letters-reference = Reference or client number
letters-sum = How much can you pay each month?
letters-sum-hint = You do not know? Leave it empty. Do not promise more than you can.
letters-who = Whom is the letter from?
letters-name = Your first and last name
letters-from = Which address of yours is on it?
letters-from-own = My own address
letters-from-inside = The address of this place
letters-from-other = The address of somebody who said yes
letters-from-by-hand = None yet. I write it by hand.
letters-inside-name = Name of this place
letters-inside-hint = Do you have a number here? Put it behind the name.
letters-other-name = Name of that person
letters-other-agrees = That person agrees with this address on my letters
letters-other-first = First ask whether you may. Then the address is put on your letter.
letters-reach = How else can they reach you?
letters-reach-none = Only by post
letters-reach-case-manager = Through my case manager
letters-reach-other = Through somebody else
letters-reach-name = Name and number
letters-reach-agrees = I asked, and I may
letters-reach-first = First ask whether you may. Then it is put on your letter.
letters-shows = This is what your letter shows
letters-reveals-detained = That you are in prison
letters-reveals-release = When you will be free
letters-reveals-debts = That you have debts
letters-reveals-no-income = That you have no or little income now
letters-reveals-care = That you look for help or care
letters-reveals-no-home = That you have no place to live
letters-reveals-empty = That nobody is at home now
letters-reveals-name = Your name
letters-reveals-address = An address: { $address }
letters-reveals-inside = The address of this place. Somebody can see by it that you are in prison.
letters-reveals-case-manager = That you have a case manager. Somebody can see by it that you are in prison.
letters-reveals-reach = A name and number: { $name }
letters-reveals-birth = Your date of birth. You write it in yourself.
letters-reveals-bsn = Your date of birth and your BSN. You write them in yourself.
letters-reveals-safe = It does not say that you are in prison. Can your envelope show that? Ask about it.
letters-how = This is your letter
letters-more = There are { $count } more letters, with the same question.
letters-labels = Print the addresses too, to cut out
letters-labels-title = Addresses for the envelope
letters-stamps = { $count ->
    [one] You need 1 stamp for this.
   *[other] You need { $count } stamps for this.
}
letters-stamps-hint = Is there a lot of paper? Ask whether 1 stamp is enough.
letters-sent = It was sent
letters-sent-all = They were sent
letters-sent-inside = I handed it over
letters-log = See what you sent
letters-guardian = You have a bewindvoerder or debt help. Call them first. Do not write about money yourself.
letters-guardian-step = How to call them
letters-guardian-ask = Do you have a bewindvoerder or debt help? Call them first, and do not write about money yourself.
letters-only-lawyer = You may only speak to your lawyer now. Ask your lawyer what is possible.
letters-debts = Whom do you write to?
letters-debts-none = First put on your list whom you have to pay.
letters-debts-way = To your list of debts
letters-debts-out = This letter does not go here
letters-out-cjib = The CJIB gets 1 letter of its own, for everything together.
letters-out-private = You write to family or friends yourself.
letters-out-alimony = First ask your lawyer about alimony.
letters-out-waits = This letter was sent already.
letters-address-of = Address of { $name }
letters-cjib = To the letter to the CJIB
letters-post = First choose the letter that you do not agree with. Then the date and the name are in it.
letters-post-way = To your letters
letters-reveals-enclosed = What you enclose: { $what }
letters-choose = First choose above what fits. Then it stands in your letter.
letters-was-sent = You sent this letter on { $date }.
letters-only-inside = This letter is for who is still in prison.
