/** Ao receber SIGTERM ou SIGINT: para de aceitar, termina o que está em curso, fecha e sai. Quem insiste sai na hora. */

const ESPERA_MAXIMA_MS = 10_000;

/**
 * Fecha os recursos na ordem contrária à de abertura; um que falhe não impede os outros.
 * Sai com 0 se tudo fechou bem e com 1 se algo falhou, demorou mais de 10 s ou houve um segundo sinal.
 */
export function desligarComCalma(recursos: AsyncDisposableStack): void {
  let encerrando = false;
  const encerrar = (): void => {
    if (encerrando) process.exit(1);
    encerrando = true;
    setTimeout(() => process.exit(1), ESPERA_MAXIMA_MS).unref();
    void recursos.disposeAsync().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', encerrar);
  process.on('SIGINT', encerrar);
}
