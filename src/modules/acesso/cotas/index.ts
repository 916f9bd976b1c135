/** Cotas: quanto cada pessoa lê, e o que acontece quando lê muito mais que o habitual. */
export { tratarAlerta } from './actions/tratar-alerta.ts';
export { mudarLimite } from './actions/mudar-limite.ts';
export { contarUso, USO_ANORMAL } from './contar.ts';
export { MeuUsoDeHoje } from './pages/meu-uso.tsx';
export { registrarCotas } from './pages/rotas.tsx';
export { alertasAbertos, type MeuUso, meuUso } from './queries.ts';
