export { factorDense, solveDense } from './dense'
export { configure, weigh, factor, forward, backward, multiply, setSlacks } from './kernel'
export * from './vectors'
