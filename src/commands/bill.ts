/** The parts of a CycloneDX bill of materials that are read here. */
export interface Bill {
  components: { 'bom-ref': string; name: string; version: string; hashes?: { alg: string; content: string }[]; scope?: string }[]
  dependencies: { ref: string; dependsOn?: string[] }[]
  metadata: { component: { 'bom-ref': string; name: string } }
}

/**
 * The bill with only the packages whose names are given, all of them parts of the project itself. `project` is its name. Throws when the bill
 * has not each of them once.
 */
export function billOf<B extends Bill>(bill: B, names: readonly string[], project: string): B {
  const components = names.map((name) => {
    const found = bill.components.filter((component) => component.name === name)
    const [only] = found
    if (!only || found.length > 1) throw new Error(`${name} is in the bill of materials ${String(found.length)} times`)
    // npm calls everything optional that is used to build; these go out.
    return { ...only, scope: 'required' }
  })
  const refs = components.map((component) => component['bom-ref'])
  const { component } = bill.metadata
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...component, name: project } },
    components,
    dependencies: [{ ref: component['bom-ref'], dependsOn: refs }, ...refs.map((ref) => ({ ref, dependsOn: [] }))],
  }
}
