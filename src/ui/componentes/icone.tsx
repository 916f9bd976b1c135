/** Ícones desenhados em linha: sem fonte nem arquivo externo. Sempre ao lado de texto, por isso ocultos ao leitor de tela. */
const DESENHOS = {
  erro: 'M12 2 1 21h22L12 2Zm0 7v6m0 3v.01',
  aviso: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v6m0 3v.01',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-9v.01',
  sucesso: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4.5 9.5 3 3 6-7',
  relogio: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.5 2',
  calendario: 'M4 6h16v14H4V6Zm0 4h16M8 3v4m8-4v4',
  bloqueio: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.8 5.8l12.4 12.4',
  pergunta: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.3 9.5a2.7 2.7 0 1 1 3.9 2.5c-.8.4-1.2.9-1.2 1.8m0 2.7v.01',
  seta: 'M5 12h14m-6-6 6 6-6 6',
  baixar: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  balanca: 'M12 4v16m-5 0h10M5 7h14M5 7l-3 7h6L5 7Zm14 0-3 7h6l-3-7Z',
  lista: 'M8 6h12M8 12h12M8 18h12M4 6v.01M4 12v.01M4 18v.01',
  comparar: 'M4 5h6v14H4V5Zm10 0h6v14h-6V5Z',
  codigo: 'm8 7-5 5 5 5m8-10 5 5-5 5M14 4l-4 16',
} as const;

export type NomeDeIcone = keyof typeof DESENHOS;

export function Icone({ nome, tamanho = 20 }: { nome: NomeDeIcone; tamanho?: number }) {
  return (
    <svg
      class="icone"
      viewBox="0 0 24 24"
      width={tamanho}
      height={tamanho}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DESENHOS[nome]} />
    </svg>
  );
}
