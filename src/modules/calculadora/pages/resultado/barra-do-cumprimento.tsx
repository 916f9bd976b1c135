/** Quanto da pena já foi cumprido, em uma barra. O número está escrito: a barra só o mostra. */
export function BarraDoCumprimento({ cumprido, total }: { cumprido: number; total: number }) {
  const parte = total === 0 ? 0 : Math.min(cumprido / total, 1);
  // Piso: só diz 100% quando acabou de verdade.
  const porCento = Math.floor(parte * 100);
  return (
    <div class="barra">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="barra-fundo" width="100" height="4" />
        <rect class="barra-cheia" width={Math.round(parte * 1000) / 10} height="4" />
      </svg>
      <p>
        <strong>{porCento}%</strong> da pena cumprida
      </p>
    </div>
  );
}
