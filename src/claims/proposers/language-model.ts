import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, generateText, RetryError } from 'ai';
import { RawabitError } from '../../core/errors.ts';
import { instructions, PROMPT_VERSION, wrapped } from './prompt.ts';
import { type Answer, type Proposal, type Proposer, proposalSchema } from './proposer.ts';

export interface LanguageModelOptions {
  /** Base address of an OpenAI-compatible endpoint ("http://localhost:11434/v1"). */
  readonly url: string;
  readonly model: string;
  readonly key?: string;
  /** Names of the kinds that it may propose. */
  readonly kinds: readonly string[];
  /** Milliseconds that one answer may take; 60,000 if left out. */
  readonly timeout?: number;
  /** How often a call that failed is made again; 1 if left out. */
  readonly retries?: number;
}

const TIMEOUT = 60_000;
/** Tokens that an answer may have. */
const LONGEST_ANSWER = 4000;
/** Items of one answer that are looked at; more than this tells of a model gone astray. */
const MOST = 200;

const why = (error: unknown): string => {
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (APICallError.isInstance(cause) && cause.statusCode !== undefined)
    return `It answered with HTTP ${cause.statusCode}.`;
  const message = cause instanceof Error ? cause.message : String(cause);
  return /abort|timeout|timed out/i.test(message)
    ? 'It did not answer in time.'
    : `The connection failed: ${message.split('\n')[0]}`;
};

/** The JSON of an answer, which models like to wrap in words and fences; null if there is none. */
const jsonOf = (answer: string): unknown => {
  const start = answer.indexOf('{');
  const end = answer.lastIndexOf('}');
  if (start < 0 || end <= start) return null;
  try {
    return JSON.parse(answer.slice(start, end + 1));
  } catch {
    return null;
  }
};

/**
 * A second reader behind an OpenAI-compatible endpoint. Its answers are only proposals; see ./merge.ts for what
 * becomes of them.
 */
export const makeLanguageModel = ({
  url,
  model,
  key,
  kinds,
  timeout = TIMEOUT,
  retries = 1,
}: LanguageModelOptions): Proposer => {
  const provider = createOpenAICompatible({
    name: 'second-reader',
    baseURL: url,
    ...(key === undefined ? {} : { apiKey: key }),
  });
  const propose = async (text: string): Promise<Answer> => {
    let answer: {
      text: string;
      usage: { inputTokens?: number | undefined; outputTokens?: number | undefined };
    };
    try {
      answer = await generateText({
        model: provider(model),
        instructions: instructions(kinds),
        prompt: wrapped(text),
        temperature: 0,
        maxOutputTokens: LONGEST_ANSWER,
        maxRetries: retries,
        abortSignal: AbortSignal.timeout(timeout),
      });
    } catch (error) {
      throw new RawabitError({
        code: 'model-unreachable',
        where: url,
        what: `The second reader "${model}" could not be asked.`,
        why: why(error),
        remedy:
          'Check the address, the name of the model and the key; the rules have read the text without it.',
        cause: error,
      });
    }
    const usage = {
      inputTokens: answer.usage.inputTokens ?? 0,
      outputTokens: answer.usage.outputTokens ?? 0,
    };
    const said = jsonOf(answer.text);
    const items = (said as { claims?: unknown } | null)?.claims;
    if (!Array.isArray(items))
      throw new RawabitError({
        code: 'model-answer',
        where: url,
        what: `The second reader "${model}" did not answer with a list of claims.`,
        remedy: 'Try another model; the rules have read the text without it.',
      });
    const proposals: Proposal[] = [];
    for (const item of items.slice(0, MOST)) {
      const parsed = proposalSchema.safeParse(item);
      if (parsed.success) proposals.push(parsed.data);
    }
    return { proposals, malformed: items.length - proposals.length, usage };
  };
  return { name: model, version: PROMPT_VERSION, propose };
};
