/** Columns of what may be built, by the name of its size. */
export const sized = (size: string, unit: string) => `
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
capital_cost_piecewise_opt number currency/${unit} 0 output
active boolean - true
build_year integer year 0
lifetime number years inf`

/** Columns of what is committed. */
export const committed = `
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
maintenance_pu number pu 1 inert
maintenance_events integer - 1 inert
maintenance_window_start text - - inert
maintenance_window_end text - - inert
maintenance number* - 0 output
maintenance_start number* - 0 output
status number* - 1 output
start_up number* - 1 output
shut_down number* - 1 output
mu_ramp_limit_up number* currency/MWh 0 output
mu_ramp_limit_down number* currency/MWh 0 output`

/** Columns of what is priced. */
export const priced = `
marginal_cost number* currency/MWh 0
marginal_cost_quadratic number* currency/MWh 0
marginal_cost_opt number* currency/MWh 0 output
marginal_cost_piecewise_opt number* currency/MWh 0 output
mu_upper number* currency/MWh 0 output
mu_lower number* currency/MWh 0 output`

/** Columns of what is converted. */
export const converted = `
bus0 text - -
bus1 text - -
type text - - inert
carrier text - -
p_set number* MW nan
p_min_pu number* pu 0
p_max_pu number* pu 1
length number km 0
paired_with text - -
terrain_factor number pu 1 inert
p0 number* MW 0 output
p1 number* MW 0 output
mu_p_set number* currency/MWh 0 output`

/** Columns of what is branched. */
export const branched = `
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
export const injected = `
bus text - -
type text - - inert
carrier text - -
q_set number* MVar 0 inert
p number* MW 0 output
q number* MVar 0 output`

/** Columns of the ports beyond the second. */
export const ports = (rate: string) =>
  Array.from({ length: 8 }, (_, n) => {
    const k = n + 2
    return `
bus${k} text - -
${rate}${k} number* pu 1
delay${k} integer h 0
cyclic_delay${k} boolean - true
p${k} number* MW 0 output`
  }).join('')
