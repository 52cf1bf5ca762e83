## Websites (websites)

websites-some = You can open a name with an arrow here. The other sites are closed here. Of those you see the address.
websites-none = This computer has no list of sites that may be opened. That is why you only see addresses here. Are you at home? Then type such an address into your browser yourself.
websites-device = Are you on your own phone or computer? Then you may open everything here.
websites-device-own = Yes, only I use this device
websites-search = Look for a site
websites-search-hint = Type a word, such as home, work or bank.
websites-found = { $count ->
    [one] 1 site found
   *[other] { $count } sites found
  }
websites-found-none = Nothing found. Try another word. Or look in the list below.
websites-own = Of this place
websites-wants = What are you looking for?
websites-themes = By subject
websites-all = See all sites
websites-count = { $count ->
    [one] 1 site
   *[other] { $count } sites
  }
websites-closed = Not open on this computer. Ask the RIC.
websites-need = Needed to arrange something: { $needs }
websites-need-digid = DigiD
websites-need-phone = a phone
websites-need-mail = an e-mail address
websites-need-identity = a valid ID
websites-need-papers = papers
websites-checked = Checked on { $date }
websites-unchecked = Not checked yet
websites-checked-means = Is there a day? Then we read about that site. Is there no day? Ask the RIC whether the site is right.

## Leaving for a site (websites)

leave-title = Another website
leave-to = You are going to { $address }.
leave-not-ours = That site is not ours. We do not see what you do there.
leave-others = All sites that are not in the list stay closed.
leave-back = Do you want to come back? Click the arrow to the left at the top of the screen. Or press Alt and the arrow to the left.
leave-off = You can send messages or files there. Do not write anything about your case.
leave-guest = Your work is not kept yet. If you go now, it is gone here.
leave-keep = Keep your plan first
leave-kept = Your plan is kept. If you go now, it locks.
leave-saving = Wait a moment. Your work is being kept now.
leave-unkept = The last thing that you did is not kept. If you go now, that is gone.
leave-go = Go to { $site }
leave-back-list = All websites
leave-closed = This site is not open on this computer. Ask the RIC.
leave-address = The address is { $address }.
leave-unknown = This site is not in our list. Look in the list, or ask the RIC.
