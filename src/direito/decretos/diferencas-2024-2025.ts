/** Em que os Decretos 12.338/2024 e 12.790/2025 diferem. */
export interface Diferencas {
  /** Idade do filho no lapso pela metade (art. 9º, §2º). */
  filho: number;
  /** Frações do estudo (art. 9º, XII). */
  estudo: readonly [string, string];
  /** Idade de filho ou neto e fração do indulto das mulheres (art. 10). */
  mulheres: { filho: number; fracao: string };
  /** Inciso IX: o regime exigido. */
  egresso: string;
}
