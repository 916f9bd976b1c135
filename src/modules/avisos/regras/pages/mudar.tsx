/** Mudar a regra de uma espécie: primeiro se vê o que muda, depois se grava. */
import {
  AreaDeTexto,
  Botao,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { EspecieDeAviso } from '../../especies/especie.ts';
import type { Previa } from '../previa.ts';
import type { Regra } from '../regra.ts';
import { diasEscritos } from './lista.tsx';

interface Props {
  especie: EspecieDeAviso;
  regra: Regra;
  /** Ausente: ainda não se pediu. */
  previa?: Previa | undefined;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDeMudarRegra({ especie, regra, previa, escrito = {}, problemas = new Problemas() }: Props) {
  const campo = (nome: string, naFalta: string): string => valorDe(escrito, nome) ?? naFalta;
  return (
    <Pagina
      titulo={`Aviso: ${especie.nome}`}
      ativo="avisos"
      migalhas={[{ rotulo: 'Com quantos dias se avisa', href: '/avisos/regras' }]}
    >
      <h1>{especie.nome}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">{especie.base}</p>
      <Formulario para={`/avisos/regras/${especie.id}`}>
        <Campo
          id="antecedencias"
          rotulo="Dias antes da data"
          dica="Separados por vírgula. Zero é o próprio dia. Depois da data, avisa-se uma vez que venceu."
          valor={campo('antecedencias', diasEscritos(regra.antecedencias))}
          erro={problemas.de('antecedencias')}
        />
        <Campo
          id="escalaApos"
          rotulo="Dias de vencido até subir à coordenação"
          dica="Em branco: não sobe."
          inputMode="numeric"
          tamanho="medio"
          opcional
          valor={campo('escalaApos', regra.escalaApos?.toString() ?? '')}
          erro={problemas.de('escalaApos')}
        />
        <Selecao
          id="ligada"
          rotulo="Avisa desta data?"
          valor={campo('ligada', regra.ligada ? 'sim' : 'nao')}
          opcoes={[
            { valor: 'sim', rotulo: 'Sim' },
            { valor: 'nao', rotulo: 'Não: os avisos abertos se encerram' },
          ]}
          erro={problemas.de('ligada')}
        />
        <AreaDeTexto id="motivo" rotulo="Motivo" valor={valorDe(escrito, 'motivo')} erro={problemas.de('motivo')} />
        {previa && <OQueMuda previa={previa} />}
        <p class="acoes">
          {previa && (
            <Botao variante="primario" name="passo" value="gravar">
              Gravar
            </Botao>
          )}{' '}
          <Botao variante={previa ? 'secundario' : 'primario'} name="passo" value="previa">
            Ver o que muda
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

const OQueMuda = ({ previa: { abertos, abririam, avancariam, fechariam } }: { previa: Previa }) => (
  <Mensagem tipo="info" titulo="Se gravar agora">
    De {contar(abertos, 'aviso aberto', 'avisos abertos')}: {contar(avancariam, 'avança', 'avançam')} já para um passo
    mais urgente e {contar(fechariam, 'se encerra', 'se encerram')}.{' '}
    {abririam === 0 ? 'Nenhum se abre.' : `${contar(abririam, 'outro se abre', 'outros se abrem')}.`} O que já se mandou
    não se manda de novo.
  </Mensagem>
);
