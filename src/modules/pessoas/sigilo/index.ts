/** O sigilo da pessoa e as credenciais para vê-la. */
export { registrarSigilo } from './pages/sigilo.tsx';
