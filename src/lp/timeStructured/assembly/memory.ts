// Numbers in the memory, by place and index.

// @ts-ignore
@inline export function int(at: usize, i: i32): i32 {
  return load<i32>(at + (<usize>i << 2))
}
// @ts-ignore
@inline export function num(at: usize, i: i32): f64 {
  return load<f64>(at + (<usize>i << 3))
}
// @ts-ignore
@inline export function put(at: usize, i: i32, value: f64): void {
  store<f64>(at + (<usize>i << 3), value)
}
// @ts-ignore
@inline export function inc(at: usize, i: i32, value: f64): void {
  const p = at + (<usize>i << 3)
  store<f64>(p, load<f64>(p) + value)
}
