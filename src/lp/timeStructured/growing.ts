/** Numbers that grow in place. */
export class Growing<Numbers extends Int32Array | Float64Array> {
  length = 0
  #values: Numbers
  #make: new (
    length: number,
  ) => Numbers

  constructor(make: new (length: number) => Numbers) {
    this.#make = make
    this.#values = new make(4096)
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new this.#make(this.length * 2)
      larger.set(this.#values as never)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  used(): Numbers {
    return this.#values.slice(0, this.length) as Numbers
  }
}
