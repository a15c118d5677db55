// Loaded before a program: each SIGUSR2 moves its clock by MOVE_MS, as a machine's clock is moved under it.
const RealDate = Date
const now = RealDate.now.bind(RealDate)
let movedMs = 0
process.on('SIGUSR2', () => {
  movedMs += Number(process.env.MOVE_MS)
})
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args) =>
    args.length > 0 ? Reflect.construct(target, args) : new target(now() + movedMs),
  get: (target, key) => (key === 'now' ? () => now() + movedMs : Reflect.get(target, key)),
})
