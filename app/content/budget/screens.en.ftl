## In the history (file)

section-budget = Your money each month

## What comes in and goes out (money)

budget-title = My money each month
budget-intro = Write down what you know. You do not know an amount? Then type a question mark.
budget-back = To your money
budget-none = There is nothing here yet. Begin with what you are sure of.
budget-in-out = { $in } comes in each month. { $out } goes out.
budget-in-out-least = At least { $in } comes in each month. At least { $out } goes out.
budget-unknown = { $count ->
    [one] You do not know 1 amount yet.
   *[other] You do not know { $count } amounts yet.
}
budget-left = You have { $sum } left.
budget-even = Nothing is left, and you get by.
budget-short = { $sum } more goes out than comes in. See with somebody what can change.
budget-group-income = This comes in, each month
budget-group-fixed = Fixed costs, each month
budget-group-reserved = To put aside, each month
budget-group-household = Needed each week
budget-item-wage = Wage
budget-item-benefit = Benefit or AOW
budget-item-allowances = Allowances
budget-item-children = Money for the children
budget-item-other-income = Other money
budget-item-rent = Rent or mortgage
budget-item-energy = Electricity, gas and water
budget-item-care = Health insurance
budget-item-insurance = Other insurance
budget-item-tax = Municipality and water board
budget-item-phone = Phone and internet
budget-item-transport = Travel
budget-item-subscriptions = Subscriptions
budget-item-repayments = Paying debts
budget-item-clothes = Clothes and shoes
budget-item-goods = Things for your home
budget-item-own-risk = Own risk of the health insurance
budget-item-leisure = Free time
budget-item-food = Food and drink
budget-item-cleaning = Washing and cleaning
budget-item-other-household = Other small things
budget-debts = Your list of debts has at least { $sum } each month.
budget-table = Each month and each week
budget-what = What
budget-month = Each month
budget-week = Each week
budget-sum-income = Comes in
budget-sum-fixed = Fixed costs
budget-sum-reserved = To put aside
budget-sum-household = From day to day
budget-sum-out = Goes out together
budget-sum-left = Left
budget-least = at least { $sum }
budget-weeks-way = How you get through the first weeks
budget-paper-note = An empty box is to write in.

## The first weeks (money)

weeks-title = Your first weeks outside
weeks-intro = This shows what you have until your first money comes, and what you can do.
weeks-release-unknown = You do not know yet when you will be free. This begins as an example on { $date }.
weeks-gate = How much money do you get with you?
weeks-gate-hint = Ask your case manager. You do not know? Leave it empty.
weeks-help = What do people give or lend you each week?
weeks-help-hint = Count only who said yes.
weeks-papers = Will you have all your papers, such as an identity card?
weeks-papers-yes = Yes
weeks-papers-no = No, or not all
weeks-papers-unknown = I do not know
weeks-paid = Does other money come, such as a wage? On which day?
weeks-food-none = First write down what you need each week for food.
weeks-food-way = To what you need each week
weeks-enough = With what you have you get by until your first money.
weeks-until = With what you have you get by until { $date }. After that you look for help with food.
weeks-from-begin = Look for help with food for the first days. Ask the municipality where to find it.
weeks-unknown = { $count ->
    [one] You do not know 1 amount yet. So this can still change.
   *[other] You do not know { $count } amounts yet. So this can still change.
}
weeks-do = This is what you can do
weeks-do-advance = Ask for an advance with your benefit. It is a loan, and the municipality may say no.
weeks-do-food = Ask the municipality about living money or a food bank.
weeks-do-people = Ask who said yes: { $names }.
weeks-do-no-people = Think who can help you with food or money.
weeks-do-decision = Quickly bring the municipality what is missing. Then it can decide sooner.
weeks-bills = Your fixed costs come in these weeks too: at least { $sum } each month. Ask in time whether it may be later.
weeks-list = Week by week
weeks-picture = What you have each week of what you need for food. The list below says the same.
weeks-week = Week { $number }
weeks-many = Week { $first } to { $last }, each week
weeks-dates = { $from } until { $to }
weeks-need = Needed: { $sum }
weeks-covered = You have: { $sum }
weeks-lack = For this you look for help: { $sum }
weeks-lack-most = For this you look for help: at most { $sum }. If money comes, less.
weeks-fine = You get by this week.
weeks-advance-from = An advance can come from { $date }.
weeks-advance-by = An advance is mostly there by { $date }, if it is a yes.
weeks-decision-from = The municipality can decide from { $date }.
weeks-decision-by = The municipality mostly decides by { $date }.
weeks-paid-on = Your other money comes on { $date }.
weeks-long = Is a paper missing? Then deciding can take 16 weeks, not 8.
weeks-source = Source: the steps on advance and decision. Looked up on { $date }.
