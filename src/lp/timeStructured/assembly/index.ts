export { configure, weigh, factor, forward, backward, multiply, setSlacks } from './kernel'
export * from './vectors'
