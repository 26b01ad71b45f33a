// The page's entry: registers the elements.
import './define.ts';
