/** A sound little network, each file as text. */
export const SOUND: Record<string, string> = {
  'buses.csv': 'name,v_nom,carrier\nnorth,500,AC\nsouth,500,AC\n',
  'carriers.csv': 'name,co2_emissions\ncoal,0.34\n',
  'generators.csv':
    'name,bus,carrier,p_nom,p_min_pu,efficiency,marginal_cost\ngres,north,coal,200,0.2,0.35,12\nwind,south,,100,0,1,0\n',
  'generators-p_max_pu.csv': ',wind\n0,0.5\n1,0.2\n',
  'loads.csv': 'name,bus,p_set\ntown,south,80\n',
  'lines.csv': 'name,bus0,bus1,x,s_nom\nnorth-south,north,south,20,150\n',
  'stores.csv': 'name,bus,e_nom,e_cyclic,e_initial\ntank,south,10,True,0\n',
  'global_constraints.csv': 'name,type,sense,constant\nco2,primary_energy,<=,1000\n',
  'snapshots.csv':
    ',snapshot,objective,stores,generators\n0,2030-01-01 00:00:00,1,1,1\n1,2030-01-01 01:00:00,1,1,1\n',
}

/** A file of the sound network with one place changed. */
export const edit = (file: string, from: string, to: string) => {
  const text = SOUND[file]!
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { [file]: text.replace(from, to) }
}

/** Networks with a mistake each: what it is, the changed files, and what is told: where, what, which hint. */
export const BROKEN: [string, Record<string, string>, RegExp, RegExp, RegExp | null][] = [
  [
    'a bus that is not there',
    edit('generators.csv', 'gres,north', 'gres,nroth'),
    /generators\.csv, row 2 “gres”, bus/,
    /no bus “nroth”/,
    /north/,
  ],
  [
    'a gap in a series',
    edit('generators-p_max_pu.csv', '1,0.2', '1,'),
    /generators-p_max_pu\.csv, row 3.*, wind/,
    /missing/,
    null,
  ],
  [
    'a minimum above the maximum',
    edit('generators.csv', 'wind,south,,100,0,', 'wind,south,,100,0.4,'),
    /generators\.csv, row 3 “wind”, p_min_pu/,
    /0\.4 is above the maximum 0\.2/,
    null,
  ],
  [
    'a cyclic store with an initial level outside of its bounds',
    edit('stores.csv', 'True,0', 'True,25'),
    /stores\.csv, row 2 “tank”, e_initial/,
    /25 MWh is outside/,
    null,
  ],
  [
    'demand on an island',
    edit('loads.csv', 'town,south,80', 'town,south,80\nvillage,island,5') && {
      ...edit('loads.csv', 'town,south,80', 'town,south,80\nvillage,island,5'),
      ...edit('buses.csv', 'south,500,AC', 'south,500,AC\nisland,500,AC'),
    },
    /loads\.csv, row 3 “village”, bus/,
    /can never be met/,
    /Attach/,
  ],
  [
    'a negative efficiency',
    edit('generators.csv', '0.35', '-0.35'),
    /generators\.csv, row 2 “gres”, efficiency/,
    /−0\.35 is not above 0/,
    null,
  ],
  [
    'a name that stands twice',
    edit('generators.csv', 'wind,south', 'gres,south'),
    /generators\.csv, row 3 “gres”, name/,
    /stands twice, first in row 2/,
    /unique/,
  ],
  [
    'a column that is misspelt',
    edit('generators.csv', 'marginal_cost', 'marginal_costs'),
    /generators\.csv, header, marginal_costs/,
    /no column “marginal_costs”/,
    /marginal_cost/,
  ],
  [
    'text where a number belongs',
    edit('lines.csv', '20,150', '20,many'),
    /lines\.csv, row 2 “north-south”, s_nom/,
    /“many” is not a number/,
    null,
  ],
  [
    'a series that is too short',
    edit('generators-p_max_pu.csv', '1,0.2\n', ''),
    /generators-p_max_pu\.csv, header/,
    /1 rows, but 2 snapshots/,
    null,
  ],
  [
    'a series of a unit that is not there',
    edit('generators-p_max_pu.csv', ',wind', ',wnid'),
    /generators-p_max_pu\.csv, header, wnid/,
    /no Generator “wnid”/,
    /wind/,
  ],
  [
    'times with a zone',
    edit('snapshots.csv', '01:00:00', '01:00:00+05:00'),
    /snapshots\.csv, row 3.*, snapshot/,
    /time zone/,
    /UTC/,
  ],
  [
    'a leap day in a year that has none',
    edit('snapshots.csv', '2030-01-01 01:00:00', '2030-02-29 00:00:00'),
    /snapshots\.csv, row 3.*, snapshot/,
    /no day of the calendar/,
    /leap years/,
  ],
  [
    'a snapshot that stands twice',
    edit('snapshots.csv', '01:00:00', '00:00:00'),
    /snapshots\.csv, row 3.*, snapshot/,
    /stands twice/,
    null,
  ],
  [
    'a type of limit that is not known',
    edit('global_constraints.csv', 'primary_energy', 'primary_enrgy'),
    /global_constraints\.csv, row 2 “co2”, type/,
    /primary_energy/,
    null,
  ],
  [
    'a type of line that is not known',
    {
      'lines.csv':
        'name,bus0,bus1,type,length,s_nom\nnorth-south,north,south,Al/St 240/40 4-bundle 330.0,100,150\n',
    },
    /lines\.csv, row 2 “north-south”, type/,
    /no type/,
    /380\.0/,
  ],
  [
    'a feature that is not supported',
    edit('carriers.csv', 'co2_emissions\ncoal,0.34', 'co2_emissions,learning_rate\ncoal,0.34,0.2'),
    /carriers\.csv, row 2 “coal”, learning_rate/,
    /not supported/,
    /Leave it/,
  ],
  [
    'a period without a weight',
    {
      'snapshots.csv': ',period,timestep\n0,2030,0\n1,2040,0\n',
      'investment_periods.csv': 'period,objective,years\n2030,1,10\n',
    },
    /investment_periods\.csv, header/,
    /2040/,
    null,
  ],
]
