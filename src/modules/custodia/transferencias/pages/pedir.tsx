import { AreaDeTexto, Botao, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { PessoaNaCustodia } from '../../nucleo/abrir.ts';
import { trilhaDaCustodia } from '../../nucleo/trilha.ts';
import { ondeEsta } from '../../situacao/em-palavras.ts';

interface Props {
  lida: PessoaNaCustodia;
  destinos: readonly { id: string; nome: string }[];
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDePedir({ lida, destinos, escrito = {}, problemas = new Problemas() }: Props) {
  const { aberta, situacao, nomes, hoje } = lida;
  const titulo = `Pedir a transferência de ${aberta.titular.nome}`;
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaCustodia(aberta)}>
      <h1>{titulo}</h1>
      <p class="lide">{ondeEsta(situacao, nomes, hoje)}</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/pessoas/${aberta.id}/transferencia`}>
        <input type="hidden" name="versao" value={aberta.registro.versao} />
        <Selecao
          id="destinoId"
          rotulo="Para qual unidade"
          vazio="Escolha"
          valor={valorDe(escrito, 'destinoId')}
          erro={problemas.de('destinoId')}
          opcoes={destinos.map((d) => ({ valor: d.id, rotulo: d.nome }))}
        />
        <AreaDeTexto
          id="motivo"
          rotulo="Por quê"
          dica="Perto da família, saúde, segurança, audiência… Quem autoriza lê isto, e a pessoa também."
          rows={3}
          maxLength={400}
          valor={valorDe(escrito, 'motivo')}
          erro={problemas.de('motivo')}
        />
        <p>Quem cuida das vagas ou o juiz autoriza; depois vêm a escolta, a saída e o recebimento.</p>
        <p class="acoes">
          <Botao variante="primario">Pedir a transferência</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
