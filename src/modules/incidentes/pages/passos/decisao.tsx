/** A decisão: o resultado, o motivo e, só quando cabem, a data, o que se dispensa e o que o efeito pede. */
import { AreaDeTexto, Botao, Campo, Formulario, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { temData } from '../../nucleo/data-decidida.ts';
import { mandaSoltar } from '../../nucleo/efeitos.ts';
import { andamentosDe, RESULTADOS } from '../../nucleo/incidente.ts';
import { emPalavras, faltaOuvir } from '../../nucleo/passos.ts';
import { campoDe, enderecoDo, type PropsDoPasso } from './comum.ts';

export function FormularioDaDecisao(props: PropsDoPasso) {
  const { aberto, destaque } = props;
  const { incidente, aberta, hoje } = aberto;
  const minuta = andamentosDe(incidente, 'minuta').find((m) => m.id === incidente.minutaPendente);
  const de = (nome: string, padrao?: string) => {
    const campo = campoDe(props, nome);
    return { ...campo, valor: campo.valor ?? padrao };
  };
  return (
    <Formulario para={`${enderecoDo(aberto)}/decisao`}>
      <input type="hidden" name="versao" value={aberta.registro.versao} />
      {minuta && (
        <Mensagem tipo="info">Veio da minuta de {minuta.por}. Leia, mude o que quiser e assine ao decidir.</Mensagem>
      )}
      <div class="campos-lado-a-lado">
        <Selecao
          {...de('resultado', minuta?.dados.resultado)}
          rotulo="Decisão"
          vazio="Escolha"
          opcoes={Object.entries(RESULTADOS).map(([valor, rotulo]) => ({ valor, rotulo }))}
        />
        <Campo {...de('dia', hoje)} rotulo="Dia da decisão" type="date" max={hoje} />
      </div>
      <AreaDeTexto {...de('motivo', minuta?.dados.texto)} rotulo="Fundamentação" maxLength={20_000} />
      <AData {...props} />
      <DoEfeito {...props} />
      <ADispensa {...props} />
      <p class="acoes">
        <Botao variante={destaque ? 'primario' : 'secundario'}>Decidir</Botao>
      </p>
    </Formulario>
  );
}

function AData(props: PropsDoPasso) {
  const { incidente, marco } = props.aberto;
  if (!temData(incidente.tipo)) return null;
  const data = marco?.marco.data;
  return (
    <div class="campos-lado-a-lado">
      <Campo
        {...campoDe(props, 'dataDecidida')}
        rotulo="Requisitos completos em"
        dica={data ? `Em branco: ${dataCurta(data)}, a da conta.` : 'A conta não dá data.'}
        type="date"
        opcional
      />
      <Campo
        {...campoDe(props, 'razaoDaData')}
        rotulo="Por que outra data"
        dica="Só se não for a da conta."
        maxLength={4000}
        opcional
      />
    </div>
  );
}

function DoEfeito(props: PropsDoPasso) {
  const { incidente, marco, processo } = props.aberto;
  const dias = campoDe(props, 'dias');
  const doAlvara = campoDe(props, 'processo');
  return (
    <>
      {incidente.tipo === 'livramento' && (
        <AreaDeTexto {...campoDe(props, 'condicoes')} rotulo="Condições" rows={3} maxLength={4000} opcional />
      )}
      {incidente.tipo === 'comutacao' && (
        <Campo
          {...dias}
          valor={dias.valor ?? marco?.marco.reducaoDias}
          rotulo="Dias reduzidos"
          type="number"
          min={1}
          tamanho="curto"
        />
      )}
      {mandaSoltar(incidente.tipo) && (
        <div class="campos-lado-a-lado">
          <Campo
            {...doAlvara}
            valor={doAlvara.valor ?? processo}
            rotulo="Processo do alvará"
            dica="Conceder expede o alvará; a unidade registra a soltura ao cumpri-lo."
          />
          <Campo {...campoDe(props, 'hora')} rotulo="Hora" dica="Em branco: agora." type="time" opcional />
        </div>
      )}
    </>
  );
}

function ADispensa(props: PropsDoPasso) {
  const { incidente, hoje } = props.aberto;
  const faltam = faltaOuvir(incidente, hoje);
  if (faltam.length === 0) return null;
  return (
    <AreaDeTexto
      {...campoDe(props, 'dispensa')}
      rotulo={`Por que decidir sem ouvir ${emPalavras(faltam)}`}
      dica="A lei manda ouvir antes (LEP, art. 112, § 2º). Sem esta razão, só se declara prejudicado."
      rows={2}
      maxLength={4000}
      opcional
    />
  );
}
