/** On the button in the toolbar: how many, how much it presses, and the whole of it for those who hear it. */
export interface Badge {
  text: string;
  tone: 'you' | 'urgent' | 'overdue';
  name: string;
}
