/** The build gives the address of a worker's script for an import that asks for it. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
