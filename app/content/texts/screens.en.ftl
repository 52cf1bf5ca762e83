## Who is who (texts)

who-title = Who is who, and whose turn it is
who-intro = You do not have to do it alone. These are the people around you.
who-now = Now you are inside
who-now-body = Your case manager is in charge here. The municipality (gemeente) is usually told soon that you are held. Ask who helps you there.
who-after = When you are outside
who-after-body = Then the municipality (gemeente) can help you. Do you have supervision? Then probation (reclassering) too.
who-home = You are still at home
who-home-body = Now you can still call and arrange things yourself. Ask the municipality (gemeente) or your lawyer for help.
who-outside = You are outside
who-waiting = Who are you waiting for now?
who-waiting-none = You are not waiting for anybody now.
who-turn = Who can do something now?
who-case-manager = Makes a plan with you and arranges papers inside.
who-ric = Here you work on your plan. You get help with letters and forms.
who-municipality = Can help you after you leave. Ask for the aftercare coordinator (coördinator nazorg).
who-probation = Helps and keeps an eye on things if the judge has decided so.
who-volunteer = Comes by, listens and helps with papers. Is not part of the prison.
who-medical-service = For your medicine and your health here.
who-lawyer = Helps you with the law. What you say stays between the two of you.
who-family = Can collect, call and keep things for you at home.
who-chaplain = Listens to you, with or without religion.
who-debt-help = Helps with your money. Call them first, before you send a letter yourself.

## Help (texts)

help-title = Help
help-1 = Are you stuck? Ask somebody. That is normal.
help-2 = Inside, your case manager and the re-integration centre (RIC) help you. Also ask about the volunteers' advice hour (spreekuur).
help-3 = Every step has the button: I cannot do this alone. With it you print a note to ask for help.
help-4 = No paper or printer? Copy the question by hand. It is there at every step.
help-5 = In an emergency, call 112. Do you think about suicide? Call 113 or 0800-0113.
help-links = Find out more

## Privacy (texts)

privacy-title = Who can see this?
privacy-1 = This app sends nothing away. What you fill in stays on this computer.
privacy-2 = The app only keeps something if you choose so. You may also put it all on paper and keep nothing here.
privacy-3 = What you keep is locked. Pictures are a light lock. Five words are a strong lock.
privacy-4 = Staff can sometimes see what is on this screen.
privacy-5 = The police may sometimes take a computer or paper. So may the public prosecutor (officier van justitie).
privacy-6 = Whoever finds your paper can read it.
privacy-7 = So do not write anything about your case. Only write down names if that is allowed.
privacy-more = Read more
privacy-more-1 = Do you keep nothing? Then everything is gone when you are done. So first print what you want to have.
privacy-more-2 = Do you keep something? Then your plan stays here, locked. Others only see the picture that you chose for it. The computer also knows in which month the plan goes away.
privacy-more-3 = While you are busy, your language, your colours and your letter size stay here. Those are not locked. Do you lock? Then they go. Unless you said that this computer is only yours.
privacy-more-4 = The browser keeps a list of its own. It shows which steps you opened. What you filled in is not in it.
privacy-more-5 = Six pictures help against somebody who happens to sit here. They do not help enough if somebody takes the computer and searches long.
privacy-more-6 = A sentence of your own is as strong as it is long and unknown. Five words from the app are strong.
privacy-more-7 = No lock helps if somebody looks along or if you tell your secret.
privacy-more-8 = Do the police ask for your secret? Then first ask your lawyer what you may do.
privacy-more-9 = Keep your paper in a safe place. Your name is only on it if you choose so.
privacy-more-10 = Do you make a file? Then it stays until somebody takes it away. Without your words it does not open.

## About (texts)

about-title = About Op Orde
about-1 = Op Orde is free and open. It is not a website of the government or of DJI (the prison service).
about-2 = The facts come from the law and from sources that anyone may read. Every step shows the source and the day we looked.
about-3 = Is something not right? Always check it with your case manager.
about-4 = Letters: Noto Sans, licence OFL 1.1. Drawings: Tabler Icons, licence MIT. The app: licence EUPL 1.2.
about-staff = For who runs the RIC

## Missing page (texts)

missing-title = This page does not exist
