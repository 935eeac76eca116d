import { type Mark, type Paint, type PointMark, type Scene, paintText, px } from '@cairn/charts';

const paint = (name: Paint) => paintText(name, 'variables');

/** The drawing of a scene. It is a picture only: words for those who do not see it stand beside it. */
export function SceneMarks({ scene, without }: { scene: Scene; without?: Mark['layer'] }) {
  return (
    <svg className="chart" viewBox={`0 0 ${scene.width} ${scene.height}`} width={scene.width} height={scene.height} aria-hidden="true">
      {scene.marks.map((mark, index) => (mark.layer === without ? null : <OneMark key={index} mark={mark} />))}
    </svg>
  );
}

function OneMark({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'rect':
      return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.radius} fill={paint(mark.fill)} />;
    case 'path':
      return (
        <path
          d={mark.d}
          fill={mark.fill ? paint(mark.fill) : 'none'}
          stroke={mark.stroke ? paint(mark.stroke) : undefined}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(' ')}
          strokeLinejoin="round"
        />
      );
    case 'text':
      return <text x={mark.x} y={mark.y} fontSize={mark.size} fontWeight={mark.weight} textAnchor={mark.anchor} fill={paint(mark.paint)}>{mark.text}</text>;
    case 'point':
      return <PointShape point={mark} />;
  }
}

/** Shape tells the signals apart without colour; the halo lifts a point from its line. */
export function PointShape({ point }: { point: Pick<PointMark, 'shape' | 'x' | 'y' | 'size' | 'paint'> }) {
  const { x, y, size } = point;
  const solid = { fill: paint(point.paint), stroke: paint('surface'), strokeWidth: 2, paintOrder: 'stroke' } as const;
  switch (point.shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={size} {...solid} />;
    case 'square':
      return <rect x={x - size} y={y - size} width={2 * size} height={2 * size} {...solid} />;
    case 'diamond': {
      const half = size * 1.35;
      return <path d={`M${x},${px(y - half)}L${px(x + half)},${y}L${x},${px(y + half)}L${px(x - half)},${y}Z`} {...solid} />;
    }
    case 'ring':
      return (
        <g>
          <circle cx={x} cy={y} r={size * 1.35} fill={paint('surface')} stroke={paint(point.paint)} strokeWidth={1.5} />
          <circle cx={x} cy={y} r={size * 0.6} fill={paint(point.paint)} />
        </g>
      );
  }
}
