/** How a cell of an attribute is read. */
export type Kind = 'text' | 'number' | 'integer' | 'boolean'

/** One attribute of PyPSA's data format. */
export interface CatalogueAttribute {
  name: string
  kind: Kind
  unit: string
  /** What an omitted cell means; `NaN` is written `nan`. */
  default: string | number | boolean
  /** May stand in a series file. */
  series: boolean
  /**
   * What becomes of it: `input` enters the optimisation, `inert` says nothing to it, `output` is written by it,
   * `unsupported` would change it in a way that is not formulated here.
   */
  role: 'input' | 'inert' | 'output' | 'unsupported'
}

/** One table of PyPSA's data format. */
export interface CatalogueTable {
  /** Name of the table and of its file: `generators`. */
  list: string
  /** Name of the component: `Generator`. */
  component: string
  attributes: ReadonlyMap<string, CatalogueAttribute>
}

/** Columns of what may be built, by the name of its size. */
const sized = (size: string, unit: string) => `
${size} number ${unit} 0
${size}_mod number ${unit} 0
${size}_extendable boolean - false
${size}_min number ${unit} 0
${size}_max number ${unit} inf
${size}_set number ${unit} nan
${size}_opt number ${unit} 0 output
capital_cost number currency/${unit} 0
overnight_cost number currency/${unit} nan
discount_rate number pu nan
fom_cost number currency/${unit} 0
capital_cost_opt number currency/${unit} 0 output
active boolean - true
build_year integer year 0
lifetime number years inf`

const committed = `
committable boolean - false
start_up_cost number currency 0
shut_down_cost number currency 0
stand_by_cost number* currency/h 0
min_up_time integer snapshots 0
min_down_time integer snapshots 0
up_time_before integer snapshots 1
down_time_before integer snapshots 0
ramp_limit_up number* pu nan
ramp_limit_down number* pu nan
ramp_limit_start_up number pu nan
ramp_limit_shut_down number pu nan
p_init number MW nan
maintainable boolean - false unsupported
maintenance_duration number h 0 inert
maintenance_pu number pu 0 inert
maintenance_events integer - 1 inert
maintenance_window_start text - - inert
maintenance_window_end text - - inert
maintenance number* - 0 output
status number* - 1 output
start_up number* - 1 output
shut_down number* - 1 output
mu_ramp_limit_up number* currency/MWh 0 output
mu_ramp_limit_down number* currency/MWh 0 output`

const priced = `
marginal_cost number* currency/MWh 0
marginal_cost_quadratic number* currency/MWh 0
marginal_cost_opt number* currency/MWh 0 output
mu_upper number* currency/MWh 0 output
mu_lower number* currency/MWh 0 output`

const converted = `
bus0 text - -
bus1 text - -
type text - - inert
carrier text - -
p_set number* MW nan
p_min_pu number* pu 0
p_max_pu number* pu 1
length number km 0
terrain_factor number pu 1 inert
p0 number* MW 0 output
p1 number* MW 0 output
mu_p_set number* currency/MWh 0 output`

const branched = `
bus0 text - -
bus1 text - -
type text - -
r number Ohm 0
x number Ohm 0
g number Siemens 0 inert
b number Siemens 0 inert
s_max_pu number* pu 1
s_set number* MW nan
num_parallel number - 1
v_ang_min number degrees -inf inert
v_ang_max number degrees inf inert
sub_network text - - output
p0 number* MW 0 output
q0 number* MVar 0 output
p1 number* MW 0 output
q1 number* MVar 0 output
x_pu number pu 0 output
r_pu number pu 0 output
g_pu number pu 0 output
b_pu number pu 0 output
x_pu_eff number pu 0 output
r_pu_eff number pu 0 output
loss number* MW 0 output`

/** Power that the tables of generators, loads and storage share. */
const injected = `
bus text - -
type text - - inert
carrier text - -
q_set number* MVar 0 inert
p number* MW 0 output
q number* MVar 0 output`

