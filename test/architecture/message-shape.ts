import { resolve } from 'node:path';
import ts from 'typescript';

/** What a message takes, as far as a test has to make such values up. */
export type ValueShape =
  | { readonly kind: 'text' | 'number' | 'flag' | 'list' | 'nothing' }
  | { readonly kind: 'record'; readonly fields: readonly ValueField[] };

export interface ValueField {
  readonly name: string;
  readonly shape: ValueShape;
  readonly isOptional: boolean;
}

/** One message: where it lies in the tree of messages, and its values. */
export interface MessageShape {
  readonly path: readonly string[];
  readonly values: readonly ValueField[];
  /** Where it is declared; of those that are picked by a name, like errors, the group of them. */
  readonly declaration: ts.Node | undefined;
}

/** The program under `src`, and the messages as the type `Messages` declares them. */
export interface MessageProgram {
  readonly program: ts.Program;
  readonly messages: readonly MessageShape[];
}

/** Reads the types of all messages. */
export function readMessageProgram(root: string): MessageProgram {
  const path = resolve(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(resolve(root, 'src/messages/messages.ts'));
  const symbol = file && checker.getSymbolAtLocation(file);
  const declared =
    symbol && checker.getExportsOfModule(symbol).find((it) => it.name === 'Messages');
  if (!declared) throw new Error('There is no type Messages.');
  const type = checker.getDeclaredTypeOfSymbol(declared);
  const reading = { checker, around: file };
  return { program, messages: messagesOf(type, { path: [], declaration: undefined }, reading) };
}

interface Reading {
  readonly checker: ts.TypeChecker;
  readonly around: ts.Node;
}

/** A group of messages: where it lies, and where it is declared if its members are not. */
type Group = Pick<MessageShape, 'path' | 'declaration'>;

function messagesOf(type: ts.Type, group: Group, reading: Reading): MessageShape[] {
  const { checker, around } = reading;
  return type.getProperties().flatMap((property) => {
    const inner = checker.getTypeOfSymbolAtLocation(property, around);
    const own = property.declarations?.[0];
    const path = [...group.path, property.name];
    const declaration = group.declaration ?? own;
    if (isTextLike(inner)) return [{ path, values: [], declaration }];
    const [signature] = inner.getCallSignatures();
    if (signature) {
      return [
        { path, declaration, values: signature.parameters.map((it) => fieldOf(it, reading)) },
      ];
    }
    const isPicked = inner.getProperties().every((it) => !it.declarations?.length);
    return messagesOf(inner, { path, declaration: isPicked ? own : group.declaration }, reading);
  });
}

function fieldOf(symbol: ts.Symbol, reading: Reading): ValueField {
  const type = reading.checker.getTypeOfSymbolAtLocation(symbol, reading.around);
  const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  return { name: symbol.name, shape: shapeOf(type, reading), isOptional };
}

function shapeOf(whole: ts.Type, reading: Reading): ValueShape {
  const type = reading.checker.getNonNullableType(whole);
  if (type.flags & ts.TypeFlags.NumberLike) return { kind: 'number' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { kind: 'flag' };
  if (isTextLike(type)) return { kind: 'text' };
  if (reading.checker.isArrayLikeType(type)) return { kind: 'list' };
  const fields = type.getProperties().map((it) => fieldOf(it, reading));
  return fields.length > 0 ? { kind: 'record', fields } : { kind: 'nothing' };
}

function isTextLike(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.every(isTextLike);
  return (type.flags & ts.TypeFlags.StringLike) !== 0;
}
