export { configure, weigh, factor, forward, backward, multiply } from './kernel'
export * from './vectors'