const ports = (rate: string) =>
  Array.from({ length: 8 }, (_, n) => {
    const k = n + 2
    return `
bus${k} text - -
${rate}${k} number* pu 1
delay${k} integer h 0
cyclic_delay${k} boolean - true
p${k} number* MW 0 output`
  }).join('')

/**
 * Tables and attributes of PyPSA 1.3, with types, units and defaults. Facts of the format, so that files written by
 * PyPSA mean here what they mean there.
 *
 * @see https://docs.pypsa.org/latest/user-guide/components/
 */
const TABLES: [list: string, component: string, attributes: string][] = [
  [
    'buses',
    'Bus',
    `
v_nom number kV 1
type text - - inert
x number ° 0 inert
y number ° 0 inert
carrier text - AC
unit text - - inert
location text - - inert
v_mag_pu_set number* pu 1 inert
v_mag_pu_min number pu 0 inert
v_mag_pu_max number pu inf inert
control text - PQ output
generator text - - output
sub_network text - - output
p number* MW 0 output
q number* MVar 0 output
v_mag_pu number* pu 1 output
v_ang number* radians 0 output
marginal_price number* currency/MWh 0 output`,
  ],
  [
    'carriers',
    'Carrier',
    `
co2_emissions number t/MWh 0
color text - - inert
nice_name text - - inert
max_growth number MW inf
max_relative_growth number - 0
learning_rate number pu 0 unsupported
initial_cost number currency/MW 0 inert
global_capacity number MW 0 inert
max_capacity number MW 0 inert`,
  ],
  [
    'generators',
    'Generator',
    `${injected}${sized('p_nom', 'MW')}${committed}${priced}
control text - PQ inert
p_min_pu number* pu 0
p_max_pu number* pu 1
p_set number* MW nan
e_sum_min number MWh -inf
e_sum_max number MWh inf
sign number - 1
efficiency number* pu 1
weight number - 1 inert
mu_p_set number* currency/MWh 0 output`,
  ],
  [
    'loads',
    'Load',
    `${injected}
p_set number* MW 0
sign number - -1
active boolean - true`,
  ],
  [
    'links',
    'Link',
    `${converted}${sized('p_nom', 'MW')}${committed}${priced}
efficiency number* pu 1
delay integer h 0
cyclic_delay boolean - true${ports('efficiency')}`,
  ],
  [
    'processes',
    'Process',
    `${converted}${sized('p_nom', 'MW')}${committed}${priced}
p number* MW 0 output
rate0 number* pu -1
rate1 number* pu 1
delay0 integer h 0
cyclic_delay0 boolean - true
delay integer h 0
cyclic_delay boolean - true${ports('rate')}`,
  ],
  [
    'lines',
    'Line',
    `${branched}${sized('s_nom', 'MVA')}${priced}
length number km 0
carrier text - AC
terrain_factor number pu 1 inert`,
  ],
  [
    'transformers',
    'Transformer',
    `${branched.replaceAll('Ohm', 'pu').replaceAll('Siemens', 'pu')}${sized('s_nom', 'MVA')}${priced}
carrier text - AC
model text - t inert
tap_ratio number - 1
tap_side integer - 0 inert
tap_position integer - 0
phase_shift number* degrees 0
phase_shift_min number* degrees nan
phase_shift_max number* degrees nan
phase_shift_opt number* degrees 0 output`,
  ],
  [
    'storage_units',
    'StorageUnit',
    `${injected}${sized('p_nom', 'MW')}${priced}
control text - PQ inert
p_min_pu number* pu -1
p_max_pu number* pu 1
p_set number* MW nan
sign number - 1
spill_cost number* currency/MWh 0
marginal_cost_storage number* currency/MWh/h 0
state_of_charge_initial number MWh 0
state_of_charge_initial_per_period boolean - false
state_of_charge_set number* MWh nan
cyclic_state_of_charge boolean - false
cyclic_state_of_charge_per_period boolean - true
max_hours number h 1
efficiency_store number* pu 1
efficiency_dispatch number* pu 1
standing_loss number* pu 0
inflow number* MW 0
p_dispatch number* MW 0 output
p_store number* MW 0 output
state_of_charge number* MWh 0 output
spill number* MW 0 output
mu_state_of_charge_set number* currency/MWh 0 output
mu_energy_balance number* currency/MWh 0 output`,
  ],
  [
    'stores',
    'Store',
    `${injected}${sized('e_nom', 'MWh')}${priced}
e_min_pu number* pu 0
e_max_pu number* pu 1
e_initial number MWh 0
e_initial_per_period boolean - false
e_cyclic boolean - false
e_cyclic_per_period boolean - false
p_set number* MW nan
e_set number* MWh nan
sign number - 1
marginal_cost_storage number* currency/MWh/h 0
standing_loss number* pu 0
e number* MWh 0 output
mu_energy_balance number* currency/MWh 0 output`,
  ],
  [
    'shunt_impedances',
    'ShuntImpedance',
    `
bus text - - inert
g number Siemens 0 inert
b number Siemens 0 inert
sign number - -1 inert
active boolean - true inert
p number* MW 0 output
q number* MVar 0 output
g_pu number pu 0 output
b_pu number pu 0 output`,
  ],
  [
    'global_constraints',
    'GlobalConstraint',
    `
type text - primary_energy
investment_period number year nan
bus text - -
carrier_attribute text - co2_emissions
sense text - ==
constant number - 0
mu number currency 0 output`,
  ],
  [
    'line_types',
    'LineType',
    `
f_nom number Hz 50 inert
r_per_length number Ohm/km 0
x_per_length number Ohm/km 0
c_per_length number nF/km 0 inert
i_nom number kA 0 inert
mounting text - ol inert
cross_section number mm2 0 inert
references text - - inert`,
  ],
  [
    'transformer_types',
    'TransformerType',
    `
f_nom number Hz 50 inert
s_nom number MVA 0
v_nom_0 number kV 0 inert
v_nom_1 number kV 0 inert
vsc number % 0
vscr number % 0
pfe number kW 0 inert
i0 number % 0 inert
phase_shift number degrees 0
tap_side integer - 0 inert
tap_neutral integer - 0
tap_min integer - 0 inert
tap_max integer - 0 inert
tap_step number % 0
references text - - inert`,
  ],
  [
    'shapes',
    'Shape',
    `
geometry text - - inert
idx text - - inert
component text - - inert
type text - - inert`,
  ],
  [
    'sub_networks',
    'SubNetwork',
    `
carrier text - AC output
slack_bus text - - output`,
  ],
]

