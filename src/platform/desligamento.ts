/** Ao receber SIGTERM ou SIGINT: para de aceitar, termina o que está em curso, sai. Quem insiste sai na hora. */
import type { Aplicacao } from './http/aplicacao.ts';

const ESPERA_MAXIMA_MS = 10_000;

export function desligarComCalma(app: Aplicacao): void {
  let encerrando = false;
  const encerrar = (): void => {
    if (encerrando) process.exit(1);
    encerrando = true;
    setTimeout(() => process.exit(1), ESPERA_MAXIMA_MS).unref();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', encerrar);
  process.on('SIGINT', encerrar);
}
