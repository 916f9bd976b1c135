/** Uma chave de acesso cadastrada: o que se guarda dela. Nada aqui é segredo; o segredo não sai do aparelho. */
export interface Credencial {
  /** Dado pelo aparelho, em base64url; único em todo o sistema. */
  id: string;
  /** Chave pública, em COSE. */
  chavePublica: Uint8Array<ArrayBuffer>;
  /** Quantas vezes o aparelho diz tê-la usado; 0 para sempre nos que não contam (celulares). */
  contador: number;
  /** Por onde ela fala (`internal`, `usb`, `hybrid`…): o navegador usa para saber o que oferecer. */
  transportes: string[];
  /** Copiada pela nuvem de quem faz o aparelho: perder o aparelho não a perde. */
  sincronizada: boolean;
  /** AAGUID: modelo do aparelho, ou zeros se ele não diz. */
  modelo: string;
}
