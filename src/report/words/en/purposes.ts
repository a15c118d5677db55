/** What some scenarios are for, as their files have it, in English; other languages stand beside it with the same keys. */
export const purposes = {
  'because.2020-backcast':
    "A model that cannot reproduce the past should not be asked about the future. Fleet, demand and border exchange of 2020; coal against gas is the model's answer.",
  'because.2023-backcast': 'The same test on a year with a tighter system and three times the wind of 2020.',
  'because.2030-cold-calm':
    'The coldest week, ten percent more heat and household demand, hardly any wind, the largest unit out, and the plants announced for the North and the South are not ready. Who goes without light, what stands in the way, and what would help at what cost? With the announced plants the week is survived.',
  'because.2030-gas-first':
    'Coal of Soviet age closes and the announced coal is not built. Combined cycles may take its place, wherever they are cheapest.',
  'because.2030-reference':
    "Demand of 147 TWh met by today's fleet and the additions that have been announced as firm; the measure for all other scenarios.",
  'because.2030-renewables-50':
    'Half of the generation of 2030 from sun, wind, water and biomass. What has to be built beside the announced additions, where, and what does it cost?',
  'because.2030-coal-life-extension':
    'Steam plants that reach 45 years close, unless somebody pays for their next thirty. Is life extension cheaper than what could take their place?',
  'because.2030-cooperation':
    'Second case of the regional study: each country builds what suits it, and two new lines to Uzbekistan that are agreed, 500 MW from the North and 240 MW from the South, join them. No further lines.',
  'because.2030-drought':
    'Rivers bring a quarter less than in a mean year, which is drier than the 9.2 TWh of recent years and not yet the driest on record, and the neighbours upstream have no water to sell. Does the fleet of the reference still meet its demand?',
  'because.2030-high-gas-price':
    'Gas at 41.3 USD for a MWh of heat, the high case of the regional study and six times the price of the reference. What is built instead, and what do those pay who cannot do without it?',
  'because.2030-hvdc-deal':
    'The line Ekibastuz–Zhambyl of the plan as a project company: the grid operator with a foreign partner, an export credit for converters, and a payment for the capacity that stands ready. What must it be, and does what the line earns in the dispatch cover it?',
  'because.2030-hvdc-without':
    'What 2030-hvdc would be if the line could not be built; the difference is what the line is worth to those who use power.',
  'because.2030-hvdc':
    'The South grows to 66 TWh and gets no more gas; in the North coal of Soviet age closes, and whoever wants it longer has to pay for its next thirty years. Is a direct-current line Ekibastuz–Zhambyl worth its price against wind, sun and storage in the South?',
  'because.2030-hydrogen':
    'A hundred thousand tonnes of hydrogen a year from Mangystau, to be exported, with as much renewable power as they need on top of the reference. What does a kilogram cost, and what is built for it?',
  'because.2030-joint-venture':
    'Half renewable, and of it a gigawatt of wind in the North and half a gigawatt of sun in the South by a Kazakh–Chinese venture with an export credit in yuan. What does each partner earn, what does the state get, and what do users pay?',
  'because.2030-no-new-interconnection':
    'First of the three cases of the regional study: Kazakhstan, Kyrgyzstan and Uzbekistan with what is announced, joined by the lines of today. The study has no line between Kazakhstan and Uzbekistan; here the 1000 MW that stand are kept.',
  'because.2030-pumped-storage':
    'Half renewable, coal of Soviet age closed and no new coal, no gas plant that does not stand today: what carries the sun into the evening and the calm days? Pumped storage has to show that it is worth its price against batteries and lines.',
  'because.2030-regional-integration':
    'Third case of the regional study: beside the agreed lines, as many more between the three countries as are worth their price, up to 6 GW each. What do lines bring beyond what each can do alone?',
  'because.2030-solar-storage-hvdc':
    'Three gigawatts of sun and one of pumped storage in the South, and one gigawatt of direct current Ekibastuz–Zhambyl, are built together, as announced or under study; the rest as it pays. What does the package cost beside a plan that is free to choose, and what does each part earn?',
  'because.2035-nuclear':
    'Coal of Soviet age has closed, a tonne of CO₂ costs 100 USD, and gas is kept for homes and industry, so that no new gas plant is built. The announced nuclear plant is not taken for granted here: at the price offered for Ulken and with a loan between states it has to be cheaper than wind and sun with what they need beside them.',
  'because.path-joint-venture':
    'Three plants of the path to neutrality and those who build them: a gigawatt of wind that opens in 2030, the nuclear plant at Ulken from 2035, and a gigawatt of the gas plants that the path wants for 2050 and hardly runs in 2060. A plant lives for decades, and each of them is another market for it. What do owners earn as the cap falls?',
  'because.path-neutral-2060':
    'The published plan to 2035, and after it the target of neutrality by 2060 (Strategy on carbon neutrality, decree 121 of 2 February 2023): a cap on the CO₂ of power and of the heat of cities that falls on a straight line to 5 Mt, which gas turbines of oil fields and the youngest heat-and-power plants still emit and forests are asked to take up. Coal plants of today close, are renewed or put on gas, as is cheapest; capture is not counted on.',
  'because.path-published':
    'What is announced to 2035 is built (coal, gas, hydro, wind, sun, the nuclear plant at Ulken); after that nobody asks for anything but low cost and a margin at the peak. Carbon costs what it costs today. The measure for the other paths.',
  'because.path-renewable':
    'The published targets of 15 % renewables in 2030 and 50 % in 2050 as floors, and after them the question that is often asked: what would a country without fuel in its power stations need? In 2060 all generation is renewable but 3 %: turbines that oil fields and the heat of cities force to run. The nuclear plant at Ulken is left out, since it would have to stand still then.',
  'because.base': 'One place for what all scenarios share.',
  'because.2030-free-choice':
    'The fleet of the reference, and whatever else pays for itself by 2030, with a margin at the peak and nothing asked for. The measure for plans that ask for something: what does it cost more?',
} as const satisfies Readonly<Record<string, string>>