/** All tables of the format in the order in which they are written. */
export const catalogue: readonly CatalogueTable[] = TABLES.map(([list, component, text]) => ({
  list,
  component,
  attributes: new Map(
    text
      .trim()
      .split('\n')
      .map(line => {
        const [name, kind, unit, value, role = 'input'] = line.split(' ')
        const plain = kind!.replace('*', '') as Kind
        return [
          name!,
          {
            name: name!,
            kind: plain,
            unit: unit === '-' ? '' : unit!,
            default: defaultOf(plain, value!),
            series: kind!.endsWith('*'),
            role: role as CatalogueAttribute['role'],
          },
        ]
      }),
  ),
}))

function defaultOf(kind: Kind, text: string): string | number | boolean {
  if (kind === 'text') return text === '-' ? '' : text
  if (kind === 'boolean') return text === 'true'
  return readNumber(text)!
}

/** A number as PyPSA's files write it: `inf`, `-inf` and `nan` beside the usual. Undefined where it is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim().toLowerCase()
  if (plain === 'inf' || plain === '+inf') return Number.POSITIVE_INFINITY
  if (plain === '-inf') return Number.NEGATIVE_INFINITY
  if (plain === 'nan' || plain === '') return Number.NaN
  const value = Number(plain)
  return Number.isNaN(value) ? undefined : value
}

/** A number as PyPSA's files write it. */
export function writeNumber(value: number): string {
  if (Number.isNaN(value)) return ''
  if (value === Number.POSITIVE_INFINITY) return 'inf'
  return value === Number.NEGATIVE_INFINITY ? '-inf' : String(value)
}

/** The table of a list. */
export const tableOf = (list: string): CatalogueTable | undefined =>
  catalogue.find(each => each.list === list)
