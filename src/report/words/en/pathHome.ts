/** Deals, what users pay, what is made in the country and what is taken from nature, year by year of a path, in English; other languages stand beside it with the same keys. */
export const pathHome = {
  'pathDeal.title': '{deal}: year by year',
  'pathDeal.note':
    'The first year of the deal in each year of the path, whose dispatch it has until the next. Energy and prices are those of its hours, in real money and before what ageing takes; revenue, operation and what owners pay or get are nominal.',
  'pathDeal.energy': 'energy a year',
  'pathDeal.product': 'product a year',
  'pathDeal.price': 'price of its hours at the market',
  'pathDeal.running': 'fuel, wear and what it buys',
  'pathDeal.contract': 'revenue of the contract',
  'pathDeal.market': 'revenue of the market',
  'pathDeal.operation': 'operation',
  'pathDeal.owners': 'owners',
  'pathHome.contracts': 'contracts above the market',
  'pathHome.usersNote':
    'Average cost has all building in it, tariffs the prices of the hours with what stands: where average cost is higher, somebody has to pay the difference beside them.',
  'pathHome.without': 'the same without it ({path})',
  'pathHome.ordersNote':
    'A column holds the orders that give what is built for its year, replacements of what has grown old among them, ordered evenly over the years since the column before; announced plants and lines until they open. Jobs of operation are those that last in the year.',
  'pathHome.share': 'made at home',
  'pathHome.ordered': '{money}; {percent} %',
  'pathHome.sharesTitle': 'What of each technology is made at home',
  'pathHome.sharesNote':
    'Orders for each year of the path in {unit}, and how much of them is made at home: the least, middle and most that works reach, rising over the years of their ramp.',
  'pathHome.jobsNote':
    'Job-years of making and building for what each year adds, and jobs of operation that last in it. Works may stand anywhere in the country. Jobs that are lost elsewhere are left out.',
  'pathHome.works': 'Works: how far they are used, MW ordered a year, and from which order they pay',
  'pathHome.worksNote':
    'In the mean year while a year of the path is built. Used: orders at home over capacity. Ordered: at home and abroad. Pays from: annuity and fixed cost over the margin on a MW’s components at the prices of those years. Above 100 %: orders at home need more works than there are.',
  'pathHome.works.capacity': '{name}, {mw} MW/a',
  'pathHome.works.used': '{used}; {ordered}; pays from {least}',
  'pathHome.ledgers': 'Water, air and land, a year',
  'pathHome.ledgersNote':
    'From the dispatch of each year; the last column adds up all years, each as often as it stands for others. Evaporation of reservoirs happens whether they run or not. Ash is caught and dumped.',
  'pathHome.withdrawal': 'fresh water withdrawn',
  'pathHome.consumption': 'of it not given back',
  'pathHome.evaporation': 'evaporation of reservoirs',
  'note.pathOrders':
    'What is built for a year of the path is ordered evenly over the years since the one before; announced plants and lines until they open.',
} as const satisfies Readonly<Record<string, string>>
