import { QuemConsultou } from '../../acesso/index.ts';
import type { Consulta, Pagina } from '../../auditoria/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { Moldura } from './moldura.tsx';

interface Props {
  aberta: PessoaAberta;
  hoje: string;
  fuso: string;
  consultas: Pagina<Consulta>;
}

export function PaginaDeQuemConsultou({ aberta, hoje, fuso, consultas }: Props) {
  return (
    <Moldura aberta={aberta} aba="/quem-consultou" hoje={hoje}>
      <h2>Quem consultou</h2>
      <p>Cada vez que alguém abriu estes dados: quando, de que órgão e para quê (Res. CNJ 417/2021, arts. 37 e 38).</p>
      <QuemConsultou consultas={consultas.itens} fuso={fuso} vazia="Ninguém consultou estes dados ainda." />
      {consultas.proximo && (
        <p>
          <a href={`/pessoas/${aberta.id}/quem-consultou?depois=${encodeURIComponent(consultas.proximo)}`}>
            Ver as anteriores
          </a>
        </p>
      )}
    </Moldura>
  );
}
