/** The package types only its full build; the light one is the same without Redis. */
declare module 'bottleneck/light' {
  import Bottleneck from 'bottleneck';
  export default Bottleneck;
}
