import { branched, committed, converted, injected, ports, priced, sized } from './catalogueGroups.ts'

/**
 * Tables and attributes of PyPSA 1.3, with types, units and defaults. Facts of the format, so that files written by
 * PyPSA mean here what they mean there.
 *
 * @see https://docs.pypsa.org/latest/user-guide/components/
 */
export const TABLES: readonly [list: string, component: string, attributes: string][] = [
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
p number* MW 0 output
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
delay1 integer h 0
cyclic_delay1 boolean - true
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
carrier text - -
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
phase_shift_min number degrees 0
phase_shift_max number degrees 0
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
p_dispatch_set number* MW nan
p_store_set number* MW nan
sign number - 1
spill_cost number* currency/MWh 0
marginal_cost_storage number* currency/MWh/h 0
state_of_charge_initial number MWh 0
state_of_charge_initial_per_period boolean - false
state_of_charge_set number* MWh nan
cyclic_state_of_charge boolean - false
cyclic_state_of_charge_per_period boolean - false
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
