import {
  RULE_FIELD_TYPES,
  RULE_OPERATORS,
  type RuleCondition,
  type RuleField,
  type RuleOperator,
  RuleTest,
} from '@shared/model/rule';

/** A condition as it is edited: every `not` is a mark on what it turns round, so that it can be switched on and off. */
export type ConditionNode = TestNode | GroupNode;

export interface TestNode {
  readonly kind: 'test';
  readonly negated: boolean;
  readonly test: RuleTest;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly negated: boolean;
  readonly op: 'all' | 'any';
  readonly of: readonly ConditionNode[];
}

export function nodeOf(condition: RuleCondition, negated = false): ConditionNode {
  if (condition.op === 'not') return nodeOf(condition.of, !negated);
  if (condition.op === 'test') return { kind: 'test', negated, test: condition };
  return { kind: 'group', negated, op: condition.op, of: condition.of.map((part) => nodeOf(part)) };
}

/** The outermost is always a group, so that there is a place to add to. */
export function rootOf(condition: RuleCondition): GroupNode {
  const node = nodeOf(condition);
  if (node.kind === 'group' && !node.negated) return node;
  return { kind: 'group', negated: false, op: 'all', of: [node] };
}

export function conditionOf(node: ConditionNode): RuleCondition {
  const plain: RuleCondition = node.kind === 'test' ? node.test : { op: node.op, of: node.of.map(conditionOf) };
  return node.negated ? { op: 'not', of: plain } : plain;
}

/** A question to another field keeps what it can of the former one. */
export function testOn(field: RuleField, before: RuleTest): RuleTest {
  const type = RULE_FIELD_TYPES[field];
  if (RULE_FIELD_TYPES[before.field] === type && type !== 'choice' && type !== 'tags') return { ...before, field };
  return testBy(field, RULE_OPERATORS[type][0], []);
}

/** A question by another operator; values stay where it takes values of the same kind. */
export function testBy(field: RuleField, is: RuleOperator, value: RuleTest['value']): RuleTest {
  const figures = is === 'atLeast' || is === 'atMost' ? 1 : is === 'between' ? 2 : 0;
  if (figures > 0)
    return { op: 'test', field, is, value: value.filter((v) => typeof v === 'number').slice(0, figures) };
  if (is === 'yes' || is === 'empty') return { op: 'test', field, is, value: [] };
  return { op: 'test', field, is, value: value.filter((v) => typeof v === 'string') };
}

export const NEW_TEST: TestNode = {
  kind: 'test',
  negated: false,
  test: { op: 'test', field: 'tier', is: 'oneOf', value: [] },
};

export const NEW_GROUP: GroupNode = { kind: 'group', negated: false, op: 'any', of: [NEW_TEST] };

/** Whether a question can be asked as it stands. */
export function isWhole(test: RuleTest): boolean {
  return RuleTest.safeParse(test).success && !test.value.some((v) => typeof v === 'number' && Number.isNaN(v));
}
