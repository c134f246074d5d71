interface SelectBoxProps {
  label: string;
  checked: boolean;
  /** Whether some, but not all, of the orders it stands for are selected. */
  isMixed?: boolean | undefined;
  /** `isRange`: everything from the previous selection to here. */
  onSelect: (isRange: boolean) => void;
}

/** Checkbox that selects one order, or all of them. */
export function SelectBox({ label, checked, isMixed = false, onSelect }: SelectBoxProps) {
  return (
    <span className="touch-target grid size-5 place-items-center">
      <input
        type="checkbox"
        aria-label={label}
        ref={(element) => {
          if (element) element.indeterminate = isMixed;
        }}
        checked={checked}
        onChange={({ nativeEvent }) =>
          onSelect(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
        className="relative z-1 size-5 cursor-pointer accent-accent"
      />
    </span>
  );
}
