/** Recharts in Fireline's colors; loaded only where there is a chart. */
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';

export interface ChartProps {
  /** `columns`: side by side, as for hours; `rows`: one below the other, as for steps. */
  kind: 'columns' | 'rows';
  rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** One per value of a row. */
  series: readonly { readonly name: string; readonly color: string }[];
  format: (value: number) => string;
  unit?: string;
  /** Whether the values of a column are stacked. */
  isStacked?: boolean;
}

const text = { fill: 'var(--ink-muted)', fontSize: 13 } as const;

export default function ChartDrawing({ kind, rows, series, format, unit, isStacked }: ChartProps) {
  const data = rows.map(({ name, values }) => ({ name, values }));
  const isLying = kind === 'rows';
  const numbers = {
    type: 'number',
    tick: text,
    stroke: 'var(--line-strong)',
    allowDecimals: isLying,
    tickLine: false,
    axisLine: false,
    ...(unit && { unit: ` ${unit}` }),
  } as const;
  const names = {
    type: 'category',
    dataKey: 'name',
    tick: text,
    stroke: 'var(--line-strong)',
    tickLine: false,
  } as const;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={data}
        layout={isLying ? 'vertical' : 'horizontal'}
        accessibilityLayer={false}
        margin={{ top: 4, right: isLying ? 24 : 8, bottom: 0, left: 0 }}
        barGap={2}
      >
        <CartesianGrid stroke="var(--line)" vertical={isLying} horizontal={!isLying} />
        {isLying ? <XAxis {...numbers} /> : <XAxis {...names} minTickGap={12} />}
        {isLying ? <YAxis {...names} width={72} /> : <YAxis {...numbers} width={44} />}
        <Tooltip
          cursor={{ fill: 'var(--neutral-soft)' }}
          formatter={(value) => format(Number(value))}
          contentStyle={{
            background: 'var(--surface-overlay)',
            border: '1px solid var(--line)',
            borderRadius: 12,
          }}
          labelStyle={{ color: 'var(--ink)', fontWeight: 600 }}
          itemStyle={{ color: 'var(--ink)' }}
        />
        {series.length > 1 && (
          <Legend formatter={(name) => <span style={{ color: 'var(--ink)' }}>{name}</span>} />
        )}
        {series.map(({ name, color }, index) => (
          <Bar
            key={name}
            name={name}
            dataKey={({ values }: { values: readonly number[] }) => values[index] ?? 0}
            fill={color}
            maxBarSize={isLying ? 16 : 44}
            radius={isStacked ? 0 : isLying ? [0, 4, 4, 0] : [4, 4, 0, 0]}
            isAnimationActive={false}
            {...(isStacked && { stackId: 'all' })}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
