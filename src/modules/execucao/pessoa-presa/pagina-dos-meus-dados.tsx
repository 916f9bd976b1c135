/** Letra grande e frases curtas: as mesmas da folha impressa, e o que o sistema sabe de mim. */
import { Botao, Formulario } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { QuemConsultou, type Titular } from '../../acesso/index.ts';
import type { Consulta, Pagina as PaginaDeConsultas } from '../../auditoria/index.ts';
import { type NomesDosLugares, ondeEsta, situacaoDe } from '../../custodia/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';
import { MinhaHistoria } from './minha-historia.tsx';
import { MinhaSituacao } from './minha-situacao.tsx';

interface Props {
  titular: Titular;
  meus: readonly FatoVigente[];
  calculo: CalculoDaPessoa['calculo'];
  nomes: NomesDosLugares;
  consultas: PaginaDeConsultas<Consulta>;
  hoje: string;
  fuso: string;
}

export function PaginaDosMeusDados({ titular, meus, calculo, nomes, consultas, hoje, fuso }: Props) {
  return (
    <Pagina titulo="Meus dados" ativo="titulares">
      <div class="letra-grande">
        <h1>{titular.nome}</h1>
        <h2>Onde estou</h2>
        <p>{ondeEsta(situacaoDe(meus), nomes, hoje)}</p>
        <MinhaSituacao calculo={calculo} />
        <p class="nao-imprimir">
          <a href="/meus-dados/quando-posso-sair">Só isto, numa folha para imprimir</a>
        </p>
        <h2>A minha história</h2>
        <MinhaHistoria fatos={meus} />
        <h2>Quem consultou os meus dados</h2>
        <QuemConsultou consultas={consultas.itens} fuso={fuso} vazia="Ninguém consultou os seus dados." />
        {consultas.proximo && <p>São as 50 consultas mais recentes. A Defensoria pode ver as outras.</p>}
        <p>Alguém consultou sem motivo? Conte à Defensoria.</p>
        <div class="acoes">
          <Formulario para="/sair">
            <Botao variante="primario">Sair</Botao>
          </Formulario>
          <p>Para imprimir, use o menu do navegador. Não deixe esta página aberta num aparelho que não é seu.</p>
        </div>
      </div>
    </Pagina>
  );
}
