import { type Network, unitsIn } from '../network/network.ts'

/** Colours of carriers, as the data give them. */
export const carrierColors = (network: Network): Record<string, string> =>
  Object.fromEntries(unitsIn(network, 'carriers').map(({ name, color }) => [name, String(color)]))
