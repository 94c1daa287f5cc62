export const spoken = {
  manyOptions: (count: number) => `응답 ${count}개`,
}
